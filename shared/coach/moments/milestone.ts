/** The goal is near, or reached. A payer's own milestone rides on the thanks. */

import type { RoomEvent } from '../../events.ts'
import type { Memory, Moment } from '../memory.ts'
import { once, raise } from '../open.ts'
import { timeOf } from '../room.ts'
import { tuning } from '../tuning.ts'
import type { Turn } from '../turn.ts'
import type { Kind } from './kind.ts'

type Goal = { reached: number; target: number }

function step({ reached, target }: Goal): 'reached' | 'near' | undefined {
  if (target <= 0) return undefined
  if (reached >= target) return 'reached'
  return target - reached <= target * tuning.milestone.near ? 'near' : undefined
}

function onEvent(turn: Turn, event: RoomEvent, before: Memory): void {
  const { goal } = turn.memory.facts
  if (event.kind !== 'goal' || !goal) return
  const now = step(goal)
  const was = before.facts.goal
  // A goal seen for the first time says where the room stands, not that something happened.
  if (!now || !was || was.target !== goal.target || step(was) === now || goal.reached <= was.reached) return
  if (!once(turn, `goal:${now}:${goal.target}:${event.id}`)) return
  const at = timeOf(event, turn.now)
  const { at: _, ...stand } = goal
  raise(turn, {
    id: `milestone:${event.id}`,
    kind: 'milestone',
    who: [],
    at,
    deadline: at + tuning.milestone.lasts,
    weight: now === 'reached' ? 0.85 : 0.6,
    matter: { goal: stand },
    owed: [],
  })
}

function overtaken(memory: Memory, { matter }: Moment): boolean {
  const { goal } = memory.facts
  if (!goal || !matter.goal) return false
  if (step(matter.goal) === 'near') return goal.reached !== matter.goal.reached || goal.target !== matter.goal.target
  return goal.target === matter.goal.target && goal.reached < goal.target
}

export const milestone: Kind = {
  kind: 'milestone',
  onEvent,
  over: (memory, moment) =>
    overtaken(memory, moment) ? { state: 'withdrawn', reason: 'the goal has moved on' } : undefined,
}
