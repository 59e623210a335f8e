/** When an evening begins and ends. Pure; times in ms since 1970. */

import type { RoomEvent } from '../../shared/events.ts'
import type { Act } from '../../shared/protocol.ts'

export interface Evening {
  /** Made of the room and the first live row's time, so that a resent first batch begins no second evening. */
  id: string
  /** `site:name`. */
  key: string
  site: string
  room: string
  startedAt: number
  /** When the host said that it ends. */
  endedAt?: number
}

/** A room that nobody reads for so long has had its evening. */
const UNREAD = 30 * 60_000

/** The evening that a live row begins. */
export function startEvening(room: { key: string; site: string; name: string }, first: RoomEvent): Evening {
  return { id: `${room.key}@${first.at}`, key: room.key, site: room.site, room: room.name, startedAt: first.at }
}

/** A page left open over night is no evening: without a row, an open page keeps an evening going only so long. */
export const WATCHED = 3 * 60 * 60_000

/** The host ended it. Rows still belong to it until it is over: a chat says good night for a while. */
export const isClosed = (evening: Evening | undefined): boolean => evening?.endedAt !== undefined

/** No row may join it any more. `readAt`: when the room was last being read. */
export function isOver(evening: Evening | undefined, readAt: number, now: number): boolean {
  if (!evening) return false
  return now - readAt >= UNREAD || (evening.endedAt !== undefined && now - evening.endedAt >= UNREAD)
}

/** The evening after an act: `ends` closes it, `back` takes that back. */
export function endsEvening(evening: Evening, act: Act, now: number): Evening {
  if (act.did === 'ends') return { ...evening, endedAt: now }
  if (act.did !== 'back') return evening
  const { endedAt: _, ...open } = evening
  return open
}
