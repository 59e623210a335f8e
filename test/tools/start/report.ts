/** The figures of an evening that was played. Pure: what was put into the page, what was painted, what was exported. */

import type { Facts, Kind } from '../../../shared/events.ts'
import type { Paint } from '../../stage/paints.ts'

/** A row that the page showed; `at` is ms since 1970. */
export interface Inserted extends Facts {
  at: number
}

/** Lines of an export; times are ISO 8601. */
export interface ExportedEvent extends Facts {
  type: 'event'
  id: string
  at?: string
  history?: boolean
}

export interface ExportedCue {
  type: 'cue'
  id: string
  moment: string
  content: string
  lane: string
  tailLane?: string
  who: string[]
  state?: string
}

export interface Played {
  inserted: Inserted[]
  paints: Paint[]
  events: ExportedEvent[]
  cues: ExportedCue[]
  /** Ids of the cues that some view listed as waiting. */
  waited: Set<string>
  relay: 'connected' | 'offline' | 'none'
}

export interface Spread {
  p50: number | null
  p95: number | null
}

export interface Report {
  events: Partial<Record<Kind, number>>
  cues: { rule: number; model: number }
  ruleCueMs: Spread
  /** Urgent cues that the cadence made wait; they are not in `ruleCueMs`. */
  waited: number
  modelCueMs: Spread
  lost: number
  duplicated: number
  relay: Played['relay']
}

const URGENT = ['thanks', 'milestone', 'raid', 'boundary']
/** A cue on stage is not replaced before, ms. */
const SETTLED = 2_500
/** Urgent cues of paid moments come at most so often, ms. */
const PAID_GAP = 4_000
/** Kinds that the page shows as rows; the others are parts of the page that change. */
export const ROWS: Kind[] = ['chat', 'paid', 'member', 'follow', 'join', 'leave', 'raid']

function spread(values: number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => {
    const value = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]
    return value === undefined ? null : Math.round(value * 10) / 10
  }
  return { p50: at(0.5), p95: at(0.95) }
}

/** The same thing on both sides: what every site shows of it, and nothing that an adapter may word differently. */
const likeness = ({ kind, who, amount }: Pick<Facts, 'kind' | 'amount'> & { who?: { name: string } }): string =>
  [kind, who?.name.toLowerCase() ?? '', kind === 'chat' ? '' : (amount ?? '')].join('|')

function tally<T>(things: T[], keyOf: (thing: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1)
  return counts
}

function missing(from: Map<string, number>, among: Map<string, number>): number {
  let sum = 0
  for (const [key, count] of from) sum += Math.max(0, count - (among.get(key) ?? 0))
  return sum
}

/** Rows that were inserted and not received, and rows received more often than inserted. */
function losses({ inserted, events }: Played): { lost: number; duplicated: number } {
  const shown = tally(
    inserted.filter((row) => ROWS.includes(row.kind)),
    likeness,
  )
  const rows = events.filter((event) => ROWS.includes(event.kind) && !event.history)
  const received = tally(rows, likeness)
  const twice = missing(
    tally(events, (event) => event.id),
    new Map(events.map((event) => [event.id, 1])),
  )
  const unseen = new Map([...received].filter(([key]) => shown.has(key)))
  return { lost: missing(shown, received), duplicated: Math.max(twice, missing(unseen, shown)) }
}

/** The row that a cue answers: of the event in its id, else the last before it that is about its people. */
export function rowOf(paint: Paint, played: Pick<Played, 'inserted' | 'events' | 'cues'>): Inserted | undefined {
  const cue = played.cues.find((one) => one.id === paint.id)
  const event = played.events.find((one) => paint.id.endsWith(`:${one.id}`) || paint.id === one.id)
  const about = event ? likeness(event) : undefined
  const names = new Set((cue?.who ?? []).map((name) => name.toLowerCase()))
  const before = played.inserted.filter((row) => row.at <= paint.at)
  return about
    ? before.findLast((row) => likeness(row) === about)
    : before.findLast((row) => row.who !== undefined && names.has(row.who.name.toLowerCase()))
}

/** Whether the stage could not take an urgent cue when its row came. */
function busy(row: Inserted, paint: Paint, played: Played): boolean {
  const others = played.paints.filter((one) => one.part === 'cue' && one.id !== paint.id && one.at <= paint.at)
  const momentOf = (id: string) => played.cues.find((cue) => cue.id === id)?.moment ?? ''
  return others.some(
    (other) => row.at - other.at < SETTLED || (row.at - other.at < PAID_GAP && URGENT.includes(momentOf(other.id))),
  )
}

function ruleTimes(played: Played): { times: number[]; waited: number } {
  const times: number[] = []
  let waited = 0
  for (const paint of played.paints) {
    const cue = played.cues.find((one) => one.id === paint.id)
    const row = rowOf(paint, played)
    if (paint.part !== 'cue' || paint.lane !== 'rule' || !cue || !row || !URGENT.includes(cue.moment)) continue
    if (played.waited.has(paint.id) || busy(row, paint, played)) waited++
    else times.push(paint.at - row.at)
  }
  return { times, waited }
}

const isModel = (paint: Paint, played: Played): boolean =>
  paint.part === 'cue' ? paint.lane === 'model' : played.cues.find((cue) => cue.id === paint.id)?.tailLane === 'model'

function modelTimes(played: Played): number[] {
  return played.paints
    .filter((paint) => isModel(paint, played))
    .flatMap((paint) => {
      const row = rowOf(paint, played)
      return row ? [paint.at - row.at] : []
    })
}

/** Everything that `npm start --json` says. */
export function reportOf(played: Played): Report {
  const { times, waited } = ruleTimes(played)
  const cues = played.paints.filter((paint) => paint.part === 'cue' && paint.lane === 'rule')
  return {
    events: Object.fromEntries(tally(played.events, (event) => event.kind)),
    cues: { rule: cues.length, model: played.paints.filter((paint) => isModel(paint, played)).length },
    ruleCueMs: spread(times),
    waited,
    modelCueMs: spread(modelTimes(played)),
    ...losses(played),
    relay: played.relay,
  }
}
