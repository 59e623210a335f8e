/** What was received held against what happened. Pure. */

import type { Facts, Kind } from '../../../shared/events.ts'
import { KINDS } from './truth/made.ts'

export interface Score {
  truth: number
  /** Exact in name, amount, unit, months and text. */
  right: number
  missed: number
  doubled: number
  invented: number
}

export type Scores = Partial<Record<Kind, Score | 'n/a'>>

const likeness = ({ kind, who, amount, unit, what, months, text }: Facts): string =>
  JSON.stringify([kind, who?.name ?? null, amount ?? null, unit ?? null, what ?? null, months ?? null, text ?? null])

function tally(all: Facts[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(likeness(one), (counts.get(likeness(one)) ?? 0) + 1)
  return counts
}

/** Equal rows are counted, so that one too few is missed and one too many is doubled. What never happened is invented. */
export function score(truth: Facts[], received: Facts[]): Score {
  const [was, is] = [tally(truth), tally(received)]
  const sum: Score = { truth: truth.length, right: 0, missed: 0, doubled: 0, invented: 0 }
  for (const [key, count] of was) {
    const seen = is.get(key) ?? 0
    sum.right += Math.min(count, seen)
    sum.missed += Math.max(0, count - seen)
    sum.doubled += Math.max(0, seen - count)
  }
  for (const [key, count] of is) if (!was.has(key)) sum.invented += count
  return sum
}

/** By kind; a kind of which neither side has any is not applicable. */
export function scores(truth: Facts[], received: Facts[]): Scores {
  const of = (all: Facts[], kind: Kind) => all.filter((one) => one.kind === kind)
  const pairs = KINDS.map((kind) => [kind, of(truth, kind), of(received, kind)] as const)
  return Object.fromEntries(pairs.map(([kind, was, is]) => [kind, was.length || is.length ? score(was, is) : 'n/a']))
}

/** Up to `most` of what is not right, to look at. */
export function faults(truth: Facts[], received: Facts[], most = 8): string[] {
  const [was, is] = [tally(truth), tally(received)]
  const keys = new Set([...was.keys(), ...is.keys()])
  const wrong = [...keys].filter((key) => (was.get(key) ?? 0) !== (is.get(key) ?? 0))
  return wrong.slice(0, most).map((key) => `${key} happened ${was.get(key) ?? 0}, received ${is.get(key) ?? 0}`)
}
