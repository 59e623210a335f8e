/** Stories of truth lines: each form that the format allows, and what it refuses. */

import { describe, expect, it } from 'vitest'
import { parseEvening } from './parse.ts'

const read = (truth: string) => parseEvening(`0s ann: hi\n! ${truth}`, 'some.txt').truths[0]!
const must = { truth: 'cue', may: false, line: 2 }

describe('a cue that is due or allowed', () => {
  it.each([
    ['32s thanks ann by 52s', { ...must, at: 32, moment: 'thanks', who: ['ann'], by: 52 }],
    ['32s may welcome ann by 62s', { ...must, may: true, at: 32, moment: 'welcome', who: ['ann'], by: 62 }],
    [
      '5s question ann+bob+eve by 50s x3',
      { ...must, at: 5, moment: 'question', who: ['ann', 'bob', 'eve'], by: 50, count: 3 },
    ],
    ['5s thanks anonymous by 30s', { ...must, at: 5, moment: 'thanks', who: ['anonymous'], by: 30 }],
    ['5s milestone goal by 25s', { ...must, at: 5, moment: 'milestone', who: ['goal'], by: 25 }],
    ['60s quiet by 105s', { ...must, at: 60, moment: 'quiet', who: [], by: 105 }],
    ['60s quiet room by 105s', { ...must, at: 60, moment: 'quiet', who: [], by: 105 }],
    ['60s may quiet-host by 75s', { ...must, may: true, at: 60, moment: 'quiet-host', who: [], by: 75 }],
  ])('%s', (line, said) => expect(read(line)).toEqual(said))

  it('may say when it is too late, how many, how much, by what name and in which language', () => {
    const said = { gone: 58, count: 2, amount: 120, as: 'Dark Wolf', lang: 'es' }
    const line = '32s thanks ann by 52s gone 58s x2 amount 120 as "Dark Wolf" lang es'
    expect(read(line)).toEqual({ ...must, at: 32, moment: 'thanks', who: ['ann'], by: 52, ...said })
  })

  it.each(['money', 'rush', 'break', 'close', 'back', 'quiet', 'quiet-host'])('%s is about the room', (kind) => {
    expect(read(`5s ${kind} by 65s`)).toMatchObject({ moment: kind, who: [] })
  })

  it.each(['thanks', 'milestone', 'raid', 'question', 'welcome', 'fair', 'boundary', 'promise'])(
    '%s says who',
    (kind) => {
      expect(() => read(`5s ${kind} by 65s`)).toThrow(`some.txt:2: ${kind} needs to say who`)
    },
  )
})

describe('what must not be', () => {
  it.each([
    ['5s..9s nothing', { truth: 'nothing', from: 5, to: 9 }],
    ['5s..9s no thanks', { truth: 'no', from: 5, to: 9, moment: 'thanks', who: [] }],
    ['5s..9s no thanks ann', { truth: 'no', from: 5, to: 9, moment: 'thanks', who: ['ann'] }],
    ['5s..9s at most 3', { truth: 'atMost', from: 5, to: 9, count: 3 }],
    ['never "Banana parade"', { truth: 'never', text: 'Banana parade' }],
    ['never name ann', { truth: 'neverName', who: 'ann' }],
    ['never repeat quiet', { truth: 'neverRepeat', moment: 'quiet' }],
  ])('%s', (line, said) => expect(read(line)).toEqual({ ...said, line: 2 }))
})

describe('a truth that the format does not know', () => {
  it.each([
    '5s applause ann by 30s',
    '5s thanks ann',
    '5s thanks ann by 4s',
    '5s thanks ann by 30',
    '5s thanks ann+ by 30s',
    '5s thanks ann by 30s amount 5 gone 20s',
    '5s thanks ann by 30s as Ann',
    '5s thanks ann by 30s amount many',
    '5s must thanks ann by 30s',
    '9s..5s nothing',
    '5s..9s no applause',
    '5s..9s at most many',
    '5s nothing',
    'never banana',
    'never "',
    'never repeat applause',
    'sometimes "banana"',
  ])('"%s" is refused with its line', (line) => expect(() => read(line)).toThrow(/^some\.txt:2: /))

  it('needs a space after its mark', () => {
    expect(() => parseEvening('!5s..9s nothing', 'some.txt')).toThrow('some.txt:1: a truth is written: ! truth')
  })
})
