/** A stream as it was coached, in figures. */

import { distinct, likeness, wordsOf } from '../../shared/coach/text.ts'
import type { Cue } from '../../shared/cue.ts'
import type { Turn } from '../evenings/replay.ts'
import { type Fate, fateOf, faultsOf, owedOf, type Wanted } from '../evenings/score.ts'
import { ungrounded } from './grounded.ts'
import { mislabelled } from './mislabelled.ts'
import type { Stream } from './stream.ts'

/** Rates are per minute and hour of stream time; null where there is no truth to tell. */
export interface Figures {
  paid: number
  paidInTime: number
  questions: number
  questionsSurfaced: number
  newcomers: number
  newcomersGreeted: number
  cues: number
  cuesPerMinute: number
  falseCues: number | null
  stale: number | null
  late: number
  missed: number
  ungrounded: number
  repeats: number
  callsPerHour: number
}

/** What one lane did with one stream. `notes`: every fault in words. */
export interface Measured extends Figures {
  name: string
  seconds: number
  calls: number
  notes: string[]
}

/** What happened on stage, whoever put it there. */
export interface Coached {
  turns: Turn[]
  cues: Map<string, Cue>
  calls: number
}

const WINDOW = 20

/** Cues much like one of the twenty before. */
export function repeatsIn(turns: readonly Turn[]): Turn[] {
  const words = turns.map(({ cue }) => distinct(wordsOf(cue.content)))
  return turns.filter((_, i) => words.slice(Math.max(0, i - WINDOW), i).some((old) => likeness(words[i]!, old) > 0.6))
}

interface Fared {
  moment: Wanted['moment']
  fate: Fate
}

function faredOf(wanted: readonly Wanted[], turns: readonly Turn[]): Fared[] {
  const musts = wanted.filter(({ may }) => !may)
  return musts.flatMap((truth) =>
    owedOf(truth).map((who) => ({ moment: truth.moment, fate: fateOf(turns, truth, who) })),
  )
}

function counted(fared: readonly Fared[], moment: Fared['moment']): [all: number, inTime: number] {
  const those = fared.filter((one) => one.moment === moment)
  return [those.length, those.filter(({ fate }) => fate === 'in time').length]
}

/** Cues that should not have been on stage: by the evening's truth, or by a recording's labels. */
function wrongly(
  stream: Stream,
  turns: Turn[],
): { falseCues: Set<Turn>; stale: Set<Turn>; notes: string[] } | undefined {
  if (stream.labelled) {
    const wrong = mislabelled(stream.labelled, turns)
    return {
      falseCues: new Set(wrong),
      stale: new Set(),
      notes: wrong.map(({ at, cue }) => `false: ${at}s "${cue.content}"`),
    }
  }
  if (!stream.evening) return undefined
  const faults = faultsOf(stream.evening, { turns })
  const of = (...kinds: string[]) =>
    new Set(faults.flatMap(({ kind, turn }) => (turn && kinds.includes(kind) ? [turn] : [])))
  return {
    falseCues: of('false', 'forbidden'),
    stale: of('stale'),
    notes: faults.map(({ kind, text }) => `${kind}: ${text}`),
  }
}

function firstOf(turns: readonly Turn[]): Turn[] {
  const seen = new Set<string>()
  return turns.filter(({ cue }) => !seen.has(cue.id) && seen.add(cue.id))
}

/** The figures of one stream. */
export function measure(stream: Stream, { turns, calls }: Coached): Measured {
  const cues = firstOf(turns)
  const fared = faredOf(stream.wanted, turns)
  const [paid, paidInTime] = counted(fared, 'thanks')
  const [questions, questionsSurfaced] = counted(fared, 'question')
  const [newcomers, newcomersGreeted] = counted(fared, 'welcome')
  const wrong = wrongly(stream, turns)
  const groundless = ungrounded(stream, cues)
  const repeats = repeatsIn(cues)
  const seconds = stream.script.end
  return {
    ...{ name: stream.name, seconds, calls },
    ...{ paid, paidInTime, questions, questionsSurfaced, newcomers, newcomersGreeted },
    ...{ cues: cues.length, cuesPerMinute: rate(cues.length, seconds / 60) },
    ...{ falseCues: wrong ? wrong.falseCues.size : null, stale: wrong ? wrong.stale.size : null },
    late: fared.filter(({ fate }) => fate === 'late').length,
    missed: fared.filter(({ fate }) => fate === 'missed').length,
    ...{ ungrounded: groundless.length, repeats: repeats.length, callsPerHour: rate(calls, seconds / 3600) },
    notes: [
      ...(wrong?.notes ?? []),
      ...groundless.map((why) => `ungrounded: ${why}`),
      ...repeats.map(({ at, cue }) => `repeat: ${at}s "${cue.content}"`),
    ],
  }
}

function rate(count: number, per: number): number {
  return per === 0 ? 0 : Math.round((count / per) * 100) / 100
}

type Summed = Exclude<keyof Figures, 'cuesPerMinute' | 'callsPerHour'>

function sum(all: readonly Measured[], key: Summed): number {
  return all.reduce((total, one) => total + (one[key] ?? 0), 0)
}

/** Null only where no stream has truth. */
function sumOrNull(all: readonly Measured[], key: 'falseCues' | 'stale'): number | null {
  return all.some((one) => one[key] !== null) ? sum(all, key) : null
}

/** The figures of all streams together. */
export function total(all: readonly Measured[]): Figures {
  const seconds = all.reduce((time, one) => time + one.seconds, 0)
  const calls = all.reduce((count, one) => count + one.calls, 0)
  const plain = [
    'paid',
    'paidInTime',
    'questions',
    'questionsSurfaced',
    'newcomers',
    'newcomersGreeted',
    'cues',
  ] as const
  const rest = ['late', 'missed', 'ungrounded', 'repeats'] as const
  const sums = Object.fromEntries([...plain, ...rest].map((key) => [key, sum(all, key)])) as Record<
    (typeof plain)[number] | (typeof rest)[number],
    number
  >
  return {
    ...sums,
    cuesPerMinute: rate(sums.cues, seconds / 60),
    falseCues: sumOrNull(all, 'falseCues'),
    stale: sumOrNull(all, 'stale'),
    callsPerHour: rate(calls, seconds / 3600),
  }
}
