/** Puts a text on the clipboard. Only after a press: browsers allow no other moment. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // No such API on a page without https, or the browser wants the press in this very document.
    return copySelected(text)
  }
}

/** The old way: select it in a field that nobody sees, and copy. The focus goes back to where it was. */
function copySelected(text: string): boolean {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.setAttribute('style', 'position:fixed;inset:0 auto auto 0;opacity:0')
  document.documentElement.append(field)
  field.select()
  const copied = tryCopy()
  field.remove()
  if (before instanceof HTMLElement) before.focus()
  return copied
}

function tryCopy(): boolean {
  try {
    return document.execCommand('copy')
  } catch {
    return false
  }
}
