import css from './pick.css?inline'

/** The picker's own element in the page, with a shadow root that the page's styles and scripts do not reach. */

const NAME = 'sidecue-picker'

const HOST =
  'all:initial!important;position:fixed!important;inset:0!important;width:auto!important;height:auto!important;margin:0!important;padding:0!important;border:0!important;display:block!important;overflow:visible!important;background:transparent!important;pointer-events:none!important;z-index:2147483647!important'

/** What happens in the picker goes no further than its host. */
const OURS = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'keypress']

/** Puts it on top of the page, until `signal` ends it. `open`: the root can be looked into (tests). */
export function createFrame(
  page: Document,
  open: boolean,
  signal: AbortSignal,
): { host: HTMLElement; root: ShadowRoot } {
  for (const old of page.querySelectorAll(NAME)) old.remove()
  const host = page.createElement(NAME)
  host.setAttribute('style', HOST)
  host.setAttribute('popover', 'manual')
  const root = host.attachShadow({ mode: open ? 'open' : 'closed' })
  dress(root, page)
  page.documentElement.append(host)
  for (const type of OURS) host.addEventListener(type, (event) => event.stopPropagation())
  raise(host)
  signal.addEventListener('abort', () => host.remove(), { once: true })
  return { host, root }
}

/** An adopted sheet, which no page's policy forbids; an element where content scripts may not adopt any (Firefox, seen in 140). */
function dress(root: ShadowRoot, page: Document): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
    if (root.adoptedStyleSheets.length === 1) return
  } catch {
    // Below.
  }
  const style = page.createElement('style')
  style.textContent = css
  root.append(style)
}

/** Into the top layer, above dialogs of the page; where there is none, the highest z-index does. */
function raise(host: HTMLElement): void {
  try {
    host.showPopover()
  } catch {
    // Not in this browser, or the page holds the top layer.
  }
}

/** An element with words or other elements in it. Words are text, whoever wrote them. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...inside)
  return element
}

/** A button that does something for a real click or key only. */
export function button(label: string, press: () => void, primary = false): HTMLButtonElement {
  const element = make('button', { type: 'button', ...(primary && { class: 'pri' }) }, label)
  element.addEventListener('click', (event) => {
    if (event.isTrusted) press()
  })
  return element
}
