import type { RoomEvent } from '../../shared/events.ts'
import type { Capture } from '../../shared/view.ts'
import { cssOf, type Place, type Site } from '../sites/site.ts'
import { findList, watchAll, watchPath } from './find.ts'
import { captureOf, changesIn, type Health, listFound, listLost, rowCame, rowFilled, seeking } from './health.ts'
import { listReader } from './list.ts'
import { createPace } from './pace.ts'
import { watchPanels } from './panels.ts'
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
  /** The list being read, for whoever has to know when it is stale. */
  list(): Element | undefined
}

/** Rows that came between finding the list and being allowed to read are live, if the answer took no longer than this. Ms. */
const PROMPT = 10_000
/** A slow second look, for what no mutation beside the list tells (a list that was only hidden). Ms. */
const LOOK = 3000

/** Watches one room on one page until `signal` ends it. */
export function watchRoom(options: RoomOptions, signal: AbortSignal): RoomWatch {
  const { site, page, now, stale = () => false } = options
  const css = cssOf(site.selectors)
  let health: Health = seeking(now())
  let told = ''
  /** There while the room may be read. */
  let open: AbortController | undefined
  let isReady = false
  let list: Element | undefined
  /** Ends what belongs to the list, or to looking for one. */
  let scope = new AbortController()
  let mark: { last: WeakRef<Element> | undefined; at: number } | undefined
  let lookAtPanels: (() => void) | undefined

  const reader = listReader({
    ...options,
    css,
    judged: (outcome) => {
      health = outcome === 'filled' ? rowFilled(health) : rowCame(health, outcome === 'read', now())
    },
  })

  const pace = createPace({ page, work: () => tell(reader.work()), signal, soon: options.soon })

  function tell(events: RoomEvent[]): void {
    if (events.length) options.events(events)
    tellCapture()
  }

  function tellCapture(): void {
    const capture = captureOf(health, now())
    const said = JSON.stringify(capture)
    if (said === told) return
    told = said
    options.capture(capture)
    if (capture.state === 'blind') ready()
  }

  function ready(): void {
    if (!isReady) options.ready?.()
    isReady = true
  }

  /** Finds the list, or the one that took its place. Cheap when nothing changed. */
  function look(): void {
    if (signal.aborted) return
    const found = findList(page, css.list, site, list)
    if (list && list !== found) lose(list)
    if (found && !list && !stale(found)) attach(found)
    lookAtPanels?.()
    tellCapture()
  }

  function lose(old: Element): void {
    tell(reader.work())
    if (open) reader.lost(old)
    list = undefined
    health = listLost(health, now())
    seek()
  }

  function seek(): void {
    const { signal: mine } = renew()
    watchAll(page, look, mine)
    const wait = changesIn(health, now())
    if (wait !== undefined) after(wait, tellCapture, mine)
  }

  function attach(found: Element): void {
    list = found
    const { signal: mine } = renew()
    health = listFound(health)
    watchPath(found, look, mine)
    const last = allRows(found, css.row).at(-1)
    mark = { last: last && new WeakRef(last), at: now() }
    if (open) start(found, undefined, mine)
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
    mine.addEventListener('abort', () => observer.disconnect(), { once: true })
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
  signal.addEventListener('abort', stop, { once: true })
  seek()
  look()
  every(LOOK, look, signal)
  return {
    open: begin,
    close: end,
    again: () => {
      if (list) lose(list)
      look()
    },
    list: () => list,
  }
}

function after(ms: number, run: () => void, signal: AbortSignal): void {
  const timer = setTimeout(run, ms)
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
}

function every(ms: number, run: () => void, signal: AbortSignal): void {
  const timer = setInterval(run, ms)
  signal.addEventListener('abort', () => clearInterval(timer), { once: true })
}
