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
const whoOf = (input: Input) => ('who' in input && input.who ? input.who : 'anonymous')
const peopleOf = (truth: Truth): string[] => ('who' in truth ? [truth.who].flat() : [])
const cuesOf = ({ truths }: Evening) =>
  truths.filter((truth): truth is CueTruth & { line: number } => truth.truth === 'cue')
const lastRight = ({ by, gone }: CueTruth) => (gone === undefined ? by : Math.min(by, gone - 1))

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle]! : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** A stretch that leaves the cue no second to be right in. */
function forbids(truth: Truth, cue: CueTruth): boolean {
  if (truth.truth !== 'nothing' && truth.truth !== 'no') return false
  const about =
    truth.truth === 'nothing' || (truth.moment === cue.moment && truth.who.every((who) => cue.who.includes(who)))
  return about && truth.from <= cue.at && truth.to >= lastRight(cue)
}

/** The last second for a quiet cue that starts from the chat and paid lines up to `cue.at`. */
function quietBy({ inputs }: Evening, cue: CueTruth): number {
  const lines = inputs
    .filter(({ kind, at }) => (kind === 'chat' || paidKinds.has(kind)) && at <= cue.at)
    .map(({ at }) => at)
  const gaps = lines.slice(1).map((at, index) => at - lines[index]!)
  return lines.at(-1)! + Math.max(60, 4 * median(gaps)) + 45
}

it('there are at least twenty evenings', () => expect(evenings.length).toBeGreaterThanOrEqual(20))

describe.each(evenings.map((evening) => [evening.file, evening] as const))('%s', (_file, evening) => {
  const cues = cuesOf(evening)

  it('speaks only of people who are in it', () => {
    const known = new Set(['anonymous', 'goal', ...evening.inputs.map(whoOf)])
    expect(evening.truths.filter((truth) => peopleOf(truth).some((who) => !known.has(who)))).toEqual([])
  })

  it('owes thanks to everyone who pays, from that second, for that amount', () => {
    const thanks = cues.filter(({ moment }) => moment === 'thanks')
    const owes = (input: Input) =>
      thanks.some(
        ({ at, who, amount }) =>
          at === input.at &&
          who.includes(whoOf(input)!) &&
          (amount === undefined || ('amount' in input && input.amount === amount)),
      )
    expect(evening.inputs.filter((input) => paidKinds.has(input.kind) && !owes(input))).toEqual([])
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
      expect(
        evening.inputs.some(({ kind, at }) => at === cue.at - 60 && (kind === 'chat' || paidKinds.has(kind))),
      ).toBe(true)
      expect(cue.by).toBe(quietBy(evening, cue))
    }
  })
})
