/** Patience with an end. */

import { ModelFailure } from './failure.ts'

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
