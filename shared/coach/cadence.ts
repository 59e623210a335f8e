/** Who may go on stage, and when. */

import { present, speaking } from './breath.ts'
import { lastOf } from './ledger.ts'
import type { Memory, Moment } from './memory.ts'
import { idle } from './room.ts'
import { tuning, urgent } from './tuning.ts'

/** Weight × freshness × fairness: what is fresh counts more, and who was just on stage counts less. */
export function score(memory: Memory, moment: Moment, now: number): number {
  const total = Math.max(1, moment.deadline - moment.at)
  const left = Math.max(0, Math.min(1, (moment.deadline - now) / total))
  const recent = memory.earlier.slice(0, 5).filter((cue) => cue.who.some((name) => moment.who.includes(name))).length
  return moment.weight * (0.5 + 0.5 * left) * 0.9 ** recent
}

/** A small thanks that would be missed behind one more turn of a larger one goes before it; only a boundary counts more. */
const LAST_CHANCE = 0.95

function worthNow(memory: Memory, moment: Moment, now: number): number {
  const { short, worth } = tuning.stage
  const last = moment.kind === 'thanks' && moment.seen === undefined && moment.deadline - now < short + 2 * worth.urgent
  return last ? LAST_CHANCE : score(memory, moment, now)
}

/** The moments that may still have their turn, best first. */
export function ranked(memory: Memory, now: number, open = memory.open): Moment[] {
  return open
    .filter((moment) => (moment.from ?? 0) <= now)
    .map((moment) => ({ moment, worth: worthNow(memory, moment, now) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ moment }) => moment)
}

export function hushed(memory: Memory, now: number): boolean {
  return (memory.pace.hushUntil ?? 0) > now
}

/** Whether thanks come faster than they can be said: one waited for the last one already, or several came at once. */
function train(memory: Memory): boolean {
  const { lastPaidAt = 0 } = memory.pace
  if (memory.open.some(({ kind, at, seen }) => kind === 'thanks' && seen === undefined && at <= lastPaidAt)) return true
  const row = lastOf(memory, 'thanks', tuning.thanks.train)
  return row.length === tuning.thanks.train && row[0]!.at >= lastPaidAt - tuning.stage.paidEvery
}

/** Thanks at most one every four seconds; in a train each has its time, so that it need not come back, and the rest gather to one bundle. */
function paidFrom(memory: Memory, moment: Moment): number {
  const { lastPaidAt } = memory.pace
  if (lastPaidAt === undefined) return 0
  const { paidEvery, short, worth } = tuning.stage
  const soonest = lastPaidAt + paidEvery
  if (memory.stage.now?.moment.kind !== 'thanks' || !train(memory)) return soonest
  return Math.max(soonest, Math.min(lastPaidAt + short, moment.deadline - 2 * worth.urgent))
}

/** From when an urgent moment may go on stage, as far as the stage says. */
function urgentFrom(memory: Memory, moment: Moment): number {
  const { stage } = memory
  const paid = moment.kind === 'thanks' ? paidFrom(memory, moment) : 0
  if (!stage.now) return paid
  // One that was displaced does not push back at once: the newer one gets its time. A boundary gets it in any case.
  const time =
    moment.seen !== undefined || stage.now.moment.kind === 'boundary' ? tuning.stage.short : tuning.stage.least
  return Math.max(paid, stage.now.since + time)
}

/** A boundary replaces everything at once, but another boundary has its turn. */
function boundaryFrom({ stage }: Memory, moment: Moment): number {
  if (stage.now?.moment.kind !== 'boundary')
    return moment.seen === undefined || !stage.now ? 0 : stage.now.since + tuning.stage.short
  return stage.now.since + (moment.seen === undefined ? tuning.stage.least : tuning.stage.short)
}

/** From when a moment that is bound by gap and budget may go on stage. */
function boundFrom(memory: Memory, moment: Moment): number {
  const { pace, taste } = memory
  const { budget, gap } = tuning.pace[taste.pace]
  const spent = pace.bound.at(-budget)
  const again = moment.seen === undefined && spent !== undefined ? spent + 60_000 : 0
  return Math.max(again, lightFrom(memory, moment), pace.lastAt === undefined ? 0 : pace.lastAt + gap)
}

/** A light cue leaves room in the budget for a question that may come. */
function lightFrom({ pace, taste }: Memory, moment: Moment): number {
  if (moment.weight > tuning.light.weight || moment.seen !== undefined) return 0
  const { count, within } = tuning.light[taste.pace]
  const spent = pace.bound.at(-count)
  return spent === undefined ? 0 : spent + within
}

function outweighs(memory: Memory, moment: Moment, now: number): boolean {
  const current = memory.stage.now?.moment
  return !current || score(memory, moment, now) > score(memory, current, now)
}

/** From when this moment may take the stage, as far as time decides; Infinity where something else forbids it. */
export function stageFrom(memory: Memory, moment: Moment, now: number): number {
  if (!present(memory)) return Number.POSITIVE_INFINITY
  if (moment.kind === 'boundary') return boundaryFrom(memory, moment)
  if (hushed(memory, now)) return memory.pace.hushUntil ?? Number.POSITIVE_INFINITY
  if (urgent.has(moment.kind)) return urgentFrom(memory, moment)
  if (speaking(memory, now) || idle(memory, now)) return Number.POSITIVE_INFINITY
  return boundFrom(memory, moment)
}

/** Whether this moment may take the stage now. */
export function mayStage(memory: Memory, moment: Moment, now: number): boolean {
  const { worth } = tuning.stage
  if (moment.deadline - now < (urgent.has(moment.kind) ? worth.urgent : worth.bound)) return false
  if (stageFrom(memory, moment, now) > now) return false
  // What was displaced comes back only over something lighter, or over a boundary that has had its time.
  const passes = moment.seen === undefined || memory.stage.now?.moment.kind === 'boundary'
  return (urgent.has(moment.kind) && passes) || outweighs(memory, moment, now)
}
