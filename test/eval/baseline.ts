/** Two plain ways to coach with a model: ask at every event, or every fifteen seconds. One call at a time, no cadence. */

import type { Ask, AskRow } from '../../shared/ask.ts'
import { type Aliases, noAliases, parseReply, promptFor, seal, unseal } from '../../shared/coach/index.ts'
import type { Cue, MomentKind } from '../../shared/cue.ts'
import type { RoomEvent } from '../../shared/events.ts'
import { START, type Turn } from '../evenings/replay.ts'
import { eventsOf, type Told } from './events.ts'
import { LATENCY, models } from './models/index.ts'
import type { Stream } from './stream.ts'

export interface Coached {
  turns: Turn[]
  cues: Map<string, Cue>
  /** Calls to the model. */
  calls: number
}

const LINES = 10
/** How long a cue stays when no other comes. */
const STAYS = 15
const EVERY = 15

interface Call {
  /** Seconds of stream time. */
  at: number
  /** What it is about; nothing when nothing happened. */
  event?: Told
  fresh: boolean
}

function isAsked({ event }: Told): boolean {
  return event.kind === 'paid' || event.kind === 'member' || event.kind === 'chat' || event.kind === 'join'
}

/** What such a coach takes an event for. */
function momentOf({ kind, text = '' }: Pick<RoomEvent, 'kind' | 'text'>, fresh: boolean): MomentKind {
  if (kind === 'paid' || kind === 'member') return 'thanks'
  if (kind === 'join' || fresh) return 'welcome'
  return text.includes('?') ? 'question' : 'quiet'
}

function rowOf({ event }: Told): AskRow {
  const { at, kind, who, text, amount, unit } = event
  return {
    at,
    kind,
    ...(who ? { who: who.name } : {}),
    ...(text ? { text } : {}),
    ...(amount === undefined ? {} : { amount }),
    ...(unit ? { unit } : {}),
  }
}

function askFor(stream: Stream, call: Call, told: readonly Told[], n: number): Ask {
  const { host, settings } = stream.script
  const who = call.event?.event.who?.name
  const now = START + call.at * 1000
  const recent = told.filter(({ event }) => event.at <= now).slice(-LINES)
  return {
    ...{ id: `call-${n}`, cue: `call-${n}`, want: 'cue', why: '', line: '', action: 'say', deadline: now + LATENCY },
    moment: call.event ? momentOf(call.event.event, call.fresh) : 'quiet',
    who: who === undefined ? [] : [who],
    recent: recent.map(rowOf),
    room: { broadcaster: host, site: 'stage', minutesLive: Math.round(call.at / 60) },
    ...{ owed: [], last: [], preferences: '', limits: [], tone: settings.tone, language: settings.language },
  }
}

/** Events wait in line while a call is under way. */
function everyEvent(told: readonly Told[], end: number): Call[] {
  const seen = new Set<string>()
  let free = 0
  return told.filter(isAsked).flatMap((event) => {
    const name = event.event.who?.name
    const fresh = event.event.kind === 'chat' && name !== undefined && !seen.has(name)
    if (name !== undefined && event.event.kind === 'chat') seen.add(name)
    const at = Math.max(event.at, free)
    free = at + LATENCY / 1000
    return at > end ? [] : [{ at, event, fresh }]
  })
}

const WEIGHT: MomentKind[] = ['quiet', 'welcome', 'question', 'thanks']

/** The weightiest of what came since the last call. */
function timer(told: readonly Told[], end: number): Call[] {
  const calls: Call[] = []
  const seen = new Set<string>()
  for (let at = EVERY; at <= end; at += EVERY) {
    const since = told.filter((one) => isAsked(one) && one.at > at - EVERY && one.at <= at)
    const graded = since.map((event) => {
      const name = event.event.who?.name ?? ''
      const fresh = event.event.kind === 'chat' && !seen.has(name)
      seen.add(name)
      return { at, event, fresh }
    })
    const weight = (call: Call): number => WEIGHT.indexOf(momentOf(call.event!.event, call.fresh))
    calls.push(graded.toSorted((one, other) => weight(other) - weight(one))[0] ?? { at, fresh: false })
  }
  return calls
}

function cueFor(ask: Ask, aliases: Aliases, at: number): { cue?: Cue; aliases: Aliases } {
  const sealed = seal(ask, aliases)
  const text = models.good.speak(promptFor(sealed.ask, 'f3nc3a'))
  const said = text === undefined ? undefined : parseReply(text)
  const reply = said && unseal({ id: ask.id, model: 'scripted', ms: LATENCY, ...said }, sealed.ask, sealed.aliases)
  if (!reply || 'refused' in reply) return { aliases: sealed.aliases }
  const shownAt = START + at * 1000
  const { action, content } = reply
  const { id, moment, who } = ask
  const times = { at: ask.deadline - LATENCY, shownAt, deadline: shownAt + STAYS * 1000 }
  return {
    aliases: sealed.aliases,
    cue: { id, moment, who, action, content, why: '', lane: 'model', state: 'shown', ...times },
  }
}

/** Every answer goes on stage as it comes. */
function staged(stream: Stream, calls: readonly Call[], told: readonly Told[]): Coached {
  const turns: Turn[] = []
  let aliases = noAliases
  calls.forEach((call, n) => {
    const at = call.at + LATENCY / 1000
    const { cue, aliases: known } = cueFor(askFor(stream, call, told, n), aliases, at)
    aliases = known
    const last = turns.at(-1)
    if (last) last.left = Math.min(at, last.at + STAYS)
    if (cue && at <= stream.script.end) turns.push({ at, cue })
  })
  return { turns, cues: new Map(turns.map(({ cue }) => [cue.id, cue])), calls: calls.length }
}

const kinds = { everyEvent, timer }
export type BaselineName = keyof typeof kinds
export const baselineNames = Object.keys(kinds) as BaselineName[]

export function baseline(name: BaselineName, stream: Stream): Coached {
  const told = eventsOf(stream.script)
  return staged(stream, kinds[name](told, stream.script.end), told)
}
