/** One call of a voice model: with an end to patience, a line in the log and its money in the books. */

import { type MeterEnv, type Payer, reserve } from '../meter/till.ts'
import { failureOf, refused } from '../models/failure.ts'
import { tell } from '../models/tell.ts'
import { patienceOf, within } from '../models/within.ts'
import type { VoiceEnv } from './models.ts'

export type VoiceCallEnv = VoiceEnv & MeterEnv & { MODEL_TIMEOUT_MS?: string }

export interface How {
  payer: Payer
  signal?: AbortSignal
}

interface Cost<T> {
  model: string
  /** Before the call: the most that it can be about, in US dollars. */
  most: number
  /** After it. */
  of: (result: T) => number
}

/** @throws ModelFailure */
export async function called<T>(
  env: VoiceCallEnv,
  { model, most, of }: Cost<T>,
  { payer, signal }: How,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const held = await reserve(env, payer, model, most)
  const startedAt = Date.now()
  const answer = () => ({ text: '', model, firstMs: 0, ms: Date.now() - startedAt })
  try {
    const result = await within(2 * patienceOf(env), signal, work)
    held.settle(of(result))
    tell(answer(), undefined, payer.request)
    return result
  } catch (error) {
    const failure = failureOf(error)
    // What may have been done counts as done.
    if (refused.has(failure.code)) held.free()
    else held.settle(most)
    tell(answer(), failure.code, payer.request)
    throw failure
  }
}
