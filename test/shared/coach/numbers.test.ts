import { expect, it } from 'vitest'
import { numbersIn } from '../../../shared/coach/numbers.ts'

it.each([
  ['1,200 and 1.200 and 1.2k', [1_200, 1_200, 1_200]],
  ['never below 1 000 tokens', [1_000]],
  ['1\u00a0000 or 2\u202f050', [1_000, 2_050]],
  ['12 345 000 in all', [12_345_000]],
  ['1 000,50 €', [1_000.5]],
  ['3 100 tokens', [3, 100]],
  ['rooms 7 042 and 0 500', [7_042, 0, 500]],
  ['in 2026 050 was said', [2_026, 50]],
  ['10 0000', [10, 0]],
  ['5 000 3 times', [5, 0, 3]],
  ['V1 000', [0]],
])('"%s" says %j', (text, values) => {
  expect(numbersIn(text).map(({ value }) => value)).toEqual(values)
})
