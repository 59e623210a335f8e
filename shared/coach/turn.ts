/** One call of the brain while it runs: the memory so far and what is to be done. The caller's memory is never changed: a turn has a copy, and its parts are replaced whole. */

import type { RoomEvent } from '../events.ts'
import type { Memory } from './memory.ts'
import type { Effect } from './types.ts'

/** What was found out about the row at hand, so that several kinds of moments need not look at it again. */
export interface Look {
  of: RoomEvent
  far?: 0 | 1 | 2
  light?: boolean
  unkind?: boolean
}

export interface Turn {
  /** Its own. */
  readonly memory: Memory
  readonly effects: Effect[]
  /** Ms since 1970. */
  readonly now: number
  look?: Look
}

export function turnOf(memory: Memory, now: number): Turn {
  return { memory: { ...memory, at: now }, effects: [], now }
}

/** Puts these parts of the memory in place of the old ones. */
export function set(turn: Turn, parts: Partial<Memory>): void {
  Object.assign(turn.memory, parts)
}
