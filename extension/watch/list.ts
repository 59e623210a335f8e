import type { RoomEvent, Sighting } from '../../shared/events.ts'
import type { Css, Place, Site } from '../sites/site.ts'
import { sortOut } from './changes.ts'
import { rowClock } from './clock.ts'
import { departed, type From } from './departed.ts'
import { goalTeller } from './goal.ts'
import { identity, signOf } from './identity.ts'
import { allRows, isLast, lastRow } from './rows.ts'

/** What is remembered of a row in the list: no element, and no words beyond its sign. */
interface Known {
  sign: string
  /** Its event; absent for a row that could not be read or says nothing. */
  id?: string
  /** It has a key or a time of its own. */
  lasting?: true
  unread?: true
  gone?: true
  history: boolean
}

export interface ListReaderOptions {
  site: Site
  place: Place
  css: Css
  /** The reader's id. */
  reader: string
  now: () => number
  /** A row came that says something: could it be read? `filled`: one that could not be read before. */
  judged(outcome: 'read' | 'unknown' | 'filled'): void
}

interface Entering {
  same?: Same
  /** The row that it replaces. */
  was?: Known
  /** It was there, but could not be read. */
  late?: true
}

/** Turns what happens to a list into events. It observes nothing itself: hand it mutations. */
export interface ListReader {
  /** Reads the rows that are there, as history; rows after `until`, and after rows known from a lost list, are live. */
  present(list: Element, until?: Element): RoomEvent[]
  changed(list: Element, records: readonly MutationRecord[]): RoomEvent[]
  /** The list was lost: its rows are remembered, should they come back in another. */
  lost(list: Element): void
  /** The event of a sighting from elsewhere on the page. */
  told(sighting: Sighting): RoomEvent[]
}

export function listReader({ site, place, css, reader, now, judged }: ListReaderOptions): ListReader {
  const room = `${site.id}:${place.room}`
  const ids = identity(reader)
  const away = departed<Known>()
  const clock = rowClock()
  const goal = goalTeller()
  let known = new WeakMap<Element, Known>()

  function read(row: Element): readonly Sighting[] | 'skip' | undefined {
    const reading = site.read(row, css, place)
    return reading === undefined || reading === 'skip' || Array.isArray(reading) ? reading : [reading as Sighting]
  }

  function eventsOf(sightings: readonly Sighting[], id: string, history: boolean): RoomEvent[] {
    return sightings.flatMap((sighting, i) => {
      const told = goal(sighting)
      if (!told) return []
      const { key: _key, at, history: _history, left: _left, ...facts } = told
      const time = at === undefined ? now() : clock.here(at, now())
      return { ...facts, id: i ? `${id}.${i}` : id, at: time, room, ...(history && { history }) }
    })
  }

  /** A row that is new to the list. `live`: it came after reading began and stands last. */
  function enter(row: Element, live: boolean, { same, was, late }: Entering = {}): RoomEvent[] {
    const sightings = read(row)
    if (!sightings || sightings === 'skip') return enterMute(row, !sightings, live)
    const first = sightings[0]!
    if (first.kind === 'deleted') return [...enterMute(row, false, live), ...(was ? takeBack(first, was) : [])]
    judged(late || fills(row) ? 'filled' : 'read')
    const fresh = live && !first.history && !(first.at !== undefined && clock.isOld(first.at, now()))
    if (first.key === undefined && first.at === undefined) return enterPlain(row, sightings, fresh)
    const { id, isNew } = ids.lasting(first, { live: fresh, before: same?.(first) ?? 0 })
    known.set(row, { sign: signOf(first), id, lasting: true, history: !fresh })
    return isNew ? eventsOf(sightings, id, !fresh) : []
  }

  /** A row with neither key nor time: only its element, or its place after a re-render, says which it is. */
  function enterPlain(row: Element, sightings: readonly Sighting[], live: boolean): RoomEvent[] {
    const sign = signOf(sightings[0]!)
    const again = away.take(sign, live ? 'end' : 'elsewhere', now())
    const is = again ?? { sign, id: ids.fresh(), history: !live }
    known.set(row, is)
    return again ? [] : eventsOf(sightings, is.id!, !live)
  }

  function enterMute(row: Element, unread: boolean, live: boolean): RoomEvent[] {
    known.set(row, { sign: '', history: !live, ...(unread && { unread }) })
    if (unread) judged('unknown')
    return []
  }

  /** The row appeared inside what could not be read before. */
  function fills(row: Element): boolean {
    const around = row.parentElement && known.get(row.parentElement)
    const unread = around?.unread === true
    if (unread) delete around.unread
    return unread
  }

  /** A row changed inside: taken back, filled late, or (where rows are re-used) another message. */
  function touch(row: Element, was: Known): RoomEvent[] {
    const sightings = read(row)
    if (!sightings || sightings === 'skip') return []
    const first = sightings[0]!
    if (first.kind === 'deleted') return takeBack(first, was)
    if (was.unread) return enter(row, !was.history, { late: true })
    return site.recycles && signOf(first) !== was.sign ? enter(row, true) : []
  }

  function takeBack(sighting: Sighting, was: Known): RoomEvent[] {
    if (was.gone || !was.id) return []
    was.gone = true
    return eventsOf([{ ...sighting, of: was.id }], `${was.id}.gone`, was.history)
  }

  function leave(row: Element, from: From): void {
    const was = known.get(row)
    if (!was) return
    known.delete(row)
    if (was.lasting) ids.left(was.id!)
    else if (was.id) away.add(was.sign, was, from, now())
  }

  /** A row of a list that came anew, known from the list before. */
  function isAgain(row: Element): boolean {
    const sightings = read(row)
    if (!sightings || sightings === 'skip') return false
    return ids.knows(sightings[0]!) || away.has(signOf(sightings[0]!), now())
  }

  return {
    present(list, until) {
      const rows = allRows(list, css.row).filter((row) => !known.has(row))
      const again = rows.findLastIndex(isAgain)
      const last = again >= 0 ? again : until ? rows.indexOf(until) : rows.length - 1
      const same = counter()
      return rows.flatMap((row, i) => enter(row, i > last, { same }))
    },
    changed(list, records) {
      const { added, touched, removed } = sortOut(list, css.row, records, (row) => known.has(row))
      const replaced = added.map(({ instead }) => instead && known.get(instead))
      for (const { row, from } of removed) leave(row, from)
      const atEnd = added.every(({ row }) => isLast(row, list))
      const edge = atEnd ? undefined : lastRow(list, css.row, (row) => known.has(row))
      const events = added.flatMap(({ row, above }, i) =>
        enter(row, atEnd || isAfter(row, edge, above), { was: replaced[i] }),
      )
      for (const row of touched) events.push(...touch(row, known.get(row)!))
      return events
    },
    lost(list) {
      for (const row of allRows(list, css.row)) leave(row, 'list')
      known = new WeakMap()
      ids.leftAll()
    },
    told: (sighting) => eventsOf([sighting], ids.fresh(), sighting.history === true),
  }
}

/** Whether a new row stands after the last row known before. `above`: it was put above others, and may be gone again. */
function isAfter(row: Element, edge: Element | undefined, above: boolean): boolean {
  if (!row.isConnected || !edge) return !above
  return (edge.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

type Same = (sighting: Sighting) => number

/** Counts rows of the same time and content within one reading of a list. */
function counter(): Same {
  const counts = new Map<string, number>()
  return (sighting) => {
    const key = `${sighting.at} ${signOf(sighting)}`
    const before = counts.get(key) ?? 0
    counts.set(key, before + 1)
    return before
  }
}
