/** How a moment ends, and what is remembered of its cue. */

import type { Cue, CueState } from '../cue.ts'
import type { Moment } from './memory.ts'
import { remove } from './open.ts'
import { push } from './ring.ts'
import { unremember } from './said.ts'
import { tuning } from './tuning.ts'
import { set, type Turn } from './turn.ts'

export interface Outcome {
  state: CueState
  reason?: string
}

/** The effect that tells every screen and the log that a cue has left, or waits again. */
export function tell(turn: Turn, cue: Cue): void {
  turn.effects.push({ do: 'withdraw', cue })
}

function remember(turn: Turn, cue: Cue): void {
  const earlier = push([...turn.memory.earlier].filter((old) => old.id !== cue.id).reverse(), cue, tuning.caps.earlier)
  set(turn, { earlier: earlier.reverse() })
}

/** The cue as it ended, told and remembered; one that was never on stage is told but not remembered. */
export function close(turn: Turn, moment: Moment, outcome: Outcome): void {
  if (!moment.cue) return
  const cue: Cue = { ...moment.cue, ...outcome }
  tell(turn, cue)
  if (cue.shownAt === undefined) unremember(turn, [cue])
  else remember(turn, cue)
}

/** Ends an open moment. */
export function drop(turn: Turn, moment: Moment, outcome: Outcome): void {
  remove(turn, moment.id)
  close(turn, moment, outcome)
}
