/** A live room for a story: lines of the evening format and acts go in at their second, cues come out. */

import type { Ask } from '../../../shared/ask.ts'
import {
  answer,
  begin,
  type Effect,
  glance,
  type Memory,
  notice,
  type Step,
  wakeAt,
} from '../../../shared/coach/index.ts'
import type { Action, Cue } from '../../../shared/cue.ts'
import type { RoomEvent } from '../../../shared/events.ts'
import type { Act } from '../../../shared/protocol.ts'
import { defaults, type Settings } from '../../../shared/settings.ts'
import type { Glance } from '../../../shared/view.ts'
import { inputsOf } from '../../evenings/inputs.ts'
import { parseEvening } from '../../evenings/parse.ts'

export const START = Date.UTC(2026, 0, 5, 20)

/** Ms since 1970 of a second of the story. */
export const at = (second: number): number => START + Math.round(second * 1000)

/** A memory that throws where it is changed in place: snapshots, pages of the log and other turns may hold it. */
function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(Object.freeze(value))) frozen(part)
  return value
}

export interface Live {
  memory: Memory
  readonly effects: Effect[]
  /** Every cue that went on stage, in order. */
  readonly shown: { at: number; cue: Cue }[]
  /** What viewers and the host do at this second, in the words of the evening format. */
  at(second: number, ...lines: string[]): Live
  event(second: number, event: Partial<RoomEvent> & Pick<RoomEvent, 'kind'>): Live
  act(second: number, act: Act): Live
  /** Lets time pass up to and with this second. */
  until(second: number): Live
  reachable(second: number, yes?: boolean): Live
  reply(second: number, content: string, action?: Action): Live
  none(second: number, code: string): Live
  now(): Cue | undefined
  view(): Glance
  asked(): Ask | undefined
  /** The last state of a cue about this person, or of this kind. */
  last(about: string): Cue | undefined
}

export function live(settings: Partial<Settings> = {}, start = START): Live {
  let clock = start
  let count = 0
  const chosen = { ...defaults, ...settings }
  const effects: Effect[] = []
  const shown: { at: number; cue: Cue }[] = []

  function carry(step: Step): void {
    story.memory = frozen(step.memory)
    effects.push(...step.effects)
    for (const effect of step.effects)
      if (effect.do === 'show') shown.push({ at: (clock - START) / 1000, cue: effect.cue })
  }

  /** Ticks each second, and whenever the brain asks for it. */
  function pass(to: number): void {
    while (clock < to) {
      const second = START + (Math.floor((clock - START) / 1000) + 1) * 1000
      clock = Math.min(to, second, wakeAt(story.memory) ?? to)
      carry(notice(story.memory, { kind: 'tick' }, clock))
    }
  }

  function told(second: number, step: () => Step): Live {
    pass(at(second))
    carry(step())
    return story
  }

  const story: Live = {
    memory: frozen(begin({ site: 'stage', room: 'ida', host: 'Ida' }, start, chosen)),
    effects,
    shown,
    at(second, ...lines) {
      pass(at(second))
      const evening = parseEvening(['@ host Ida', ...lines.map((line) => `0s ${line}`)].join('\n'), 'story')
      for (const line of evening.inputs) {
        for (const input of inputsOf(evening, { ...line, line: ++count }, clock))
          carry(notice(story.memory, input, clock))
      }
      return story
    },
    event: (second, event) =>
      told(second, () => {
        const whole: RoomEvent = { id: `e${++count}`, at: at(second), room: 'stage:ida', ...event }
        return notice(story.memory, { kind: 'batch', events: [whole] }, clock)
      }),
    act: (second, act) => told(second, () => notice(story.memory, { kind: 'act', act }, clock)),
    until(second) {
      pass(at(second))
      return story
    },
    reachable: (second, reachable = true) =>
      told(second, () => notice(story.memory, { kind: 'model', reachable }, clock)),
    reply: (second, content, action = 'say') =>
      told(second, () => {
        const ask = lastAsk()
        return answer(
          story.memory,
          { id: ask?.id ?? 'none', action, content, model: 'scripted', template: 'cue@2', ms: 300 },
          clock,
        )
      }),
    none: (second, code) => told(second, () => answer(story.memory, { id: lastAsk()?.id ?? '', none: code }, clock)),
    now: () => story.memory.stage.now?.moment.cue,
    view: () => glance(story.memory, clock),
    asked: () => story.memory.model.asking?.ask,
    last: (about) => {
      const cues = effects.flatMap((effect) => ('cue' in effect ? [effect.cue] : []))
      return cues.findLast((cue) => cue.moment === about || cue.who.includes(about))
    },
  }

  function lastAsk(): Ask | undefined {
    return effects.findLast((effect) => effect.do === 'ask')?.ask
  }

  return story
}
