/** Hands a text to the person as a file. Nothing leaves the machine. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name.endsWith('.jsonl') ? name : `${name}.jsonl`
  link.click()
  // The browser reads the blob after the click; a second is plenty, and nothing waits for it.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
