/** After every input: what is over leaves, what is due comes, what waits gets its line. */

import { mayStage, ranked } from './cadence.ts'
import { askTail, cancel, hold, unhold } from './lane.ts'
import type { Moment } from './memory.ts'
import { kindOf } from './moments/index.ts'
import { change } from './open.ts'
import { drop, type Outcome } from './outcome.ts'
import { lateTail, withTail } from './raid-tail.ts'
import { freePinned, leave, show, written } from './stage.ts'
import { tuning, urgent } from './tuning.ts'
import { set, type Turn } from './turn.ts'

function outcomeOf(turn: Turn, moment: Moment): Outcome | undefined {
  const over = kindOf[moment.kind]?.over(turn.memory, moment, turn.now)
  if (over) return over
  return turn.now >= moment.deadline ? { state: 'expired', reason: 'ran out of time' } : undefined
}

/** A pinned cue has no deadline, but it goes when its reason is gone. */
function settlePinned(turn: Turn): void {
  for (const { moment } of turn.memory.stage.pinned) {
    const over = kindOf[moment.kind]?.over(turn.memory, moment, turn.now)
    if (!over) continue
    unpin(turn, moment.id)
    if (turn.memory.stage.now?.moment.id === moment.id) leave(turn, over)
    else drop(turn, moment, over)
  }
}

/** Takes a cue out of the pinned ones. */
export function unpin(turn: Turn, id: string): void {
  const { stage } = turn.memory
  set(turn, { stage: { ...stage, pinned: stage.pinned.filter((pin) => pin.moment.id !== id) } })
}

function settleStage(turn: Turn): void {
  const { now: current, pinned } = turn.memory.stage
  if (!current) return
  const pin = pinned.find((one) => one.moment.id === current.moment.id)
  if (pin && turn.now - pin.at >= tuning.stage.pinHolds) freePinned(turn)
  if (pin) return
  const outcome = outcomeOf(turn, current.moment)
  if (outcome) leave(turn, outcome)
}

function settleHeld(turn: Turn): void {
  const { held } = turn.memory.stage
  if (!held) return
  const outcome = outcomeOf(turn, held.moment)
  if (!outcome && turn.now < held.until && turn.memory.model.asking?.ask.cue === held.moment.id) return
  if (turn.memory.model.asking?.ask.cue === held.moment.id) cancel(turn)
  unhold(turn)
  if (!outcome) writeOpen(turn, held.moment)
}

function settleOpen(turn: Turn): void {
  for (const moment of turn.memory.open) {
    const outcome = outcomeOf(turn, moment)
    if (outcome) drop(turn, moment, outcome)
  }
}

/** An ask whose cue is no longer there, or whose time is over. */
function settleAsk(turn: Turn): void {
  const { asking } = turn.memory.model
  if (!asking) return
  const { now: current, held } = turn.memory.stage
  const wanted = asking.ask.want === 'tail' ? current?.moment.id : held?.moment.id
  if (wanted !== asking.ask.cue || turn.now > asking.ask.deadline) cancel(turn)
}

function writeOpen(turn: Turn, moment: Moment): void {
  const ready = written(turn, moment)
  if (ready) change(turn, moment.id, () => ready)
}

/** The best that may come now goes on stage; an unhurried card without a line is first held for the model. */
function fillStage(turn: Turn): void {
  for (const moment of ranked(turn.memory, turn.now)) {
    if (!mayStage(turn.memory, moment, turn.now)) continue
    if (!urgent.has(moment.kind) && !moment.cue && (turn.memory.stage.held || hold(turn, moment))) continue
    show(turn, withTail(turn, moment))
    // A boundary is said as it is.
    if (urgent.has(moment.kind) && moment.kind !== 'boundary') askTail(turn)
    return
  }
}

/** The next three get their lines, so that they can be read while they wait. */
function fillWaiting(turn: Turn): void {
  for (const moment of ranked(turn.memory, turn.now).slice(0, tuning.stage.waiting)) {
    if (moment.cue || urgent.has(moment.kind)) continue
    // What is light seldom gets its turn; it is not worth a call before.
    const worth = moment.weight > tuning.light.weight
    if (!(worth && hold(turn, moment)) && !turn.memory.stage.held) writeOpen(turn, moment)
  }
}

/** Brings stage, waiting row and model lane into line with the memory and the time. */
export function settleAll(turn: Turn): void {
  settlePinned(turn)
  settleStage(turn)
  settleOpen(turn)
  settleHeld(turn)
  settleAsk(turn)
  lateTail(turn)
  fillStage(turn)
  // An urgent cue may have taken the lane from the held one.
  settleHeld(turn)
  fillWaiting(turn)
}
