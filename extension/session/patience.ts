/** One odd row never ends the evening: a batch that the brain cannot take whole is taken row by row. */

import { type Effect, type Memory, notice } from '../../shared/coach/index.ts'
import type { RoomEvent } from '../../shared/events.ts'

/** Notices events; a row on which the brain throws is left out and its error is handed back. */
export function noticeEach(
  memory: Memory,
  events: RoomEvent[],
  now: number,
): { memory: Memory; effects: Effect[]; faults: unknown[] } {
  try {
    return { ...notice(memory, { kind: 'batch', events }, now), faults: [] }
  } catch (error) {
    const [only] = events
    if (events.length === 1 || !only) return { memory, effects: [], faults: [error] }
  }
  return events.reduce<{ memory: Memory; effects: Effect[]; faults: unknown[] }>(
    (sum, event) => {
      const next = noticeEach(sum.memory, [event], now)
      return {
        memory: next.memory,
        effects: [...sum.effects, ...next.effects],
        faults: [...sum.faults, ...next.faults],
      }
    },
    { memory, effects: [], faults: [] },
  )
}
