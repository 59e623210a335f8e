/** What a call costs. Pure. US dollars. */

import type { Price } from '../../shared/prices.ts'
import type { Message, Usage } from '../models/model.ts'

/** Bytes of a token, on the low side, so that an estimate is rather too much: of English three letters, of Japanese one. */
const BYTES = 3
const MILLION = 1_000_000
/** Cloudflare, August 2026: $0.011 for a thousand neurons. */
const NEURON = 0.011 / 1_000

export const moneyOf = (price: Price, usage: Pick<Usage, 'in' | 'out'>): number =>
  (usage.in * price.in + usage.out * price.out) / MILLION

/** Before a call: about how many tokens this is, at most. */
export const tokensIn = (text: string): number => Math.ceil(new TextEncoder().encode(text).length / BYTES)

/** Before the call: the most that it can be about. */
export const guess = (messages: readonly Message[], maxTokens: number): Usage => ({
  in: tokensIn(messages.map(({ content }) => content).join('')),
  out: maxTokens,
  cached: 0,
})

/** Without the noise at the end of a sum of many small numbers: to a billionth. */
export const shown = (money: number): number => Number(money.toFixed(9))

export const neuronsOf = (money: number): number => Math.round(money / NEURON)
