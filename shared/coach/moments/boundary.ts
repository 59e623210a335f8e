/** The same refused request again, pressure, prying in pieces: a calm line, and the offer to mute. */

import type { RoomEvent } from '../../events.ts'
import { isBot } from '../bots.ts'
import type { Memory, Moment } from '../memory.ts'
import { alive, raise } from '../open.ts'
import { drop } from '../outcome.ts'
import { addressed, calls, personOf } from '../people.ts'
import { pressesOn, refuses } from '../refusal.ts'
import { isHost, timeOf } from '../room.ts'
import { cut, visible } from '../text.ts'
import { noteTrouble, reachOf, refused, troubleOf } from '../trouble.ts'
import { tuning } from '../tuning.ts'
import type { Turn } from '../turn.ts'
import { heard, type Kind } from './kind.ts'

function about(memory: Memory, name: string): Moment[] {
  return alive(memory).filter((moment) => moment.kind === 'boundary' && moment.who[0] === name)
}

/** From when a viewer may be met once more; the older cue that still waits makes way. */
function from(turn: Turn, name: string): number | undefined {
  const others = about(turn.memory, name)
  for (const moment of others)
    if (turn.memory.open.includes(moment)) drop(turn, moment, { state: 'withdrawn', reason: 'they asked again' })
  const times = others.map(({ cue, from, at }) =>
    cue?.shownAt === undefined ? (from ?? at) : cue.shownAt + tuning.boundary.every,
  )
  const next = Math.max(0, ...times)
  return next > turn.now ? next : undefined
}

function meet(turn: Turn, event: RoomEvent, name: string, again: boolean): void {
  const at = timeOf(event, turn.now)
  const wait = from(turn, name)
  raise(turn, {
    id: `boundary:${event.id}`,
    kind: 'boundary',
    who: [name],
    at,
    deadline: at + tuning.boundary.lasts,
    weight: 0.97,
    matter: { text: cut(visible(event.text ?? ''), 120), ...(again ? { again: true as const } : {}) },
    owed: [],
    ...(wait === undefined ? {} : { from: wait }),
  })
}

function onEvent(turn: Turn, event: RoomEvent): void {
  const { kind, who } = event
  if ((kind !== 'chat' && kind !== 'paid') || !who || !event.text || isHost(turn.memory, event) || isBot(who.name))
    return
  const text = visible(event.text)
  const old = troubleOf(turn.memory, who.name, turn.now)
  const far = reachOf(turn, event)
  const presses = old !== undefined && pressesOn(old, text, turn.now)
  if (far === 0 && !presses) return
  const before = old?.pried ?? 0
  noteTrouble(turn, { ...old, who: who.name, at: turn.now, pried: before + far })
  // One demand by itself can be left unanswered; it is met when another comes.
  if (presses || (before > 0 && before + far >= tuning.boundary.pieces))
    meet(turn, event, who.name, old?.refusedAt !== undefined)
}

/** A no that is said aloud meets everybody whom it is about. */
function onHost(turn: Turn, text: string, words: readonly string[]): void {
  if (!refuses(text)) return
  refused(turn, text, (name) => calls(turn.memory, words, name))
  for (const { who } of alive(turn.memory).filter((moment) => moment.kind === 'boundary')) {
    const trouble = troubleOf(turn.memory, who[0] ?? '', turn.now)
    if (trouble) noteTrouble(turn, { ...trouble, metAt: turn.now })
  }
}

export const boundary: Kind = {
  kind: 'boundary',
  onEvent,
  onHost,
  over(memory, { who, at }, now) {
    const name = who[0] ?? ''
    const person = personOf(memory, name)
    if (person?.left) return { state: 'withdrawn', reason: person.muted ? 'muted' : 'they left' }
    const met = troubleOf(memory, name, now)?.metAt
    return addressed(person, at) || (met !== undefined && met >= at) ? heard : undefined
  },
}
