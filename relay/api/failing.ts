/** A model that nobody can stand in for: its failure is the door's. */

import { Problem } from '../errors.ts'
import { type FailureCode, ModelFailure } from '../models/failure.ts'

const words: Partial<Record<FailureCode, string>> = {
  quota: 'The day’s allowance of this service is used up.',
  spent: 'The day’s money of this relay is spent.',
  share: 'Your key’s part of the day’s money is spent.',
  busy: 'The service has no capacity just now.',
  timeout: 'The service took too long.',
  unreachable: 'This relay has no such service.',
  garbled: 'The service answered with something that is not what was asked for.',
  empty: 'The service answered with nothing.',
}

/** What `work` gives. @throws Problem 503 with the failure's code */
export async function orProblem<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error
    const { code, wait } = error
    const retryAfter = code === 'busy' ? Math.ceil((wait ?? 15_000) / 1_000) : undefined
    throw new Problem(503, code, words[code] ?? 'The service failed.', retryAfter === undefined ? {} : { retryAfter })
  }
}
