/** What a call to a model costs about, so that the evening's budget can be kept and shown in money. */

import type { Ask } from '../ask.ts'
import { defaultModel, type Price, prices } from '../prices.ts'
import { promptFor } from './prompt.ts'

/** A map, for a model may be called as an object's own method is. */
const known = new Map<string, Price>(Object.entries(prices))
/** A model of which nothing is known may be as dear as any. */
const DEAREST: Price = {
  in: Math.max(...[...known.values()].map((price) => price.in)),
  out: Math.max(...[...known.values()].map((price) => price.out)),
}

/** Marked words make shorter tokens than prose does. */
const LETTERS = 3.5
/** Two short lines, with room for one that thinks before it speaks. */
const OUT = 80

/** Estimated US dollars for one call. */
export function costOf(ask: Ask): number {
  const price = known.get(ask.model || defaultModel) ?? DEAREST
  const letters = promptFor(ask, '00000000').reduce((sum, { content }) => sum + content.length, 0)
  return ((letters / LETTERS) * price.in + OUT * price.out) / 1_000_000
}
