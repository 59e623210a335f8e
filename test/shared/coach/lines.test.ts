/** The banks of lines: enough of them, short, unlike each other, and nothing that could not be said aloud. */

import { describe, expect, it } from 'vitest'
import { banks } from '../../../shared/coach/lines/all.ts'
import type { Bank, Forms } from '../../../shared/coach/lines/bank.ts'
import { en } from '../../../shared/coach/lines/en/index.ts'
import { amountText } from '../../../shared/coach/lines/fill.ts'
import { listed, plural } from '../../../shared/coach/lines/intl.ts'
import { distinct, likeness, wordsOf } from '../../../shared/coach/text.ts'

interface Line {
  theme: string
  tone: string
  line: string
}

const linesOf = ({ themes }: Bank): Line[] =>
  Object.entries(themes).flatMap(([theme, { lines }]) =>
    Object.entries(lines).flatMap(([tone, some]) => some.map((line) => ({ theme, tone, line }))),
  )

/** Each theme's lines in one tone. */
const cellsOf = ({ themes }: Bank): [string, readonly string[]][] =>
  Object.entries(themes).flatMap(([theme, { lines }]) =>
    Object.entries(lines).map(([tone, some]): [string, readonly string[]] => [`${theme} ${tone}`, some]),
  )

const counted = (forms: Forms, n: number, { language }: Bank): string =>
  (forms[plural(n, language)] ?? forms.other).replace('{n}', String(n))

/** As long as the holes are in life. A to-do list is cut to what fits where it is made. */
function longest(bank: Bank, theme: string): Record<string, string> {
  const many = /several$|^close/.test(theme)
  return {
    name: many ? listed(['Max', 'Lena', counted(bank.more, 12, bank)], bank.language) : 'Dark Wolf',
    amount: amountText(bank, 1_500, 'token'),
    left: amountText(bank, 1_500, 'token'),
    target: amountText(bank, 15_000, 'token'),
    people: counted(bank.people, 1_500, bank),
    gift: counted(bank.gifts.giftsub!, 20, bank),
    ask: bank.asks.howlong!,
    days: counted(bank.days, 190, bank),
    minutes: counted(bank.minutes, 120, bank),
    deed: 'sing the old fish song',
    todo: listed(
      [bank.todo.gave, bank.todo.asked, bank.todo.came].map((part) => part.replace('{name}', 'Dark Wolf')),
      bank.language,
    ),
  }
}

const filled = (line: string, holes: Record<string, string>): string =>
  line.replace(/\{(\w+)\}/g, (_, hole: string) => holes[hole] ?? 'MISSING')

describe.each(banks.map((bank) => [bank.language, bank] as const))('the bank of lines, %s', (language, bank) => {
  const english = language === 'en'
  const lines = linesOf(bank)

  it('has enough of them that nobody hears the same soon', () => {
    const [most, least] = english ? [24, 10] : [12, 6]
    const few = cellsOf(bank).filter(([cell, some]) => some.length < (cell.startsWith('thanks.one ') ? most : least))
    expect(few.map(([cell, some]) => `${cell} ${some.length}`)).toEqual([])
    const tones = english ? ['warm', 'playful', 'calm', 'hype'] : ['warm', 'playful']
    for (const { lines: own } of Object.values(bank.themes)) expect(Object.keys(own)).toEqual(tones)
  })

  it('has lines of at most fifteen words', () => {
    const long = lines
      .map(({ theme, line }) => filled(line, longest(bank, theme)))
      .filter((said) => said.includes('MISSING') || said.split(/\s+/).length > 15)
    expect(long).toEqual([])
  })

  it('has no line twice, and no two of a kind that are much alike', () => {
    const own = lines.filter(({ theme, tone }) => !theme.startsWith('boundary') || tone === 'warm')
    expect(new Set(own.map(({ line }) => line)).size).toBe(own.length)
    const gift = counted(bank.gifts.sub!, 1, bank)
    // A deed or a to-do list is most of its line.
    const holes = { ...longest(bank, ''), name: 'Max', amount: '50 tokens', gift, deed: '', todo: '' }
    const alike = cellsOf(bank).flatMap(([cell, some]) => {
      const words = some.map((line) => distinct(wordsOf(filled(line, holes))))
      return some
        .filter((_, n) => words.slice(0, n).some((before) => likeness(words[n]!, before) > 0.6))
        .map((line) => `${cell}: ${line}`)
    })
    expect(alike).toEqual([])
  })

  it('has sentences: they end, quote nobody and hold no picture', () => {
    expect(
      lines.filter(({ line }) => !/[.!?…]$/.test(line) || /["“”«»]|\p{Extended_Pictographic}/u.test(line)),
    ).toEqual([])
  })

  it('can do without an amount and without the asked thing where there is none', () => {
    const stuck = cellsOf(bank).filter(([cell, some]) => {
      const hole = cell.startsWith('question') || cell.startsWith('rush') ? '{ask}' : '{amount}'
      return some.filter((line) => !line.includes(hole)).length < 2
    })
    expect(stuck.map(([cell]) => cell)).toEqual([])
  })

  it('begs nobody', () => {
    for (const { line } of lines)
      expect(line).not.toMatch(/\b(?:please tip|tip me|give more|need your|come on,? tip|who(?:'s| is) next)\b/i)
  })
})

describe('an amount', () => {
  it.each([
    [1, 'token', '1 token'],
    [50, 'token', '50 tokens'],
    [1, 'bit', '1 bit'],
    [5, 'USD', '$5'],
    [4.5, 'EUR', '€4.50'],
    [500, 'JPY', '¥500'],
    [7, 'spark', '7 spark'],
    [50, undefined, '50'],
  ])('%s %s is %s', (amount, unit, text) => expect(amountText(en, amount, unit)).toBe(text))
})
