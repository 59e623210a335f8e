import { type Css, cssOf, type Site } from '../sites/site.ts'

/** A site's selectors with a pack's in their place. The pack was checked when it was stored; here is checked what only a page can say. */
export interface Dressed {
  css: Css
  /** Parts that come from the pack. */
  packed: ReadonlySet<string>
}

/** The site with a pack’s selectors in place of its own, but for those that it does not have or that are no CSS. */
export function dressed(site: Site, selectors: Readonly<Record<string, string>> | undefined, page: Document): Dressed {
  const shipped = cssOf(site.selectors)
  const usable = Object.entries(selectors ?? {}).filter(([part, css]) => part in shipped && isSelector(css, page))
  return { css: { ...shipped, ...Object.fromEntries(usable) }, packed: new Set(usable.map(([part]) => part)) }
}

function isSelector(css: string, page: Document): boolean {
  try {
    page.createDocumentFragment().querySelector(css)
    return true
  } catch {
    return false
  }
}

/** Where people type. */
const BOXES = 'input, textarea, [contenteditable], form'

/** Whether a list that a pack named may be read: it stands in the known root, and holds nothing private and nothing to type in. */
export function mayBeList(list: Element, site: Pick<Site, 'root' | 'avoid'>): boolean {
  if (!site.root || !list.closest(site.root) || list.closest(BOXES)) return false
  return !list.querySelector(site.avoid ? `${BOXES}, ${site.avoid}` : BOXES)
}
