/** Who to leave alone, and until when. Pure: the time comes in. */

import type { FailureCode } from './failure.ts'
import { providerOf } from './roster.ts'

export interface Rest {
  /** Ms since 1970; Infinity: as long as this process lives. */
  until: number
  code: FailureCode
}

export interface Breaker {
  /** Whole providers, by name. */
  providers: Readonly<Record<string, Rest>>
  models: Readonly<Record<string, Rest>>
}

export const closed: Breaker = { providers: {}, models: {} }

const SECOND = 1_000
const HOUR = 3_600 * SECOND
const DAY = 24 * HOUR

/** After our own money is spent, ms: another's call may hold the last of it, and cost less than was feared. */
export const SPENT = 60 * SECOND

/** How long a model rests after a failure, ms. What is not here is nobody's fault, or the ask's own. */
const rests: Partial<Record<FailureCode, number>> = {
  spent: SPENT,
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

/** Workers AI's allocation is renewed at midnight UTC; when others' money is gone, nobody knows until when. */
const nextMidnight = (now: number): number => (Math.floor(now / DAY) + 1) * DAY

/** After a failure of `model`. `wait`: how long its provider asked us to stay away, ms. */
export function failed(breaker: Breaker, model: string, code: FailureCode, now: number, wait?: number): Breaker {
  const whole = code === 'unreachable' ? Number.POSITIVE_INFINITY : code === 'quota' ? nextMidnight(now) : undefined
  if (whole !== undefined) {
    return { ...breaker, providers: { ...breaker.providers, [providerOf(model)]: { until: whole, code } } }
  }
  const rest = rests[code]
  if (!rest) return breaker
  const until = now + Math.min(Math.max(rest, wait ?? 0), DAY)
  return { ...breaker, models: { ...breaker.models, [model]: { until, code } } }
}

/** After an answer of `model`. */
export function answered({ providers, models }: Breaker, model: string): Breaker {
  const { [model]: _, ...others } = models
  const { [providerOf(model)]: __, ...resting } = providers
  return { providers: resting, models: others }
}

/** Why the model may not be asked now; undefined: it may. */
export function restOf({ providers, models }: Breaker, model: string, now: number): Rest | undefined {
  return [providers[providerOf(model)], models[model]].find((rest) => rest !== undefined && rest.until > now)
}

/** Why nothing of `chain` may be asked, and until when: the rest that ends first. Undefined: something may be asked. */
export function resting(breaker: Breaker, chain: readonly string[], now: number): Rest | undefined {
  let soonest: Rest | undefined
  for (const model of chain) {
    const rest = restOf(breaker, model, now)
    if (!rest) return undefined
    if (!soonest || rest.until < soonest.until) soonest = rest
  }
  return soonest
}
