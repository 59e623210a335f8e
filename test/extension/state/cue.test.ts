import { describe, expect, it } from 'vitest'
import { aboutLeft, leftOf, pieces, quoteStep, ringOf } from '../../../extension/state/cue.ts'
import { asked, askedLong, at, cue } from '../../stage/gallery/views.ts'

const marked = (content: string, marks: string[]) =>
  pieces(content, marks)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('')

describe('names and amounts in a line', () => {
  it('are found whole: an amount is not found inside a longer number, a name not inside a longer word', () => {
    expect(marked('2 of 25, Max and Maxi', ['2', 'Max'])).toBe('[2] of 25, [Max] and Maxi')
  })

  it('the longest wins', () => {
    expect(marked('Thank you, Max 1987!', ['Max', 'Max 1987'])).toBe('Thank you, [Max 1987]!')
  })

  it('lose no letter of the line, whatever the marks', () => {
    const line = 'a.b*c (d) [e] a.b'
    for (const marks of [[], [''], ['a.b'], ['*', '('], ['zzz'], [line]])
      expect(
        pieces(line, marks)
          .map(({ text }) => text)
          .join(''),
      ).toBe(line)
  })
})

describe('a cue’s time', () => {
  it('runs from its showing to its deadline', () => {
    expect(ringOf(cue({ shownAt: at, deadline: at + 20_000 }), at + 5000)).toEqual({ whole: 20_000, gone: 5000 })
    expect(ringOf(cue({ shownAt: at, deadline: at + 20_000 }), at + 50_000)).toEqual({ whole: 20_000, gone: 20_000 })
  })

  it('a pinned cue has none', () => {
    expect(ringOf(cue({ state: 'pinned' }), at)).toBeUndefined()
  })

  it('is said in fives, and never below zero', () => {
    expect(aboutLeft(cue({ deadline: at + 11_000 }), at)).toBe(15)
    expect(aboutLeft(cue({ deadline: at - 1000 }), at)).toBe(0)
  })

  it('a waiting cue’s bar empties from its coming to its deadline', () => {
    expect(leftOf(cue({ at, deadline: at + 10_000 }), at + 2500)).toBe(0.75)
  })
})

it('a question is set to be read; a tip stays a glance', () => {
  expect(quoteStep(asked)).toBe('quote')
  expect(quoteStep(askedLong)).toBe('quote long')
  expect(quoteStep(cue())).toBe('')
})
