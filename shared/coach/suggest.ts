/** One cue for a handful of rows, without an evening: the newest that deserves one, else a small thing to do. No clock. */

import type { Ask } from '../ask.ts'
import type { Cue } from '../cue.ts'
import type { RoomEvent } from '../events.ts'
import { defaults } from '../settings.ts'
import { buildAsk } from './asking.ts'
import { begin } from './begin.ts'
import { ranked } from './cadence.ts'
import { type ContextRow, eventOf } from './context.ts'
import { hear } from './host.ts'
import { type Line, lineFor } from './lines/index.ts'
import type { Memory, Moment } from './memory.ts'
import { featless } from './moment.ts'
import { kindOf, kinds } from './moments/index.ts'
import { fold, isHost } from './room.ts'
import { turnOf } from './turn.ts'

export interface Suggestion {
  /** What a model would be asked; made when it is wanted, for often there is no model. */
  ask(): Ask
  cue: Pick<Cue, 'action' | 'content' | 'moment' | 'why'> & { template: string }
}

/** Ms for which a moment of the context counts, whatever its deadline: the caller asked for one cue, not for an evening. */
const PATIENCE = 10 * 60_000

function notice(memory: Memory, event: RoomEvent): Memory {
  const turn = turnOf(memory, event.at)
  fold(turn, event)
  if (isHost(memory, event)) hear(turn, event.text ?? '')
  else for (const kind of kinds) kind.onEvent?.(turn, event, memory)
  return turn.memory
}

function eventsOf(context: readonly ContextRow[]): RoomEvent[] {
  let before = 0
  return context.map((row, index) => {
    const event = eventOf(row, index, before)
    before = event.at
    return event
  })
}

function idea(now: number): Moment {
  return {
    id: 'quiet:context',
    kind: 'quiet',
    who: [],
    at: now,
    deadline: now + PATIENCE,
    weight: 0.25,
    matter: { turn: 0 },
    owed: [],
  }
}

/** What a cue could be about: the weightiest moment that is not over first, of two alike the newer; a small thing to do last. */
function ideas(memory: Memory, now: number): Moment[] {
  const due = memory.open.filter((moment) => !kindOf[moment.kind]?.over(memory, moment, now))
  // A few rows cannot tell what was the first or the biggest of the night.
  const patient = due.map((moment) => ({ ...moment, matter: featless(moment.matter), deadline: now + PATIENCE }))
  return [...ranked(memory, now, patient.toReversed()), idea(now)]
}

/** The first for which there is a line: a tip, for one, may not say how much. */
function worded(memory: Memory, moments: readonly Moment[]): { moment: Moment; line: Line } {
  for (const moment of moments) {
    const line = lineFor(memory, moment)
    if (line) return { moment, line }
  }
  throw new Error('there is always an idea for a quiet room')
}

/** The rule lane's cue, and the ask for a model. Throws nothing; an empty context gives a thing to do. */
export function suggest(context: readonly ContextRow[], broadcaster: string, preferences: string): Suggestion {
  const events = eventsOf(context)
  const first = Math.min(...events.map((event) => event.at))
  const startedAt = Number.isFinite(first) ? first : 0
  const now = events.reduce((latest, event) => Math.max(latest, event.at), startedAt)
  const begun = begin({ site: 'api', room: broadcaster, host: broadcaster }, startedAt, { ...defaults, preferences })
  const memory = events.reduce(notice, begun)
  const { moment, line } = worded(memory, ideas(memory, now))
  const { action, content, template, why } = line
  return {
    ask: () => buildAsk(memory, moment, 'cue', now + PATIENCE, now),
    cue: { action, content, moment: moment.kind, template, why },
  }
}
