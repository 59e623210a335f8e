import type { Reply } from '../ask.ts'
import { speaking } from './breath.ts'
import { guard, isRefusal } from './guard/index.ts'
import { learn, unhold } from './lane.ts'
import type { Memory } from './memory.ts'
import { change } from './open.ts'
import { rememberTail, repeats, repeatsQuiet } from './said.ts'
import { settleAll } from './settle.ts'
import { written } from './stage.ts'
import { tuning } from './tuning.ts'
import { set, type Turn, turnOf } from './turn.ts'
import type { Answer, Step } from './types.ts'

type Asking = NonNullable<Memory['model']['asking']>

function count(turn: Turn, code: string): void {
  const { model } = turn.memory
  set(turn, { model: { ...model, refused: { ...model.refused, [code]: (model.refused[code] ?? 0) + 1 } } })
}

/** Why this answer may not be shown, as a code; undefined when it may. */
function refusal(memory: Memory, { ask }: Asking, reply: Reply): string | undefined {
  const checked = guard(reply, ask)
  if (!checked.ok) return checked.code
  if (repeats(memory, reply.content)) return 'repeat'
  if (ask.moment === 'quiet' && repeatsQuiet(memory, reply.content)) return 'repeat'
  if (ask.want === 'cue') return undefined
  if (reply.action !== ask.action) return 'action'
  return reply.content.length > tuning.model.tailLength ? 'long' : undefined
}

/** A tail never lands when the host has begun to speak. It is painted once and not changed. */
function tail(turn: Turn, { ask }: Asking, { content, template }: Reply): void {
  const { stage, host } = turn.memory
  const { now: current } = stage
  if (current?.moment.id !== ask.cue || !current.moment.cue || current.moment.cue.tail) return
  if (speaking(turn.memory, turn.now) || (host.lastAt ?? 0) > current.since) return
  const cue = { ...current.moment.cue, tail: content, tailLane: 'model' as const, ...(template && { template }) }
  set(turn, { stage: { ...stage, now: { ...current, moment: { ...current.moment, cue } } } })
  rememberTail(turn, content)
  turn.effects.push({ do: 'tail', cue })
}

function fillHeld(turn: Turn, { ask }: Asking, reply?: Reply): void {
  if (turn.memory.stage.held?.moment.id !== ask.cue) return
  const moment = unhold(turn)
  const ready = moment && written(turn, moment, reply && lineOf(reply))
  if (ready) change(turn, ready.id, () => ready)
}

const lineOf = ({ action, content, template }: Reply) => ({ action, content, ...(template && { template }) })

function take(turn: Turn, asking: Asking, given: Answer): void {
  const code = 'none' in given ? given.none : refusal(turn.memory, asking, given)
  if (code !== undefined && isRefusal(code)) count(turn, code)
  if (code !== undefined || 'none' in given) fillHeld(turn, asking)
  else if (asking.ask.want === 'tail') tail(turn, asking, given)
  else fillHeld(turn, asking, given)
}

/** The memory after an answer of the model lane, with real names. What comes late, or for another ask, is dropped. */
export function answer(memory: Memory, given: Answer, now: number): Step {
  const turn = turnOf(memory, now)
  const { asking, ...model } = memory.model
  if (!('none' in given)) learn(turn, asking?.ask.id === given.id ? now - asking.at : given.ms)
  if (asking?.ask.id === given.id) {
    set(turn, { model: { ...model, took: turn.memory.model.took } })
    if (now <= asking.ask.deadline) take(turn, asking, given)
  }
  settleAll(turn)
  return { memory: turn.memory, effects: turn.effects }
}
