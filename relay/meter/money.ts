/** What a call costs. Pure. US dollars. */

import type { Price } from '../models/catalogue.ts'
import type { Message, Usage } from '../models/model.ts'

/** Letters of a token, on the low side, so that an estimate is rather too much. */
const LETTERS = 3
const MILLION = 1_000_000
/** Cloudflare, August 2026: $0.011 for a thousand neurons. */
const NEURON = 0.011 / 1_000

export const moneyOf = (price: Price, usage: Pick<Usage, 'in' | 'out'>): number =>
  (usage.in * price.in + usage.out * price.out) / MILLION

/** Before the call: the most that it can be about. */
export function guess(messages: readonly Message[], maxTokens: number): Usage {
  const letters = messages.reduce((sum, { content }) => sum + content.length, 0)
  return { in: Math.ceil(letters / LETTERS), out: maxTokens, cached: 0 }
}

export const neuronsOf = (money: number): number => Math.round(money / NEURON)
