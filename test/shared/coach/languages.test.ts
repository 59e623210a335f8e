import { afterAll, describe, expect, it } from 'vitest'
import { teach } from '../../../shared/coach/index.ts'
import { banks } from '../../../shared/coach/lines/all.ts'
import type { Bank } from '../../../shared/coach/lines/bank.ts'
import { de } from '../../../shared/coach/lines/de/index.ts'
import { en } from '../../../shared/coach/lines/en/index.ts'
import { amountText } from '../../../shared/coach/lines/fill.ts'
import { packed, unpacked } from '../../../shared/coach/lines/packed.ts'
import { ro } from '../../../shared/coach/lines/ro/index.ts'
import { bankOf } from '../../../shared/coach/lines/taught.ts'
import { languages, nearest } from '../../../shared/languages.ts'

describe('the language of the lines', () => {
  afterAll(() => banks.forEach(teach))

  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['es-MX', 'es'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['PT_br', 'pt-BR'],
    ['en-GB', 'en'],
    ['ja', 'en'],
    ['', 'en'],
  ])('"%s" is %s', (tag, ours) => expect(nearest(tag)).toBe(ours))

  it('each that can be chosen has its lines', () => {
    expect(banks.map(({ language }) => language).sort()).toEqual(Object.keys(languages).sort())
  })

  it('is English until it was taught', () => {
    expect(bankOf('de-AT')).toBe(en)
    teach(de)
    expect(bankOf('de-AT')).toBe(de)
    expect(bankOf('ro')).toBe(en)
    expect(bankOf('en-GB')).toBe(en)
  })

  it('comes whole out of its file, and not out of one of another shape', () => {
    for (const bank of banks) expect(unpacked(JSON.parse(packed(bank)))).toEqual(bank)
    expect(() => unpacked({ shape: 0, bank: en })).toThrow('shape 0')
    expect(() => unpacked(null)).toThrow()
  })
})

describe('an amount is counted as the language counts', () => {
  it.each<[Bank, number, string, string]>([
    [de, 1, 'token', '1 Token'],
    [de, 50, 'token', '50 Tokens'],
    [de, 4.5, 'EUR', '4,50 €'],
    [ro, 1, 'token', '1 token'],
    [ro, 2, 'token', '2 tokeni'],
    [ro, 19, 'token', '19 tokeni'],
    [ro, 20, 'token', '20 de tokeni'],
    [ro, 101, 'token', '101 tokeni'],
    [ro, 1500, 'bit', '1500 de biți'],
  ])('%# %s', (bank, amount, unit, text) => expect(amountText(bank, amount, unit)).toBe(text))
})
