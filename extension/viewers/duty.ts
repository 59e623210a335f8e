/** What of a room's log is still to be told, and when it may be. */

import type { RoomEvent } from '../../shared/events.ts'
import type { News } from './tell.ts'

/** As much of an evening as the records need. */
export interface Evening {
  id: string
  key: string
  site: string
  /** The room's name, which is its host's login. */
  room: string
  startedAt: number
}

export interface LogEntry {
  /** Its place in the evening's log. */
  order: number
  /** Absent: something that the host did. */
  event?: RoomEvent
}

/** The evenings' log, as far as it is read here. */
export interface Archive {
  /** Rooms that were ever read. `settledAt`: from then on no second source changes what the log holds. */
  rooms(): Promise<{ key: string; settledAt: number }[]>
  /** In order, from the one on that began at `from`. */
  evenings(key: string, from: number): Promise<Evening[]>
  entries(evening: string, from: number): Promise<LogEntry[]>
}

export interface Pending {
  evening: Evening
  entry: LogEntry
  /** When it may be told. */
  dueAt: number
}

export interface Room {
  key: string
  /** The log was read up to where `pending` begins. */
  caught: boolean
  settledAt?: number
  /** In the order of the log. A room that was not read for long counts from 0 again, so that the evening is part of the key. */
  pending: Map<string, Pending>
}

const keyOf = (evening: Evening, { order }: LogEntry): string => `${order} ${evening.id}`

/** So long the second source of a room may still say that a payer wished no name (`KEPT_PAID` in session/merge.ts). */
export const WAIT = 15 * 60_000

export function roomFor(rooms: Map<string, Room>, key: string): Room {
  const room = rooms.get(key) ?? { key, caught: false, pending: new Map() }
  rooms.set(key, room)
  return room
}

function take(
  room: Room,
  evening: Evening,
  entries: readonly LogEntry[],
  { now, waits }: { now: number; waits: boolean },
): void {
  for (const entry of entries) {
    const key = keyOf(evening, entry)
    const dueAt = room.pending.get(key)?.dueAt ?? (waits ? now + WAIT : now)
    room.pending.set(key, { evening, entry, dueAt })
  }
}

/** What may be told now: from the oldest on, and never past one that has to wait. */
function dueOf({ caught, pending }: Room, now: number): Pending[] {
  if (!caught) return []
  const all = [...pending.values()]
  const waiting = all.findIndex(({ dueAt }) => dueAt > now)
  return waiting < 0 ? all : all.slice(0, waiting)
}

/** When there is something to do; Infinity: nothing. */
function dueAt({ caught, pending }: Room): number {
  if (!caught) return Number.NEGATIVE_INFINITY
  const [first] = pending.values()
  return first?.dueAt ?? Number.POSITIVE_INFINITY
}

const newsOfNone = ({ id, key, site, room, startedAt }: Evening): News => ({
  evening: id,
  key,
  site,
  host: room.toLowerCase(),
  from: startedAt,
  events: [],
  upTo: -1,
})

/** By evening, in order. */
function newsOf(due: readonly Pending[]): News[] {
  const byEvening = new Map<string, News>()
  for (const { evening, entry } of due) {
    const news = byEvening.get(evening.id) ?? newsOfNone(evening)
    byEvening.set(evening.id, news)
    if (entry.event) news.events.push({ order: entry.order, event: entry.event })
    news.upTo = entry.order
  }
  return [...byEvening.values()]
}

function done(room: Room, told: readonly Pending[]): void {
  for (const { evening, entry } of told) room.pending.delete(keyOf(evening, entry))
}

function hurry(room: Room): void {
  for (const one of room.pending.values()) one.dueAt = Number.NEGATIVE_INFINITY
}

/** Let go, to be read from the log when nothing there changes any more. */
function letGo(room: Room, now: number): void {
  room.pending.clear()
  room.caught = false
  room.settledAt = now + WAIT
}

export const duty = { take, dueOf, dueAt, newsOf, done, hurry, letGo }
