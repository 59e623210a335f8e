/** Hands a text to the person as a file. Nothing leaves the machine. */
export function download(name: string, text: string, kind: 'jsonl' | 'json' = 'jsonl'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `application/${kind}` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name.endsWith(`.${kind}`) ? name : `${name}.${kind}`
  link.click()
  // The browser reads the blob after the click; a second is plenty, and nothing waits for it.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
