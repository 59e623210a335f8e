/** Which model to leave alone, and until when. Pure: the time comes in. */

import type { FailureCode } from './failure.ts'

export interface Rest {
  /** Ms since 1970; Infinity: as long as this process lives. */
  until: number
  code: FailureCode
}

export interface Breaker {
  /** The whole provider rests. */
  all?: Rest
  models: Readonly<Record<string, Rest>>
}

export const closed: Breaker = { models: {} }

const SECOND = 1_000
const HOUR = 3_600 * SECOND
const DAY = 24 * HOUR

/** How long a model rests after a failure, ms. What is not here is nobody's fault, or the ask's own. */
const rests: Partial<Record<FailureCode, number>> = {
  busy: 15 * SECOND,
  timeout: 30 * SECOND,
  failed: 10 * SECOND,
  cut: 10 * SECOND,
  empty: 10 * SECOND,
  garbled: 10 * SECOND,
  'unknown-model': DAY,
  'paid-only': DAY,
  'not-allowed': HOUR,
  'bad-request': HOUR,
}

/** The allocation is renewed at midnight UTC. */
const nextMidnight = (now: number): number => (Math.floor(now / DAY) + 1) * DAY

/** After a failure of `model`. */
export function failed(breaker: Breaker, model: string, code: FailureCode, now: number): Breaker {
  if (code === 'unreachable') return { ...breaker, all: { until: Number.POSITIVE_INFINITY, code } }
  if (code === 'quota') return { ...breaker, all: { until: nextMidnight(now), code } }
  const rest = rests[code]
  if (!rest) return breaker
  return { ...breaker, models: { ...breaker.models, [model]: { until: now + rest, code } } }
}

/** After an answer of `model`. */
export function answered(breaker: Breaker, model: string): Breaker {
  const { [model]: _, ...models } = breaker.models
  return { models }
}

/** Those of `chain` that may be asked now, in order. */
export function usable(breaker: Breaker, chain: readonly string[], now: number): string[] {
  if (breaker.all && breaker.all.until > now) return []
  return chain.filter((model) => (breaker.models[model]?.until ?? 0) <= now)
}

/** Why nothing of `chain` may be asked, and until when: the rest that ends first. Undefined: something may be asked. */
export function resting(breaker: Breaker, chain: readonly string[], now: number): Rest | undefined {
  if (usable(breaker, chain, now).length > 0) return undefined
  if (breaker.all && breaker.all.until > now) return breaker.all
  const all = chain.flatMap((model) => breaker.models[model] ?? [])
  return all.reduce((soonest, rest) => (rest.until < soonest.until ? rest : soonest))
}
