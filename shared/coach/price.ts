/** What a call to a model costs about, so that the evening's budget can be kept and shown in money. */

import type { Ask } from '../ask.ts'
import { promptFor } from './prompt.ts'

/** US dollars for a million tokens, as Workers AI listed them in August 2026. */
const PRICES: Record<string, { in: number; out: number }> = {
  '@cf/google/gemma-4-26b-a4b-it': { in: 0.1, out: 0.3 },
  '@cf/zai-org/glm-4.7-flash': { in: 0.06, out: 0.4 },
  '@cf/qwen/qwen3-30b-a3b-fp8': { in: 0.051, out: 0.335 },
  '@cf/meta/llama-3.1-8b-instruct-fp8-fast': { in: 0.045, out: 0.384 },
  '@cf/ibm-granite/granite-4.0-h-micro': { in: 0.017, out: 0.112 },
  '@cf/meta/llama-3.3-70b-instruct-fp8-fast': { in: 0.293, out: 2.253 },
}
/** The relay's default; nothing is known of others, so that they count as the dearest. */
const USUAL = '@cf/google/gemma-4-26b-a4b-it'
const DEAREST = { in: 0.4, out: 2.3 }

/** Marked words make shorter tokens than prose does. */
const LETTERS = 3.5
/** Two short lines, with room for one that thinks before it speaks. */
const OUT = 80

/** Estimated US dollars for one call. */
export function costOf(ask: Ask): number {
  const price = PRICES[ask.model || USUAL] ?? DEAREST
  const letters = promptFor(ask, '00000000').reduce((sum, { content }) => sum + content.length, 0)
  return ((letters / LETTERS) * price.in + OUT * price.out) / 1_000_000
}
