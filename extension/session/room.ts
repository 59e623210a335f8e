/** One room as the session knows it: plain JSON, so that a snapshot is the whole of it. Pure; `now` is ms since 1970. */

import type { Ask } from '../../shared/ask.ts'
import { begin, type Effect, type Input, type Memory, notice } from '../../shared/coach/index.ts'
import type { Batch, Kind, RoomEvent } from '../../shared/events.ts'
import type { Act } from '../../shared/protocol.ts'
import type { Settings } from '../../shared/settings.ts'
import { type Evening, endsEvening, isClosed, startEvening } from './evening.ts'
import { amended, type Merging, merge, placed, rewritten, type Teller, type Twin } from './merge.ts'
import { noticeEach } from './patience.ts'
import { lengthened, unrepeated } from './repeats.ts'

/** A question that is out: as the brain asked it, and as it left the browser. */
export interface Asked {
  ask: Ask
  sealed: Ask
}

export interface Room {
  /** `site:name`, lower case. */
  key: string
  site: string
  name: string
  /** Absent until the first live row. */
  evening?: Evening
  memory: Memory
  /** What the brain was told before the evening's first live row; told again when it begins. */
  before: { input: Input; at: number }[]
  counts: Partial<Record<Kind, number>>
  /** Reader → number of its last batch. */
  readers: Record<string, number>
  /** Ids of the last events, oldest first. */
  seen: string[]
  /** The last rows that no id tells apart, oldest first. */
  tail?: number[]
  /** Present from the moment on that the room has a second source: what waits for its twin. */
  merging?: Merging
  /** How many things the evenings of this room have logged; the order among equal times. */
  order: number
  /** When a row last came. */
  rowAt: number
  /** When it was last being read: a quiet chat is read too. */
  readAt: number
  /** By the id under which it left the browser. */
  asked: Record<string, Asked>
}

/** What the log keeps of one input. */
export type Entry = { order: number } & ({ event: RoomEvent } | { act: Act; at: number })

/** A room after an input: what it is now, what is to be done, what is to be logged. */
export interface Step {
  room: Room
  effects: Effect[]
  entries: Entry[]
  /** Throws of the brain, each for one odd row. */
  faults: unknown[]
}

/** A page reads few hundred rows again after a reload; two thousand ids see through a busy one. */
export const SEEN = 2_000
/** Readers whose numbers are kept: a reload makes a new one. */
const READERS = 8
/** Inputs kept from before the first live row. */
const BEFORE = 50

/** A room that was never read before. */
export function openRoom(place: { key: string; site: string; name: string }, settings: Settings, now: number): Room {
  const { key, site, name } = place
  return {
    key,
    site,
    name,
    memory: begin({ site, room: name, host: name }, now, settings),
    before: [],
    counts: {},
    readers: {},
    seen: [],
    order: 0,
    rowAt: now,
    readAt: now,
    asked: {},
  }
}

/** The room with its evening closed; the next live row begins a new one. */
export function renew(room: Room, settings: Settings, now: number): Room {
  const { key, site, name, readers, seen, tail, order, merging } = room
  const kept = { readers, seen, order, ...(tail && { tail }), ...(merging && { merging }) }
  return { ...openRoom({ key, site, name }, settings, now), ...kept }
}

/** A room without a reader is ticked so long, so that its cues expire; a reload takes less. Ms. */
const FADE = 2 * 60_000

/** Something may still happen on its screens. `attached`: it has a reader. */
export function isLive({ evening, readAt }: Room, attached: boolean, now: number): boolean {
  return attached || (evening !== undefined && !isClosed(evening) && now - readAt < FADE)
}

/** With the reader's name in its book before its first batch: who comes again, after a worker's death, is nobody new. */
export function greeted(room: Room, { id }: { id: string }): Room {
  return id in room.readers ? room : { ...room, readers: numbered(room.readers, { reader: id, n: 0 }) }
}

/** The evening runs, and this is a page that it has not seen: the room's page was left or loaded again. */
export function isReturn({ evening, readers }: Room, { id }: { id: string }): boolean {
  return evening !== undefined && !isClosed(evening) && !(id in readers)
}

/** Takes a batch. A number seen before changes nothing; an event seen before is left out. */
export function take(room: Room, batch: Batch, settings: Settings, now: number): Step {
  if (batch.n <= (room.readers[batch.reader] ?? 0)) return { room, effects: [], entries: [], faults: [] }
  return admit({ ...room, readers: numbered(room.readers, batch) }, batch.events, 'page', settings, now)
}

/** Takes what a second source heard. An event seen before is left out. */
export function overhear(room: Room, events: RoomEvent[], settings: Settings, now: number): Step {
  return admit(room, events, 'source', settings, now)
}

/** New events go on; of those that the other has told, only the log's line is made fuller. */
function admit(room: Room, events: RoomEvent[], by: Teller, settings: Settings, now: number): Step {
  const known = new Set(room.seen)
  const unseen = events.filter((event) => !known.has(event.id) && known.add(event.id))
  const fresh = [...unrepeated(room.tail, unseen)]
  const seen = [...room.seen, ...fresh.map(({ id }) => id)].slice(-SEEN)
  const counted = { ...room, seen, tail: lengthened(room.tail, fresh), rowAt: now, readAt: now }
  if (!room.merging) return hear(counted, fresh, settings, now)
  const { merging, fresh: news, twins } = merge(room.merging, fresh, by, now)
  const memory = unnamed(room.memory, twins, now)
  const step = hear({ ...counted, memory: memory.memory, before: amended(room.before, twins) }, news, settings, now)
  const { evening } = step.room
  const orders = new Map(step.entries.flatMap((entry) => ('event' in entry ? [[entry.event.id, entry.order]] : [])))
  const merged = evening ? placed(merging, evening.id, orders) : merging
  const entries = [...step.entries, ...rewritten(twins, evening?.id)]
  return { ...step, effects: [...memory.effects, ...step.effects], entries, room: { ...step.room, merging: merged } }
}

/** Names that a second teller took back are forgotten before anything else is heard. */
function unnamed(memory: Memory, twins: readonly Twin[], now: number): { memory: Memory; effects: Effect[] } {
  const hidden = twins.filter(({ lone, event }) => lone.event.who && !event.who)
  return hidden.reduce<{ memory: Memory; effects: Effect[] }>(
    (sum, { event }) => {
      const next = notice(sum.memory, { kind: 'nameless', event: event.id }, now)
      return { memory: next.memory, effects: [...sum.effects, ...next.effects] }
    },
    { memory, effects: [] },
  )
}

/** Tells the brain about anything but rows: a tick, an act, the settings, the relay's word. */
export function tell(room: Room, input: Exclude<Input, { kind: 'batch' }>, now: number): Step {
  if (input.kind === 'tick' && (!room.evening || isClosed(room.evening))) return quiet(room)
  const { memory, effects } = notice(room.memory, input, now)
  const told = room.evening ? { ...room, memory } : remember({ ...room, memory }, input, now)
  return input.kind === 'act' ? logAct({ ...quiet(told), effects }, input.act, now) : { ...quiet(told), effects }
}

const quiet = (room: Room): Step => ({ room, effects: [], entries: [], faults: [] })

function hear(room: Room, fresh: RoomEvent[], settings: Settings, now: number): Step {
  if (fresh.length === 0) return quiet(room)
  const first = fresh.find((event) => !event.history)
  if (!room.evening && !first) return listen(room, fresh, now)
  const step = listen(room.evening ? room : opened(room, first as RoomEvent, settings), fresh, now)
  const entries = [...earlier(room), ...fresh].map((event, i) => ({ order: room.order + i, event }))
  const before = room.evening ? step.room.before : []
  return { ...step, entries, room: { ...step.room, before, order: room.order + entries.length } }
}

/** Rows after the host's good night belong to the evening, but are no moments. */
function listen(room: Room, fresh: RoomEvent[], now: number): Step {
  const counts = count(room.counts, fresh)
  if (isClosed(room.evening)) return quiet({ ...room, counts })
  const { memory, effects, faults } = noticeEach(room.memory, fresh, now)
  const heard = { ...room, memory, counts }
  const kept = room.evening ? heard : remember(heard, { kind: 'batch', events: fresh }, now)
  return { room: kept, effects, entries: [], faults }
}

function opened(room: Room, first: RoomEvent, settings: Settings): Room {
  const evening = startEvening(room, first)
  let memory = begin({ site: room.site, room: room.name, host: room.name }, evening.startedAt, settings)
  for (const { input, at } of room.before) memory = notice(memory, input, at).memory
  return { ...room, evening, memory }
}

/** History that was read before the first live row goes into the log with it. */
function earlier(room: Room): RoomEvent[] {
  if (room.evening) return []
  return room.before.flatMap(({ input }) => (input.kind === 'batch' ? input.events : []))
}

function logAct(step: Step, act: Act, now: number): Step {
  const { room } = step
  if (!room.evening) return step
  const evening = endsEvening(room.evening, act, now)
  return { ...step, room: { ...room, evening, order: room.order + 1 }, entries: [{ order: room.order, act, at: now }] }
}

/** Of the relay's word the last is enough; settings and ticks are not told again. */
function remember(room: Room, input: Input, at: number): Room {
  if (input.kind === 'tick' || input.kind === 'settings') return room
  const kept = input.kind === 'model' ? room.before.filter((it) => it.input.kind !== 'model') : room.before
  return { ...room, before: [...kept, { input, at }].slice(-BEFORE) }
}

function count(counts: Room['counts'], events: RoomEvent[]): Room['counts'] {
  const sums = { ...counts }
  for (const { kind } of events) sums[kind] = (sums[kind] ?? 0) + 1
  return sums
}

/** The newest reader last; the oldest numbers are let go. */
function numbered(readers: Room['readers'], { reader, n }: Pick<Batch, 'reader' | 'n'>): Room['readers'] {
  const { [reader]: _, ...others } = readers
  return Object.fromEntries([...Object.entries(others), [reader, n] as const].slice(-READERS))
}
