import type { Site } from '../sites/site.ts'

/** Where a page keeps its chat list, and noticing when that changes. */

const COMMA = /,\s*(?![^[(]*[\])])/

/**
 * The list to read: in the order of the selectors, visible before hidden, `current` before another as good. `mayBe`: what else must
 * be true of it.
 */
export function findList(
  root: ParentNode,
  css: string,
  site: Pick<Site, 'avoid'>,
  current?: Element,
  mayBe: (list: Element) => boolean = () => true,
): Element | undefined {
  for (const one of css.split(COMMA)) {
    const lists = [...root.querySelectorAll(one)]
      .filter((list) => !site.avoid || !list.closest(site.avoid))
      .filter(mayBe)
    const visible = lists.filter(isVisible)
    const among = visible.length ? visible : lists
    if (among.length) return among.find((list) => list === current) ?? among[0]
  }
}

/** Sites keep hidden copies of old lists (Kick, 2026) and of other layouts (Chaturbate). */
function isVisible(list: Element): boolean {
  return typeof list.checkVisibility === 'function' ? list.checkVisibility() : true
}

/** A page that is being built changes hundreds of times a second; looking this often is enough. Ms. */
const OFTEN = 50

/** Calls `changed` when something came or went anywhere in the page. Only while there is no list: this is not free. */
export function watchAll(document: Document, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let again = false
  const rest = (): void => {
    timer = undefined
    if (again) look()
  }
  const look = (): void => {
    again = timer !== undefined
    if (again) return
    timer = setTimeout(rest, OFTEN)
    changed()
  }
  observe([document.documentElement], { childList: true, subtree: true }, look, signal)
  signal.addEventListener('abort', () => clearTimeout(timer))
}

/**
 * Calls `changed` when the list went, or another that `css` means came beside it or beside any of its ancestors: only so can a list
 * be lost. What else comes there (a name to complete, at every key in the chat box) is not worth a look at the whole page.
 */
export function watchPath(list: Element, css: string, changed: () => void, signal: AbortSignal): void {
  const path: Element[] = []
  for (let up = list.parentElement; up; up = up.parentElement) path.push(up)
  const look = (records: MutationRecord[]): void => {
    if (!list.isConnected || records.some(({ addedNodes }) => [...addedNodes].some((node) => brings(node, css))))
      changed()
  }
  observe(path, { childList: true }, look, signal)
}

function brings(node: Node, css: string): boolean {
  return node.nodeType === 1 && ((node as Element).matches(css) || (node as Element).querySelector(css) !== null)
}

/** Says whether the list has a place on the page, whenever that changes. Asking for it would have the whole page laid out each time. */
export function watchSight(list: Element, seen: (isThere: boolean) => void, signal: AbortSignal): void {
  if (typeof IntersectionObserver !== 'function') return
  const observer = new IntersectionObserver((entries) => {
    const { width, height } = entries.at(-1)!.boundingClientRect
    seen(width > 0 || height > 0)
  })
  observer.observe(list)
  signal.addEventListener('abort', () => observer.disconnect())
}

function observe(targets: Element[], what: MutationObserverInit, changed: MutationCallback, signal: AbortSignal): void {
  if (signal.aborted) return
  const observer = new MutationObserver(changed)
  for (const target of targets) observer.observe(target, what)
  signal.addEventListener('abort', () => observer.disconnect())
}
