/** Progress, for a person who waits. On stderr, so that a tool's answer is alone on stdout. */
export function say(words: string): void {
  console.error(words)
}
