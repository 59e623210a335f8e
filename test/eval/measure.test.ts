/** Small evenings that show what each figure counts. */

import { expect, it } from 'vitest'
import type { Cue } from '../../shared/cue.ts'
import { START, type Turn } from '../evenings/replay.ts'
import { type Measured, measure, total } from './measure.ts'
import { fromEvening } from './stream.ts'

let count = 0

function turn(at: number, moment: Cue['moment'], who: string[], content: string, id = `cue-${++count}`): Turn {
  const when = START + at * 1000
  const cue: Cue = {
    id,
    at: when,
    action: 'say',
    content,
    why: '',
    lane: 'rule',
    moment,
    who,
    deadline: when,
    state: 'shown',
  }
  return { at, cue }
}

function measured(lines: string[], turns: Turn[], calls = 0): Measured {
  const stream = fromEvening(['@ host Ida', ...lines].join('\n'), 'small.txt')
  return measure(stream, { turns, cues: new Map(turns.map(({ cue }) => [cue.id, cue])), calls })
}

const tip = [
  '1s ann: hi',
  '10s ann tips 50',
  '10s bo tips 20',
  '! 10s thanks ann+bo by 20s gone 40s',
  '60s host: thank you',
]

it('a bundle thanks each of them, in time with its last second', () => {
  expect(measured(tip, [turn(20, 'thanks', ['ann', 'bo'], 'Ann and Bo, thank you!')])).toMatchObject({
    paid: 2,
    paidInTime: 2,
    falseCues: 0,
    late: 0,
    missed: 0,
  })
})

it('who is left out of it is missed', () => {
  expect(measured(tip, [turn(12, 'thanks', ['ann'], 'Ann, thank you!')])).toMatchObject({
    paid: 2,
    paidInTime: 1,
    missed: 1,
  })
})

it('late is after its time, stale is when the reason is gone', () => {
  expect(measured(tip, [turn(21, 'thanks', ['ann', 'bo'], 'Thank you!')])).toMatchObject({
    late: 2,
    stale: 0,
    falseCues: 0,
  })
  expect(measured(tip, [turn(40, 'thanks', ['ann', 'bo'], 'Thank you!')])).toMatchObject({
    late: 0,
    stale: 1,
    missed: 0,
  })
})

it('a cue that comes back after its reason is gone is stale, though it was in time at first', () => {
  const turns = [
    turn(12, 'thanks', ['ann', 'bo'], 'Thank you!', 'one'),
    turn(41, 'thanks', ['ann', 'bo'], 'Thank you!', 'one'),
  ]
  expect(measured(tip, turns)).toMatchObject({ paidInTime: 2, cues: 1, stale: 1 })
})

it('a cue that nothing asks for is false, and so is a second one for what was said', () => {
  expect(measured(tip, [turn(30, 'raid', ['ann'], 'Welcome, raiders!')])).toMatchObject({ falseCues: 1 })
  const twice = [turn(12, 'thanks', ['ann', 'bo'], 'Thank you!'), turn(30, 'thanks', ['ann', 'bo'], 'Once more.')]
  expect(measured(tip, twice)).toMatchObject({ paidInTime: 2, falseCues: 1, late: 0 })
})

it('a may is never missed, and is false outside its time', () => {
  const may = ['1s ann: is it bread?', '! 1s may question ann by 30s', '90s ann: so']
  expect(measured(may, [])).toMatchObject({ questions: 0, missed: 0, falseCues: 0 })
  expect(measured(may, [turn(31, 'question', ['ann'], 'Answer Ann.')])).toMatchObject({ falseCues: 1 })
})

it('one cue for one asker surfaces the question of all', () => {
  const asked = ['1s ann: is it bread?', '2s bo: is it bread?', '! 1s question ann+bo by 46s x2', '50s ann: so']
  expect(measured(asked, [turn(5, 'question', ['bo'], 'Answer Bo.')])).toMatchObject({
    questions: 1,
    questionsSurfaced: 1,
  })
  expect(measured(asked, [turn(5, 'question', ['bo'], 'Answer Bo and 3 others.')])).toMatchObject({
    questionsSurfaced: 0,
  })
})

it('what a line of truth forbids is false, whatever else allows it', () => {
  const quiet = ['1s ann: hi', '! 1s may welcome ann by 31s', '! 0s..40s nothing', '50s ann: so']
  expect(measured(quiet, [turn(2, 'welcome', ['ann'], 'Hello Ann!')])).toMatchObject({ falseCues: 1 })
  const never = ['1s ann: hi', '! never "5000"', '! never name bo', '50s bo: so']
  expect(measured(never, [turn(2, 'welcome', ['ann'], 'Hello Ann, bo and 5000!')])).toMatchObject({ falseCues: 1 })
})

it('greetings of first words, and help for a quiet room, need no line of truth', () => {
  const lines = ['1s ann: hi', '200s ann: so']
  expect(measured(lines, [turn(20, 'welcome', ['ann'], 'Hello Ann!')])).toMatchObject({ falseCues: 0 })
  expect(measured(lines, [turn(32, 'welcome', ['ann'], 'Hello Ann!')])).toMatchObject({ falseCues: 1 })
  expect(measured(lines, [turn(61, 'quiet', [], 'Ask chat.')])).toMatchObject({ falseCues: 0 })
  expect(measured(lines, [turn(60, 'quiet', [], 'Ask chat.')])).toMatchObject({ falseCues: 1 })
})

it('a wrong amount or name is no thanks', () => {
  const named = ['10s ann_b tips 50', '! 10s thanks ann_b by 30s amount 50 as "Ann"', '40s bo: hi']
  expect(measured(named, [turn(12, 'thanks', ['ann_b'], 'Ann, 50 tokens!')])).toMatchObject({
    paidInTime: 1,
    ungrounded: 0,
  })
  expect(measured(named, [turn(12, 'thanks', ['ann_b'], 'Ann, 70 tokens!')])).toMatchObject({
    paidInTime: 0,
    ungrounded: 1,
  })
})

it('people, amounts and links that were not in the room are ungrounded', () => {
  const lines = ['1s ann: eve tipped 5000 tokens', '60s ann: so']
  const of = (text: string) => measured(lines, [turn(61, 'quiet', [], text)]).ungrounded
  expect(of('Ask Ann about it.')).toBe(0)
  expect(of('Ask Wilhelmina about it.')).toBe(1)
  expect(of('thanks bob, how kind')).toBe(1)
  expect(of('That was 5000 tokens!')).toBe(1)
  expect(of('Thank you for the gift, Ann!')).toBe(1)
  expect(of('Look at www.example.com now.')).toBe(1)
  expect(of('Thank you, V3!')).toBe(1)
})

it('a repeat is much like one of the twenty cues before it', () => {
  const lines = ['1s ann: hi', '400s ann: so']
  const other = (i: number) => turn(100 + i, 'quiet', [], `Word${i} other${i} thing${i}`)
  const first = turn(90, 'quiet', [], 'Ask chat what they bake.')
  const again = turn(300, 'quiet', [], 'Ask chat what we bake.')
  const between = (n: number) => Array.from({ length: n }, (_, i) => other(i))
  expect(measured(lines, [first, ...between(19), again]).repeats).toBe(1)
  expect(measured(lines, [first, ...between(20), again]).repeats).toBe(0)
})

it('rates are of stream time, and totals are of all together', () => {
  const one = measured(['1s ann: hi', '! 0s may quiet by 600s'], [turn(2, 'welcome', ['ann'], 'Hello Ann!')], 10)
  expect(one).toMatchObject({ cues: 1, cuesPerMinute: 0.1, callsPerHour: 60 })
  expect(total([one, { ...one, seconds: 1200, calls: 0 }])).toMatchObject({
    cues: 2,
    cuesPerMinute: 0.07,
    callsPerHour: 20,
  })
})
