/** How often the model may be asked: per minute, hour and evening, in calls and in money. */

import type { Ask } from '../ask.ts'
import type { Glance } from '../view.ts'
import type { Memory, ModelLane } from './memory.ts'
import { costOf } from './price.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

function callsSince({ calls }: ModelLane, since: number): number {
  return calls.filter((at) => at > since).length
}

/** What was used and what may be, now. Money is US dollars, estimated. */
export function budgetOf({ model, taste }: Memory, now: number): NonNullable<Glance['budget']> {
  const { minute, hour, evening, money } = taste.budget
  return {
    minute: { used: callsSince(model, now - MINUTE), most: minute },
    hour: { used: callsSince(model, now - HOUR), most: hour },
    evening: { used: model.asked, most: evening },
    money: { used: model.spent, most: money },
  }
}

/** Whether one more call is within every bound. */
export function affords(memory: Memory, now: number): boolean {
  return Object.values(budgetOf(memory, now)).every(({ used, most }) => used < most)
}

/** The lane after one more call. */
export function spend(model: ModelLane, ask: Ask, now: number): ModelLane {
  const calls = [...model.calls.filter((at) => at > now - HOUR), now]
  return { ...model, calls, asked: model.asked + 1, spent: model.spent + costOf(ask) }
}
