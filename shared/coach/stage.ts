/** One cue on stage. A line that can be read never changes. */

import type { Cue } from '../cue.ts'
import { introduce } from './alias.ts'
import { write } from './lines/index.ts'
import type { Memory, Moment, Pace } from './memory.ts'
import { remove } from './open.ts'
import { close, type Outcome, tell } from './outcome.ts'
import { sayName } from './people.ts'
import { remember, rememberQuiet } from './said.ts'
import { tuning, urgent } from './tuning.ts'
import { set, type Turn } from './turn.ts'

/** Names that a cue speaks can stand in a later ask, so they have an alias from then on. */
function knowNames(turn: Turn, who: readonly string[]): void {
  const { memory } = turn
  set(turn, {
    aliases: introduce(
      memory.aliases,
      who.map((name) => ({ name, spoken: sayName(memory, name) })),
    ),
  })
}

/** The moment with its line: the given content, else the rule lane's. Undefined for a moment that has no line. */
export function written(
  turn: Turn,
  moment: Moment,
  model?: Pick<Cue, 'action' | 'content' | 'template'>,
): Moment | undefined {
  if (moment.cue) return moment
  const rule = write(turn.memory, moment)
  if (!rule) return undefined
  const { template: _, ...bare } = rule.cue
  const cue: Cue = model ? { ...bare, ...model, lane: 'model' } : rule.cue
  remember(turn, cue.content, model ? undefined : rule.shape)
  set(turn, { dice: turn.memory.dice + 1 })
  if (moment.kind === 'quiet') rememberQuiet(turn, cue.content)
  knowNames(turn, cue.who)
  return { ...moment, cue, shape: rule.shape }
}

/** The moment on stage with its cue in this state. */
function shown(moment: Moment & { cue: Cue }, now: number): Moment & { cue: Cue } {
  return { ...moment, cue: { ...moment.cue, state: 'shown', shownAt: moment.cue.shownAt ?? now } }
}

/** How long a bound cue counts, ms. */
const BOUND = 2 * 60_000

function paceAfter({ pace }: Memory, moment: Moment, now: number): Pace {
  const bound = pace.bound.filter((at) => at > now - BOUND)
  return {
    ...pace,
    lastAt: now,
    ...(moment.kind === 'thanks' ? { lastPaidAt: now } : {}),
    bound: urgent.has(moment.kind) || moment.seen !== undefined ? bound : [...bound, now],
  }
}

const AGAIN = 'If you have not yet · '

/** A thanks that was on stage may be said already; its line stays as it was read, its reason says so. */
function whyAgain({ kind, seen }: Moment, { why }: Cue): string {
  return kind === 'thanks' && seen === undefined ? AGAIN + why : why
}

/** Takes the cue off the stage: it waits again if it was hardly seen and there is time, else it is over. */
function displace(turn: Turn): void {
  const { now: current } = turn.memory.stage
  if (!current?.moment.cue) return
  const { moment, since } = current
  const seen = (moment.seen ?? 0) + turn.now - since
  if (current.moment.cue.state === 'pinned') {
    clear(turn)
    return
  }
  if (seen >= tuning.stage.short || moment.deadline - turn.now < tuning.stage.least) {
    leave(turn, { state: 'withdrawn', reason: 'made way for the next' })
    return
  }
  const cue: Cue = { ...current.moment.cue, why: whyAgain(moment, current.moment.cue), state: 'waiting' }
  clear(turn)
  set(turn, { open: [...turn.memory.open, { ...moment, seen, cue }] })
  tell(turn, cue)
}

function clear(turn: Turn): void {
  const { now: _, ...stage } = turn.memory.stage
  set(turn, { stage })
}

/** The cue on stage is over. */
export function leave(turn: Turn, outcome: Outcome): void {
  const { now } = turn.memory.stage
  if (!now) return
  clear(turn)
  close(turn, now.moment, outcome)
}

/** A pinned cue frees the stage and stays pinned. */
export function freePinned(turn: Turn): void {
  const cue = turn.memory.stage.now?.moment.cue
  clear(turn)
  if (cue) tell(turn, cue)
}

/** Puts a moment on stage; what stood there makes way. */
export function show(turn: Turn, raw: Moment): void {
  const ready = written(turn, raw)
  remove(turn, raw.id)
  if (!ready?.cue) return
  displace(turn)
  const moment = shown({ ...ready, cue: ready.cue }, turn.now)
  set(turn, {
    pace: paceAfter(turn.memory, ready, turn.now),
    stage: { ...turn.memory.stage, now: { moment, since: turn.now } },
  })
  turn.effects.push({ do: 'show', cue: moment.cue })
}
