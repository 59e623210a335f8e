import type { RoomEvent, Sighting } from '../../shared/events.ts'
import { type Changes, sortOut } from './changes.ts'
import { signOf } from './identity.ts'
import { type Plain, plainSteps, urgency } from './plain.ts'
import { type Known, type RowReaderOptions, rowReader } from './reader.ts'
import { flowed } from './reuse.ts'
import { allRows, isBefore, isLast, lastRow, rowsIn } from './rows.ts'

/** Turns what happens to a list into events. It observes nothing itself: hand it mutations. */
export interface ListReader {
  /** Reads the rows that are there, as history; rows after `until`, and after rows known from a lost list, are live. */
  present(list: Element, until?: Element): RoomEvent[]
  /**
   * Takes note of mutations. Rows at the list's end may wait, since many are read for the price of few; what would be gone by then
   * is read at once. Says whether anything of it is urgent.
   */
  note(list: Element, records: readonly MutationRecord[]): boolean
  /** The events of all that was noted. */
  work(): RoomEvent[]
  /** The list was lost: its rows are remembered, should they come back in another. */
  lost(list: Element): void
  /** Nothing that was noted is wanted any more. */
  drop(): void
  /** The event of a sighting from elsewhere on the page. */
  told(sighting: Sighting): RoomEvent[]
}

/** Rows that wait for others, at most: with more they are read at once, so that no reading takes long. */
const MOST = 120

interface Step extends Plain {
  copy?: Element
}

interface Waiting {
  list: Element
  steps: Step[]
  /** When they were seen. */
  at: number
}

export function listReader(options: RowReaderOptions & { page: Document }): ListReader {
  const { site, css, page } = options
  const isUrgent = urgency(site, css)
  const inert = site.recycles && page.implementation.createHTMLDocument()
  /** When what is being read came. */
  let seenAt: number | undefined
  const now = (): number => seenAt ?? options.now()
  const rows = rowReader({ ...options, now })
  let waiting: Waiting[] = []
  let count = 0
  let ready: RoomEvent[] = []

  function readWaiting(): void {
    const strokes = waiting
    waiting = []
    count = 0
    for (const { list, steps, at } of strokes) {
      seenAt = at
      for (const one of steps) step(list, one)
    }
    seenAt = undefined
  }

  function step(list: Element, { node, gone, copy }: Step): void {
    for (const row of rowsIn(node, list, css.row)) {
      if (gone) rows.leave(row, 'top')
      else if (!rows.known(row)) ready.push(...rows.enter(row, true, { as: row === node ? copy : undefined }))
    }
  }

  /** A row that may be re-used while it waits is read from a copy, in a document that loads no pictures and runs no scripts. */
  function kept(step: Plain): Step {
    return inert && !step.gone ? { ...step, copy: inert.importNode(step.node, true) } : step
  }

  const isWrapper = ({ node, gone }: Plain): boolean => !gone && !node.matches(css.row)

  function changed(list: Element, records: readonly MutationRecord[]): RoomEvent[] {
    const changes = sortOut(list, css.row, records, (row) => rows.known(row) !== undefined)
    const flow = site.recycles && (changes.touched.length > 1 || changes.moved.length > 0)
    return (flow && flowed(list, css.row, changes, rows)) || apart(list, changes)
  }

  /** Each row by itself. */
  function apart(list: Element, { added, touched, removed }: Changes): RoomEvent[] {
    const replaced = added.map(({ instead }) => instead && rows.known(instead))
    const taken = new Set(added.flatMap(({ row, instead }, i) => (instead && isOther(row, replaced[i]) ? instead : [])))
    for (const { row, from } of removed) rows.leave(row, taken.has(row) ? 'top' : from)
    const atEnd = added.every(({ row }) => isLast(row, list))
    const edge = atEnd ? undefined : lastRow(list, css.row, (row) => rows.known(row) !== undefined)
    const events = added.flatMap(({ row, above, instead, successor }, i) => {
      const after = successor && rows.known(successor)
      if (after && !isOther(row, after)) return [] // drawn anew before it was read
      if (instead && !replaced[i] && rows.takesOver(row, instead)) return []
      return rows.enter(row, atEnd || isAfter(row, edge, above), { was: replaced[i] })
    })
    for (const row of touched) events.push(...rows.touch(row, rows.known(row)!))
    for (const { row } of added) if (!list.contains(row)) rows.leave(row, 'top')
    return events
  }

  /** Another message stands where that one stood: it is gone for good, and not away until it is drawn again. */
  function isOther(row: Element, was: Known | undefined): boolean {
    const sightings = was && rows.read(row)
    return Array.isArray(sightings) && signOf(sightings[0]!) !== was!.sign
  }

  return {
    present(list, until) {
      const found = allRows(list, css.row).filter((row) => !rows.known(row))
      const again = found.findLastIndex(rows.isAgain)
      const last = again >= 0 ? again : until ? found.indexOf(until) : found.length - 1
      const same = counter()
      return found.flatMap((row, i) => rows.enter(row, i > last, { same }))
    },
    note(list, records) {
      const steps = plainSteps(list, records)
      if (steps) {
        waiting.push({ list, steps: steps.map(kept), at: options.now() })
        count += steps.length
        if (count < MOST && !(inert && steps.some(isWrapper))) return steps.some(isUrgent)
        readWaiting()
      } else {
        readWaiting()
        ready.push(...changed(list, records))
      }
      return ready.some(({ kind }) => kind === 'paid' || kind === 'member' || kind === 'raid')
    },
    work() {
      readWaiting()
      const events = ready
      ready = []
      return events
    },
    lost(list) {
      for (const row of allRows(list, css.row)) rows.leave(row, 'list')
      rows.forget()
    },
    drop() {
      waiting = []
      ready = []
    },
    told: rows.told,
  }
}

/** Whether a new row stands after the last row known before. `above`: it was put above others, and may be gone again. */
function isAfter(row: Element, edge: Element | undefined, above: boolean): boolean {
  if (!row.isConnected || !edge) return !above
  return isBefore(edge, row)
}

/** Counts rows of the same time and content within one reading of a list. */
function counter(): (sighting: Sighting) => number {
  const counts = new Map<string, number>()
  return (sighting) => {
    const key = `${sighting.at} ${signOf(sighting)}`
    const before = counts.get(key) ?? 0
    counts.set(key, before + 1)
    return before
  }
}
