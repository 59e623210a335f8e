/** Why a model gave nothing. The code reaches the broadcaster, in words. */

import { errorIn, isQuota } from './quota.ts'

export type FailureCode =
  /** The day's free allocation is used up. */
  | 'quota'
  /** The operator's cap for the day is reached. */
  | 'spent'
  /** The key's part of it is. */
  | 'share'
  /** No capacity just now. */
  | 'busy'
  | 'timeout'
  /** No such model, or it is retired. */
  | 'unknown-model'
  /** The model needs a paid plan. */
  | 'paid-only'
  /** The account may not use it. */
  | 'not-allowed'
  | 'too-large'
  /** The provider does not understand us: our bug. */
  | 'bad-request'
  /** No way to any model from here. */
  | 'unreachable'
  /** The stream broke off, or the answer did not fit. */
  | 'cut'
  | 'empty'
  /** Not a wire format that we know. */
  | 'garbled'
  | 'cancelled'
  | 'replaced'
  /** Anything else on the provider's side. */
  | 'failed'

/** The provider refused, or was not reached, before it did anything: such a call costs nothing. Whatever else ended it may have. */
export const refused: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'busy',
  'quota',
  'failed',
  'unreachable',
  'unknown-model',
  'paid-only',
  'not-allowed',
  'bad-request',
  'too-large',
])

export class ModelFailure extends Error {
  readonly code: FailureCode
  /** How long the provider asked us to stay away, ms. */
  readonly wait: number | undefined

  constructor(code: FailureCode, cause?: unknown, wait?: number) {
    super(code, { cause })
    this.code = code
    this.wait = wait
  }
}

/** Workers AI's internal codes: developers.cloudflare.com/workers-ai/platform/errors, July 2026. 4006 was seen in the wild with 3036's text. */
const workersAi: Record<string, FailureCode> = {
  3003: 'bad-request',
  3006: 'too-large',
  3007: 'timeout',
  3008: 'timeout',
  3023: 'not-allowed',
  3036: 'quota',
  3040: 'busy',
  3041: 'not-allowed',
  3042: 'unknown-model',
  4006: 'quota',
  5004: 'bad-request',
  5005: 'bad-request',
  5007: 'unknown-model',
  5016: 'not-allowed',
  5018: 'not-allowed',
  5019: 'bad-request',
  5024: 'bad-request',
  5025: 'bad-request',
  5035: 'paid-only',
}

/** `3040: Capacity temporarily exceeded`, with or without `AiError:` before it. */
const numbered = /\b(\d{4})\s*:/

/** `wrangler dev --local` binds an AI that says this on every call. */
const notHere = /needs to be run remotely/i

/** A thrown thing as a failure with a code. */
export function failureOf(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error
  const words = error instanceof Error ? error.message : String(error)
  if (notHere.test(words)) return new ModelFailure('unreachable', error)
  return new ModelFailure(workersAi[numbered.exec(words)?.[1] ?? ''] ?? 'failed', error)
}

/** Failures that came in the stream instead of being thrown: `{errors:[{code,message}]}` or `{error:{code,message}}`. */
export function failureIn(chunk: Record<string, unknown>): ModelFailure | undefined {
  const first = errorIn(chunk)
  if (!first) return undefined
  if (isQuota(first)) return new ModelFailure('quota', first)
  const { code, message } =
    typeof first === 'object' ? (first as Record<string, unknown>) : { code: '', message: first }
  return failureOf(new Error(`${code}: ${message}`))
}
