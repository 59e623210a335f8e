/** The evenings of this folder are fair: their truth lines fit their own events and the windows of the format. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseEvening } from './parse.ts'
import type { CueTruth, Evening, Input, Truth } from './types.ts'

const here = import.meta.dirname
const evenings = readdirSync(here)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => parseEvening(readFileSync(join(here, name), 'utf8'), name))

const paidKinds = new Set<Input['kind']>(['tip', 'cheer', 'sub', 'gift'])
const isLine = ({ kind }: Input) => kind === 'chat' || paidKinds.has(kind)
const whoOf = (input: Input) => ('who' in input && input.who ? input.who : 'anonymous')
const peopleOf = (truth: Truth): string[] => ('who' in truth ? [truth.who].flat() : [])
const cuesOf = ({ truths }: Evening) =>
  truths.filter((truth): truth is CueTruth & { line: number } => truth.truth === 'cue')
const lastRight = ({ by, gone }: CueTruth) => (gone === undefined ? by : Math.min(by, gone - 1))

/** The lower and the upper median: a median of an even number of gaps can be taken in more than one way. */
function medians(numbers: number[]): [number, number] {
  const sorted = numbers.toSorted((a, b) => a - b)
  return [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0]
}

/** A stretch that leaves the cue no second to be right in. */
function forbids(truth: Truth, cue: CueTruth): boolean {
  if (truth.truth !== 'nothing' && truth.truth !== 'no') return false
  const about =
    truth.truth === 'nothing' || (truth.moment === cue.moment && truth.who.every((who) => cue.who.includes(who)))
  return about && truth.from <= cue.at && truth.to >= lastRight(cue)
}

/** The last second for a quiet cue, earliest and latest reading, from the chat and paid lines up to `cue.at`. */
function quietBy({ inputs }: Evening, cue: CueTruth): [number, number] {
  const lines = inputs.filter((input) => isLine(input) && input.at <= cue.at).map(({ at }) => at)
  const [low, high] = medians(lines.slice(1).map((at, index) => at - lines[index]!))
  const by = (gap: number) => lines.at(-1)! + Math.max(60, 4 * gap) + 45
  return [by(low), by(high)]
}

it('there are at least twenty evenings', () => expect(evenings.length).toBeGreaterThanOrEqual(20))

describe.each(evenings.map((evening) => [evening.file, evening] as const))('%s', (_file, evening) => {
  const cues = cuesOf(evening)

  it('speaks only of people who are in it', () => {
    const known = new Set(['anonymous', 'goal', ...evening.inputs.map(whoOf)])
    expect(evening.truths.filter((truth) => peopleOf(truth).some((who) => !known.has(who)))).toEqual([])
  })

  it('owes thanks to everyone who pays, for that amount', () => {
    const thanks = cues.filter(({ moment }) => moment === 'thanks')
    const fits = (amount: number | undefined, input: Input) =>
      amount === undefined || ('amount' in input && input.amount === amount)
    // Somebody who pays twice in a row may be thanked once for both.
    const owed = (input: Input) =>
      thanks.some(({ at, by, who, amount }) => {
        return at <= input.at && input.at <= by && who.includes(whoOf(input)) && fits(amount, input)
      })
    expect(evening.inputs.filter((input) => paidKinds.has(input.kind) && !owed(input))).toEqual([])
  })

  it('says of every raid who comes, at once and within ten seconds', () => {
    const raids = evening.inputs.filter(({ kind }) => kind === 'raid')
    const due = cues.filter(({ moment, may }) => moment === 'raid' && !may)
    expect(due.map(({ at, by, who }) => [at, by, who])).toEqual(
      raids.map((raid) => [raid.at, raid.at + 10, [whoOf(raid)]]),
    )
  })

  it('asks for nothing that it forbids', () => {
    const dead = cues.filter(
      (cue) => !cue.may && (lastRight(cue) < cue.at || evening.truths.some((truth) => forbids(truth, cue))),
    )
    expect(dead).toEqual([])
  })

  it('gives silence the time that the format gives it', () => {
    for (const cue of cues.filter(({ moment, may }) => moment === 'quiet' && !may)) {
      const [earliest, latest] = quietBy(evening, cue)
      expect(evening.inputs.some((input) => isLine(input) && input.at === cue.at - 60)).toBe(true)
      expect(cue.by).toBeGreaterThanOrEqual(earliest)
      expect(cue.by).toBeLessThanOrEqual(latest)
    }
  })
})
