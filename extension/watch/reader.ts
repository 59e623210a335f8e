import type { RoomEvent, Sighting } from '../../shared/events.ts'
import type { Css, Place, Site } from '../sites/site.ts'
import { rowClock } from './clock.ts'
import { departed, type From } from './departed.ts'
import { goalTeller } from './goal.ts'
import { identity, lastingId, signOf, timeOf } from './identity.ts'

/** What is remembered of a row in the list: no element, and no words beyond its sign. */
export interface Known {
  sign: string
  /** Its event; absent for a row that could not be read or says nothing. */
  id?: string
  key?: string | undefined
  /** It has a key or a time of its own. */
  lasting?: true
  unread?: true
  history: boolean
}

export interface RowReaderOptions {
  site: Site
  place: Place
  css: Css
  /** The reader's id. */
  reader: string
  now: () => number
  /** A row came that says something: could it be read? `filled`: one that could not be read before. */
  judged(outcome: 'read' | 'unknown' | 'filled', row: Element): void
}

export interface Entering {
  /** How many equal rows came before it in the same first reading. */
  same?: (sighting: Sighting) => number
  /** The row that it replaces. */
  was?: Known | undefined
  /** It was there, but could not be read. */
  late?: true
  /** The row as it was when it came; it may show something else by now. */
  as?: Element | undefined
}

/** Row by row: which event it is, and whether that is yet to be told. */
export interface RowReader {
  read(row: Element): readonly Sighting[] | 'skip' | undefined
  known(row: Element): Known | undefined
  /** The row shows what another row showed before. */
  shows(row: Element, is: Known): void
  /** A row that is new to the list. `live`: it came after reading began and stands last. */
  enter(row: Element, live: boolean, entering?: Entering): RoomEvent[]
  /** A row came in the place of one that came in the same stroke: if both say the same, it is that row, drawn twice. */
  takesOver(row: Element, before: Element): boolean
  /** A row changed inside: taken back, filled late, named late, or (where rows are re-used) another message. */
  touch(row: Element, was: Known): RoomEvent[]
  leave(row: Element, from: From): void
  /** A message left the list; its row is still there. */
  depart(was: Known, from: From): void
  /** A row of a list that came anew, known from the list before. */
  isAgain(row: Element): boolean
  /** Something that said this left the list not long ago. */
  isAway(sign: string): boolean
  /** Every row left. */
  forget(): void
  told(sighting: Sighting): RoomEvent[]
}

/** By name, since copying what is left of an object costs more than all reading of a row. */
const FACTS = ['who', 'text', 'amount', 'unit', 'what', 'shown', 'months', 'target', 'of'] as const

function withFacts(event: RoomEvent, told: Sighting): RoomEvent {
  for (const fact of FACTS) if (told[fact] !== undefined) event[fact] = told[fact] as never
  return event
}

export function rowReader({ site, place, css, reader, now, judged }: RowReaderOptions): RowReader {
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
      const at = told.at === undefined ? now() : clock.here(told.at, now())
      const event: RoomEvent = { kind: told.kind, id: i ? `${id}.${i}` : id, at, room }
      if (history) event.history = true
      return withFacts(event, told)
    })
  }

  function enter(row: Element, live: boolean, { same, was, late, as }: Entering = {}): RoomEvent[] {
    // What stands in the list and is not built as a row may read like one by chance, but its next change would be missed.
    const sightings = row.isConnected && !row.matches(css.row) ? undefined : read(as ?? row)
    if (!sightings || sightings === 'skip') return enterMute(row, !sightings, live)
    const first = sightings[0]!
    if (first.kind === 'deleted') return [...enterMute(row, false, live), ...(was ? takeBack(first, was) : [])]
    judged(late || fills(row) ? 'filled' : 'read', row)
    const fresh = live && !first.history && !(first.at !== undefined && clock.isOld(first.at, now()))
    if (first.key === undefined && first.at === undefined) return enterPlain(row, sightings, fresh)
    const { id, isNew } = ids.lasting(first, { live: fresh, before: same?.(first) ?? 0 })
    known.set(row, { sign: signOf(first), id, key: first.key, lasting: true, history: !fresh })
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
    if (unread) judged('unknown', row)
    return []
  }

  /** The row appeared inside what could not be read before. */
  function fills(row: Element): boolean {
    const around = row.parentElement && known.get(row.parentElement)
    const unread = around?.unread === true
    if (unread) delete around.unread
    return unread
  }

  function touch(row: Element, was: Known): RoomEvent[] {
    const sightings = read(row)
    if (!sightings || sightings === 'skip') return []
    const first = sightings[0]!
    if (first.kind === 'deleted') return takeBack(first, was)
    if (was.unread) return enter(row, !was.history, { late: true })
    if (!(site.recycles ? isAnother(first, was) : isLater(first, was))) return []
    leave(row, 'top')
    return enter(row, true)
  }

  function isAnother(first: Sighting, was: Known): boolean {
    if (first.key === was.key) return signOf(first) !== was.sign
    if (first.key === undefined || was.key === undefined || !site.sameKey?.(was.key, first.key)) return true
    was.key = first.key
    ids.also(first)
    return false
  }

  /** Where rows are not known to be re-used: one whose own time changed is another message all the same. */
  function isLater({ at }: Sighting, was: Known): boolean {
    return at !== undefined && was.lasting === true && was.key === undefined && !was.id!.startsWith(timeOf(at))
  }

  function takesOver(row: Element, before: Element): boolean {
    const was = known.get(before)
    const sightings = was?.id && read(row)
    if (!was || !Array.isArray(sightings) || signOf(sightings[0]!) !== was.sign) return false
    known.delete(before)
    known.set(row, was)
    return true
  }

  function takeBack(sighting: Sighting, was: Known): RoomEvent[] {
    const other = sighting.key !== undefined && was.key !== undefined && sighting.key !== was.key
    const id = other ? lastingId(sighting) : was.id
    if (!id || !ids.takes(id)) return []
    if (!other) was.sign = signOf(sighting)
    return eventsOf([{ ...sighting, of: id }], `${id}.gone`, was.history)
  }

  function leave(row: Element, from: From): void {
    const was = known.get(row)
    known.delete(row)
    if (was) depart(was, from)
  }

  function depart(was: Known, from: From): void {
    if (was.lasting) ids.left(was.id!)
    else if (was.id) away.add(was.sign, was, from, now())
  }

  return {
    read,
    known: (row) => known.get(row),
    shows: (row, is) => void known.set(row, is),
    enter,
    takesOver,
    touch,
    leave,
    depart,
    isAgain(row) {
      const sightings = read(row)
      if (!sightings || sightings === 'skip') return false
      return ids.knows(sightings[0]!) || away.has(signOf(sightings[0]!), now())
    },
    isAway: (sign) => away.has(sign, now()),
    forget() {
      known = new WeakMap()
      ids.leftAll()
    },
    told: (sighting) => eventsOf([sighting], ids.fresh(), sighting.history === true),
  }
}
