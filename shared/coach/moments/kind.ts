import type { MomentKind } from '../../cue.ts'
import type { RoomEvent } from '../../events.ts'
import type { Memory, Moment } from '../memory.ts'
import type { Turn } from '../turn.ts'

/** Why a moment is over: words for the broadcaster, and how it ended. */
export interface Over {
  state: 'heard' | 'withdrawn'
  reason: string
}

/** One kind of moment. Each call may change the memory through the turn; `raise` puts a moment among the open ones. */
export interface Kind {
  kind: MomentKind
  /** Looks at a live event that has just been folded into the room; `before` is the memory without it. */
  onEvent?(turn: Turn, event: RoomEvent, before: Memory): void
  /** Looks at the time. */
  onTick?(turn: Turn): void
  /** Hears the host. */
  onHost?(turn: Turn, text: string, words: readonly string[]): void
  /** The host is back; `since`: when they went, absent where nobody saw it (a page that was loaded anew). */
  onBack?(turn: Turn, since: number | undefined): void
  /** Whether the reason is gone. */
  over(memory: Memory, moment: Moment, now: number): Over | undefined
}

export const heard: Over = { state: 'heard', reason: 'heard you say it' }

export const unnamed: Over = { state: 'withdrawn', reason: 'they gave without a name' }
