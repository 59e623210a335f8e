/** The model lane: what is asked, for how long a card is held for it, and what becomes of the answer. */

import { buildAsk } from './asking.ts'
import { affords, spend } from './budget.ts'
import { hushed } from './cadence.ts'
import type { Memory, Moment } from './memory.ts'
import { introduceRoom } from './mention.ts'
import { median, push } from './ring.ts'
import { idle } from './room.ts'
import { tuning } from './tuning.ts'
import { set, type Turn } from './turn.ts'
import { isSour } from './unkind.ts'

/** The relay said within the last thirty seconds that a model is reachable. */
export function reachable({ model }: Memory, now: number): boolean {
  return model.reachable?.yes === true && now - model.reachable.at <= tuning.model.word
}

/** Ms that a card is held: a little more than answers took lately; 0 when they take longer than a card may wait. */
function holdFor({ model }: Memory): number {
  const usual = median(model.took)
  if (usual === undefined) return tuning.model.hold
  if (usual > tuning.model.holdMost) return 0
  return Math.min(tuning.model.holdMost, Math.max(tuning.model.holdLeast, usual * 1.3))
}

/** Ends the ask under way, if there is one. */
export function cancel(turn: Turn): void {
  const { asking, ...model } = turn.memory.model
  if (!asking) return
  set(turn, { model })
  turn.effects.push({ do: 'cancel', ask: asking.ask.id })
}

/** Whether an ask of this weight may go out now: one at a time, a weightier moment first, none in an idle or hushed room or beyond the budget. */
function mayAsk(memory: Memory, weight: number, now: number): boolean {
  if (!reachable(memory, now) || idle(memory, now) || hushed(memory, now) || !affords(memory, now)) return false
  return !memory.model.asking || memory.model.asking.weight < weight
}

function send(turn: Turn, moment: Moment, want: 'tail' | 'cue', deadline: number): void {
  cancel(turn)
  introduceRoom(turn)
  const ask = buildAsk(turn.memory, moment, want, deadline, turn.now)
  const model = spend(turn.memory.model, ask, turn.now)
  set(turn, { model: { ...model, asking: { ask, at: turn.now, weight: moment.weight } } })
  turn.effects.push({ do: 'ask', ask })
}

/** Asks for a line that goes on from the one on stage. */
export function askTail(turn: Turn): void {
  const { now: current } = turn.memory.stage
  if (!current?.moment.cue || current.moment.cue.tail || current.moment.seen !== undefined) return
  const by = Math.min(current.since + tuning.model.tailWithin, current.moment.deadline - tuning.model.tailNotInLast)
  if (by > turn.now && mayAsk(turn.memory, current.moment.weight, turn.now) && !isSour(current.moment))
    send(turn, current.moment, 'tail', by)
}

/** Holds an unwritten card for the model. Says whether it is held. */
export function hold(turn: Turn, moment: Moment): boolean {
  const { stage } = turn.memory
  const ms = holdFor(turn.memory)
  if (stage.held || ms === 0 || !mayAsk(turn.memory, moment.weight, turn.now)) return false
  const until = turn.now + ms
  set(turn, {
    open: turn.memory.open.filter((one) => one.id !== moment.id),
    stage: { ...stage, held: { moment, until } },
  })
  send(turn, moment, 'cue', until)
  return true
}

/** Takes the held card back among the open ones. */
export function unhold(turn: Turn): Moment | undefined {
  const { held, ...stage } = turn.memory.stage
  if (!held) return undefined
  set(turn, { stage, open: [...turn.memory.open, held.moment] })
  return held.moment
}

/** Remembers how long an answer took. */
export function learn(turn: Turn, ms: number): void {
  const { model } = turn.memory
  set(turn, { model: { ...model, took: push(model.took, ms, 8) } })
}
