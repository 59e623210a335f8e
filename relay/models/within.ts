/** Patience with an end. */

import { numberOf } from '../number.ts'
import { ModelFailure } from './failure.ts'

/** Of words, ms. */
const USUAL = 8_000
/** The most that may be set: the money of a call is held for as long as it may take (relay/meter). Ms. */
export const LONGEST = 60_000

/** How long a model may take for one answer in words, ms: `MODEL_TIMEOUT_MS`. Sound takes twice as long. */
export const patienceOf = ({ MODEL_TIMEOUT_MS }: { MODEL_TIMEOUT_MS?: string }): number =>
  numberOf(MODEL_TIMEOUT_MS, USUAL, 1, LONGEST)

/** Run with a signal that aborts with the outer one, or after `ms` with a timeout; also when the work itself does not listen. */
export async function within<T>(
  ms: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController()
  // A caller who hangs up aborts with a reason of the platform's own; that is no failure of the model's.
  const stop = () => inner.abort(outer?.reason instanceof ModelFailure ? outer.reason : new ModelFailure('cancelled'))
  if (outer?.aborted) stop()
  outer?.addEventListener('abort', stop, { once: true })
  const timer = setTimeout(() => inner.abort(new ModelFailure('timeout')), ms)
  const aborted = new Promise<never>((_, reject) => {
    inner.signal.addEventListener('abort', () => reject(inner.signal.reason), { once: true })
  })
  try {
    return await Promise.race([work(inner.signal), aborted])
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', stop)
  }
}
