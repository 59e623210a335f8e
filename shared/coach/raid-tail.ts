/** After the greeting of a raid: what is going on here, for those who just came. The model's words if there are any in time, else ours. */

import { speaking } from './breath.ts'
import { reachable } from './lane.ts'
import { tailFor } from './lines/index.ts'
import type { Moment } from './memory.ts'
import { remember } from './said.ts'
import { written } from './stage.ts'
import { tuning } from './tuning.ts'
import { set, type Turn } from './turn.ts'

function tailed(turn: Turn, moment: Moment): Moment {
  const tail = moment.cue && tailFor(turn.memory, moment)
  if (!tail || !moment.cue) return moment
  remember(turn, tail.content, tail.shape)
  return { ...moment, cue: { ...moment.cue, tail: tail.content, tailLane: 'rule' } }
}

/** The raid's moment with its follow-up, where no model will write one. */
export function withTail(turn: Turn, moment: Moment): Moment {
  if (moment.kind !== 'raid' || moment.cue || reachable(turn.memory, turn.now)) return moment
  const ready = written(turn, moment)
  return ready ? tailed(turn, ready) : moment
}

/** A model that was asked for it and stayed silent: the follow-up is ours after all, unless the host has begun to speak. */
export function lateTail(turn: Turn): void {
  const { stage, host, model } = turn.memory
  const { now: current } = stage
  if (current?.moment.kind !== 'raid' || !current.moment.cue || current.moment.cue.tail) return
  if (model.asking || turn.now - current.since < tuning.model.tailWithin || current.moment.seen !== undefined) return
  if (speaking(turn.memory, turn.now) || (host.lastAt ?? 0) > current.since) return
  const moment = tailed(turn, current.moment)
  if (!moment.cue?.tail) return
  set(turn, { stage: { ...turn.memory.stage, now: { ...current, moment } } })
  turn.effects.push({ do: 'tail', cue: moment.cue })
}
