import type { PrivateMessage } from '../../shared/private.ts'
import { cssOf, type Site } from '../sites/site.ts'

/** Private messages hurry nobody, and threads come and go as they are clicked on: a look now and then is enough. Ms. */
const LOOK = 1000

export interface PrivateOptions {
  site: Site
  page: ParentNode
  /** Ms since 1970. */
  now: () => number
  /** Messages that were not told before, in the order of the page. */
  told(messages: PrivateMessage[]): void
}

/** Reads the site's private messages until `signal` ends it. Apart from the reader of the room, which never looks there. */
export function watchPrivate({ site, page, now, told }: PrivateOptions, signal: AbortSignal): void {
  const css = cssOf(site.selectors)
  const rows = new WeakSet<Element>()
  const ids = new Set<string>()

  function fresh(row: Element): PrivateMessage[] {
    const open = !site.avoid || !row.closest(site.avoid)
    const read = rows.has(row) ? undefined : site.private?.(row, css, open)
    if (!read) return []
    rows.add(row)
    // A row without a time of its own has only itself to be known by.
    const id = read.at === undefined ? crypto.randomUUID() : `${read.at} ${read.who} ${read.text}`
    if (ids.has(id)) return []
    ids.add(id)
    return [{ ...read, id, at: read.at ?? now() }]
  }

  function look(): void {
    const messages = [...page.querySelectorAll(css.row)].flatMap(fresh)
    if (messages.length) told(messages)
  }

  const timer = setInterval(look, LOOK)
  signal.addEventListener('abort', () => clearInterval(timer))
  look()
}
