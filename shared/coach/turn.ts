/** One call of the brain while it runs: the memory so far and what is to be done. The memory itself is never changed in place. */

import type { Memory } from './memory.ts'
import type { Effect } from './types.ts'

export interface Turn {
  memory: Memory
  readonly effects: Effect[]
  /** Ms since 1970. */
  readonly now: number
}

export function turnOf(memory: Memory, now: number): Turn {
  return { memory: { ...memory, at: now }, effects: [], now }
}

/** Puts these parts of the memory in place of the old ones. */
export function set(turn: Turn, parts: Partial<Memory>): void {
  turn.memory = { ...turn.memory, ...parts }
}
