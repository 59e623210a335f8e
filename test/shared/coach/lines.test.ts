import { describe, expect, it } from 'vitest'
import { en } from '../../../shared/coach/lines/en/index.ts'
import { amountText } from '../../../shared/coach/lines/fill.ts'

const themes = Object.entries(en.themes)
const lines = themes.flatMap(([theme, { lines: tones }]) =>
  Object.entries(tones).flatMap(([tone, some]) => some.map((line) => [`${theme} ${tone}`, line] as const)),
)
/** The longest that the holes are in life. */
const holes: Record<string, string> = {
  name: 'Dark Wolf',
  amount: '1500 tokens',
  left: '1500 tokens',
  target: '15000 tokens',
  people: '1500 people',
  gift: '20 gifted subs',
  ask: 'how long',
  days: '190 days',
  minutes: '120 minutes',
  deed: 'sing the old fish song',
  todo: 'thank Dark Wolf and 2 more, answer Ida and greet Max',
}

describe('the bank of lines', () => {
  it.each(lines)('%s: "%s" has at most fifteen words', (_theme, line) => {
    const text = line.replace(/\{(\w+)\}/g, (_, hole: string) => holes[hole] ?? 'MISSING')
    expect(text).not.toContain('MISSING')
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(15)
  })

  it('has no line twice', () => {
    // A boundary is the same in every tone.
    const own = lines.filter(([theme]) => !theme.startsWith('boundary') || theme.endsWith('warm'))
    expect(new Set(own.map(([, line]) => line)).size).toBe(own.length)
  })

  it('begs nobody', () => {
    for (const [, line] of lines)
      expect(line).not.toMatch(/\b(?:please tip|tip me|give more|need your|come on,? tip|who(?:'s| is) next)\b/i)
  })

  it.each(themes)(
    '%s has lines in every tone, some without an amount where one may be missing',
    (_theme, { lines: tones }) => {
      for (const some of Object.values(tones)) expect(some.length).toBeGreaterThanOrEqual(3)
    },
  )
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
