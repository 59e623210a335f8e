/** Sums of imported rows. Pure: what an import adds is the sum of all rows without the sum of those that were there. */

import type { Past } from '../../shared/viewer.ts'
import { nobody, withGift } from './meet.ts'
import type { Row, Stored } from './store.ts'

/** A show goes on while its next row comes within so long. Ms. */
const SHOW_GAP = 10 * 60_000
/** Who paid again after so long has come again. Ms. */
const VISIT_GAP = 6 * 60 * 60_000

const idOf = ([at, sum, balance]: Row): string => `${at} ${sum} ${balance}`

/** All rows, each once, oldest first. */
export function united(before: readonly Row[], added: readonly Row[]): Row[] {
  const all = new Map([...before, ...added].map((row) => [idOf(row), row]))
  return [...all.values()].sort((a, b) => a[0] - b[0] || a[2] - b[2])
}

/** A run of rows of one show is one gift. */
function goesOn(row: Row, before: Row | undefined): boolean {
  return before !== undefined && row[3] === 1 && before[3] === 1 && row[0] - before[0] <= SHOW_GAP
}

const isVisit = (row: Row, before: Row | undefined): boolean => !before || row[0] - before[0] > VISIT_GAP

const countOf = (rows: readonly Row[], counts: (row: Row, before: Row | undefined) => boolean): number =>
  rows.filter((row, i) => counts(row, rows[i - 1])).length

const tally = (rows: readonly Row[]) => ({
  sum: rows.reduce((sum, row) => sum + row[1], 0),
  times: countOf(rows, (row, before) => !goesOn(row, before)),
  visits: countOf(rows, isVisit),
})

interface Payer {
  site: string
  login: string
  name: string
  unit: string
}

/** What is known with the rows in it. */
function grown(past: Past | undefined, old: readonly Row[], all: readonly Row[], unit: string): Past {
  const [first, last] = [all[0]![0], all.at(-1)![0]]
  const { firstAt, lastAt, visits, words, given } = past ?? nobody(first)
  const [before, after] = [tally(old), tally(all)]
  return {
    firstAt: Math.min(firstAt, first),
    lastAt: Math.max(lastAt, last),
    visits: visits + after.visits - before.visits,
    words,
    given: withGift(given, unit, after.sum - before.sum, after.times - before.times),
  }
}

/** The viewer with these rows in their totals; unchanged where all of them are there already. */
export function withRows(
  viewer: Stored | undefined,
  { site, login, name, unit }: Payer,
  added: readonly Row[],
): Stored | undefined {
  const old = viewer?.rows ?? []
  const rows = united(old, added)
  if (rows.length === old.length) return viewer
  const past = grown(viewer, old, rows, unit)
  if (!viewer) return { site, login, name, ...past, rows }
  // What is imported was before tonight: Sidecue counts tonight itself.
  const tonight = viewer.tonight && { ...viewer.tonight, was: grown(viewer.tonight.was, old, rows, unit) }
  return { ...viewer, ...past, ...(tonight && { tonight }), rows }
}
