/** A memory made again from the evening's log: after an update of the extension the snapshot is gone, the log is not. Pure. */

import { begin, type Memory, notice } from '../../shared/coach/index.ts'
import type { RoomEvent } from '../../shared/events.ts'
import type { Settings } from '../../shared/settings.ts'
import { type Evening, endsEvening, isClosed } from './evening.ts'
import { noticeEach } from './patience.ts'
import type { Entry } from './room.ts'

const SECOND = 1_000
/** In a longer gap an idle room is ticked no further: after ten idle minutes the brain does nothing. */
const IDLE = 12 * 60 * SECOND

function ticked(memory: Memory, from: number, to: number): Memory {
  let aged = memory
  for (let now = from + SECOND; now < to && now - from < IDLE; now += SECOND) {
    aged = notice(aged, { kind: 'tick' }, now).memory
  }
  return aged
}

const when = (entry: Entry): number => ('event' in entry ? entry.event.at : entry.at)

function retold(memory: Memory, entry: Entry, now: number): Memory {
  if ('event' in entry) return noticeEach(memory, [entry.event], now).memory
  return notice(memory, { kind: 'act', act: entry.act }, now).memory
}

/** A memory and the time at which it was so. */
export interface Start {
  memory: Memory
  at: number
}

/**
 * Replays the entries (in the order of the log) up to `now`, from the evening's beginning or from a later start. Effects are
 * dropped: they were seen to on that evening.
 */
export function replay(evening: Evening, entries: Entry[], settings: Settings, now: number, from?: Start): Memory {
  const { site, room, startedAt } = evening
  const { endedAt, ...open } = evening
  let { memory, at: clock } = from ?? { memory: begin({ site, room, host: room }, startedAt, settings), at: startedAt }
  let state: Evening = endedAt !== undefined && endedAt < clock ? evening : open
  for (const entry of entries) {
    const at = Math.min(Math.max(clock, when(entry)), now)
    if (!isClosed(state)) memory = ticked(memory, clock, at)
    if ('act' in entry) state = endsEvening(state, entry.act, at)
    if (!isClosed(state) || 'act' in entry) memory = retold(memory, entry, at)
    clock = at
  }
  const told = notice(memory, { kind: 'settings', settings }, clock).memory
  return isClosed(state) ? told : ticked(told, clock, now)
}

/** The events among the entries. */
export const eventsOf = (entries: Entry[]): RoomEvent[] => entries.flatMap((e) => ('event' in e ? [e.event] : []))
