import type { RoomEvent } from '../../shared/events.ts'
import type { Structure } from '../../shared/protocol.ts'
import type { Advice, Capture } from '../../shared/view.ts'
import type { Place, Site } from '../sites/site.ts'
import { adviceOn, pointAt } from './counsel.ts'
import { findList, watchAll, watchPath, watchSight } from './find.ts'
import { createLight } from './light.ts'
import { listReader } from './list.ts'
import { createPace } from './pace.ts'
import { dressed, mayBeList } from './packed.ts'
import { watchPanels } from './panels.ts'
import { watchParts } from './parts.ts'
import { allRows } from './rows.ts'

export interface RoomOptions {
  site: Site
  place: Place
  /** The reader's id. */
  reader: string
  page: Document
  /** Ms since 1970. */
  now: () => number
  /** Rows were read, oldest first; paid rows, members and raids in the task in which they came, others a little later. */
  events(events: RoomEvent[]): void
  /** The capture light changed. */
  capture(capture: Capture): void
  /** Once: there is a list, or there has been none for so long that the broadcaster must know. */
  ready?(): void
  /** Lists that still hold another room's rows, right after a site moved from room to room without a new page. */
  stale?: (list: Element) => boolean
  /** Repaired selectors in the place of the site's own. */
  pack?: Readonly<Record<string, string>> | undefined
  /** How long a row that is not urgent may wait for others, ms. */
  soon?: number
}

export interface RoomWatch {
  /** The room may be read. Until then nothing is read, and nothing kept. */
  open(): void
  /** The room may not be read, or not any more. */
  close(): void
  /** Look for the list anew ("Read again"). */
  again(): void
  /** Shows on the page where an advice is followed. */
  point(advice: Advice): void
  /** What the page is built of and what of it cannot be read, without a word. */
  structure(): Structure
  /** Reads what waits to be read, before the room is left. */
  finish(): void
  /** The list being read, for whoever has to know when it is stale. */
  list(): Element | undefined
}

/** Rows that came between finding the list and being allowed to read are live, if the answer took no longer than this. Ms. */
const PROMPT = 10_000
/** A slow second look, for what no mutation beside the list tells. Ms. */
const LOOK = 3000
/** Looks for parts that were not seen yet search the whole list in vain: one in so many is enough for a report. */
const SELDOM = 10

/** Watches one room on one page until `signal` ends it. */
export function watchRoom(options: RoomOptions, signal: AbortSignal): RoomWatch {
  const { site, place, page, now, stale = () => false } = options
  const { css, packed } = dressed(site, options.pack, page)
  const parts = watchParts(site, css, packed)
  /** There while the room may be read. */
  let open: AbortController | undefined
  let isReady = false
  let list: Element | undefined
  /** Ends what belongs to the list, or to looking for one. */
  let scope = new AbortController()
  let mark: { last: WeakRef<Element> | undefined; at: number } | undefined
  let lookAtPanels: (() => void) | undefined
  let looks = 0
  let isHidden = false

  const light = createLight({ now, capture, signal })
  const reader = listReader({ ...options, css, judged: light.judged })
  const pace = createPace({ page, work: () => tell(reader.work()), signal, soon: options.soon })

  function capture(seen: Capture): void {
    options.capture(seen)
    if (seen.state === 'blind') ready()
  }

  function tell(events: RoomEvent[]): void {
    if (events.length) options.events(events)
    light.events(events)
    light.show()
  }

  function ready(): void {
    if (!isReady) options.ready?.()
    isReady = true
  }

  const mayBe = packed.has('list') ? (found: Element) => mayBeList(found, site) : undefined

  /** Finds the list, or the one that took its place. */
  function look(): void {
    if (signal.aborted) return
    const found = findList(page, css.list, site, list, mayBe)
    if (list && list !== found) lose(list)
    if (found && !list && !stale(found)) attach(found)
    lookAtPanels?.()
    light.show()
  }

  /** Now and then; nearly nothing to do while the list is there and can be seen. */
  function glance(): void {
    if (list && open && ++looks % SELDOM === 0) parts.look(page, list)
    light.advice(adviceOn(page, site))
    if (list?.isConnected && !isHidden) lookAtPanels?.()
    else look()
    light.show()
  }

  /** A list that nobody sees is read as well, until there is another. */
  function sighted(isThere: boolean): void {
    isHidden = !isThere
    if (isHidden) look()
  }

  function lose(old: Element): void {
    tell(reader.work())
    if (open) reader.lost(old)
    list = undefined
    light.lost()
    seek()
  }

  function seek(): void {
    watchAll(page, look, renew().signal)
    light.show()
  }

  function attach(found: Element): void {
    list = found
    isHidden = false
    const { signal: mine } = renew()
    light.found()
    watchPath(found, css.list, look, mine)
    watchSight(found, sighted, mine)
    const last = allRows(found, css.row).at(-1)
    mark = { last: last && new WeakRef(last), at: now() }
    if (open) start(found, undefined, mine)
    light.show()
    ready()
  }

  function start(found: Element, until: Element | undefined, mine: AbortSignal): void {
    const observer = new MutationObserver((records) => pace.due(reader.note(found, records)))
    const attributes = site.recycles?.attributes
    observer.observe(found, {
      childList: true,
      subtree: true,
      ...(site.recycles && { characterData: true }),
      ...(attributes && { attributes: true, attributeFilter: [...attributes] }),
    })
    mine.addEventListener('abort', () => observer.disconnect())
    tell(reader.present(found, until))
  }

  function renew(): AbortController {
    scope.abort()
    scope = new AbortController()
    return scope
  }

  function begin(): void {
    if (open || signal.aborted) return
    open = new AbortController()
    lookAtPanels = watchPanels(page, site, css, (seen) => tell(seen.flatMap(reader.told)), open.signal)
    if (list) start(list, marked(list), scope.signal)
    else look()
    // Whoever let us read may not know: a permission that came back was told as blind.
    light.repeat()
  }

  function end(): void {
    const was = list
    reader.drop()
    open?.abort()
    open = lookAtPanels = list = undefined
    if (was && !signal.aborted) attach(was)
  }

  /** The last row that was there when the list was found, if that was just now; the list itself if it was empty. */
  function marked(found: Element): Element | undefined {
    if (!mark || now() - mark.at > PROMPT) return
    return mark.last ? mark.last.deref() : found
  }

  const stop = (): void => {
    scope.abort()
    open?.abort()
  }
  signal.addEventListener('abort', stop)
  seek()
  look()
  every(LOOK, glance, signal)
  return {
    open: begin,
    close: end,
    again() {
      if (list) lose(list)
      light.afresh()
      look()
    },
    point: (advice) => pointAt(page, site, advice),
    structure() {
      parts.look(page, list)
      return { page: place.page, parts: parts.seen(), unknown: light.odd(), read: light.read() }
    },
    finish: () => tell(reader.work()),
    list: () => list,
  }
}

function every(ms: number, run: () => void, signal: AbortSignal): void {
  const timer = setInterval(run, ms)
  signal.addEventListener('abort', () => clearInterval(timer))
}
