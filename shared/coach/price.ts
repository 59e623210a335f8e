/** What a call to a model costs about, so that the evening's budget can be kept and shown in money. */

import type { Ask } from '../ask.ts'
import { defaultModel, type Price, prices } from '../prices.ts'
import { promptFor } from './prompt.ts'

const known: Record<string, Price> = prices
/** A model of which nothing is known may be as dear as any. */
const DEAREST: Price = {
  in: Math.max(...Object.values(known).map((price) => price.in)),
  out: Math.max(...Object.values(known).map((price) => price.out)),
}

/** Marked words make shorter tokens than prose does. */
const LETTERS = 3.5
/** Two short lines, with room for one that thinks before it speaks. */
const OUT = 80

/** Estimated US dollars for one call. */
export function costOf(ask: Ask): number {
  const price = known[ask.model || defaultModel] ?? DEAREST
  const letters = promptFor(ask, '00000000').reduce((sum, { content }) => sum + content.length, 0)
  return ((letters / LETTERS) * price.in + OUT * price.out) / 1_000_000
}
