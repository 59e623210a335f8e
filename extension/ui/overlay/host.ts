/** The element in the page that carries the overlay. Everything here is about surviving the page: its styles, its full screen, its clean-ups. */

const name = 'sidecue-overlay'

/** Inline and important, so that no rule of the page's can move, hide or colour the host. */
const firm = [
  'all:initial',
  'position:fixed',
  'inset:0',
  'width:auto',
  'height:auto',
  'margin:0',
  'padding:0',
  'border:0',
]
const over = [
  'display:block',
  'overflow:visible',
  'background:transparent',
  'pointer-events:none',
  'z-index:2147483647',
]
const style = [...firm, ...over].map((rule) => `${rule} !important`).join(';')

/** Puts the style sheet into the root: as an adopted sheet, or where the browser forbids that to content scripts, as an element. */
function dress(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
    if (root.adoptedStyleSheets.length === 1) return
  } catch {
    // Firefox: sheets made in a content script cannot be adopted by the page's nodes (seen in 140).
  }
  const element = document.createElement('style')
  element.textContent = css
  root.append(element)
}

/** Into the top layer, above whatever is in it: a full screen player, or a dialog that opened later. */
function raise(host: HTMLElement): void {
  try {
    if (host.matches(':popover-open')) host.hidePopover()
    host.showPopover()
  } catch {
    // Not connected this moment, or no popovers: the highest z-index does for all but the page's full screen.
  }
}

/** How often a page may throw the overlay out before it is left out. */
const patience = 20

/** Comes back when the page throws it out, and on top when the page goes full screen. */
function hold(host: HTMLElement, life: AbortController): void {
  const { signal } = life
  let thrown = 0
  const back = new MutationObserver(() => {
    if (host.isConnected) return
    // The extension was reloaded and has put a new overlay in its place, or the page insists.
    if (document.querySelector(name) || ++thrown > patience) return life.abort()
    document.documentElement.append(host)
    raise(host)
  })
  back.observe(document.documentElement, { childList: true })
  signal.addEventListener('abort', () => back.disconnect())
  document.addEventListener('fullscreenchange', () => raise(host), { signal })
}

/** A fresh host on top of the page, any older one removed. Ends with `life`. */
export function createHost(css: string, mode: ShadowRootMode, life: AbortController): ShadowRoot {
  for (const old of document.querySelectorAll(name)) old.remove()
  const host = document.createElement(name)
  host.setAttribute('style', style)
  host.setAttribute('popover', 'manual')
  const root = host.attachShadow({ mode })
  dress(root, css)
  document.documentElement.append(host)
  raise(host)
  hold(host, life)
  life.signal.addEventListener('abort', () => host.remove())
  return root
}
