/**
 * The addresses of the page around a frame, the surest first; none for a page that stands alone. Where the frame's document
 * was asked for from is first, since it stays true: the page around may already be at its next room while the old frame is
 * still there (YouTube). A page of another site tells nothing.
 */
export function addressesAround(window: Window): string[] {
  if (window.parent === window) return []
  return [window.document.referrer, ofParent(window)].filter(Boolean)
}

function ofParent(window: Window): string {
  try {
    return window.parent.location.href
  } catch {
    return ''
  }
}
