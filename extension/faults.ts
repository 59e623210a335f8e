/** Mistakes of ours: each is said once, and the evening goes on without what it spoiled. */

const said = new Set<string>()

/** Says a fault in the console, once for each place that it comes from. Never with a viewer's words: only its name and its places. */
export function report(what: string, error: unknown): void {
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(typeof error)
  const places = stack
    .replace(message, '')
    .split('\n')
    .filter((line) => /^\s+at |@/.test(line))
  const fault = [`Sidecue: ${what} (${name})`, ...places.slice(0, 8)].join('\n')
  if (said.has(fault)) return
  said.add(fault)
  console.error(fault)
}

/** What `make` makes, or `fallback` where it throws. */
export function attempt<T>(what: string, make: () => T, fallback: T): T {
  try {
    return make()
  } catch (error) {
    report(what, error)
    return fallback
  }
}
