/** The goal has not moved for a quarter of an hour while chat is lively: mentioned in passing, never begged for, at most four times an hour. */

import type { Memory } from '../memory.ts'
import { raise } from '../open.ts'
import { chatPerMinute } from '../room.ts'
import { tuning } from '../tuning.ts'
import { set, type Turn } from '../turn.ts'
import type { Kind } from './kind.ts'

/** Since when nobody has given anything and the goal stands as it stands. */
function untouchedSince({ facts, startedAt }: Memory): number {
  return Math.max(facts.goal?.at ?? startedAt, facts.lastPaidAt ?? startedAt)
}

function due(memory: Memory, now: number): boolean {
  const { goal } = memory.facts
  const { untouched, every, lively } = tuning.money
  if (!goal || goal.reached >= goal.target || now - untouchedSince(memory) < untouched) return false
  return now - (memory.last.money ?? 0) >= every && chatPerMinute(memory.rhythm, now) >= lively
}

function onTick(turn: Turn): void {
  const { memory, now } = turn
  const { goal } = memory.facts
  if (!goal || !due(memory, now)) return
  const { at: _, ...stand } = goal
  set(turn, { last: { ...memory.last, money: now } })
  raise(turn, {
    id: `money:${now}`,
    kind: 'money',
    who: [],
    at: now,
    deadline: now + tuning.money.lasts,
    weight: 0.28,
    matter: {
      goal: stand,
      minutes: Math.round((now - untouchedSince(memory)) / 60_000),
    },
    owed: [],
  })
}

export const money: Kind = {
  kind: 'money',
  onTick,
  over: (memory, { at }) =>
    untouchedSince(memory) >= at ? { state: 'withdrawn', reason: 'somebody gave something' } : undefined,
}
