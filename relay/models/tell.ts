/** One line of JSON for each call of a model: which, how quick, how much, and how it ended. No word of what was said. */

import type { FailureCode } from './failure.ts'
import type { Answer } from './model.ts'

/** `request`: the number that the request has in the log; a socket's asks have none. */
export function tell({ model, firstMs, ms, usage }: Answer, code?: FailureCode, request?: string): void {
  console.log(
    JSON.stringify({
      event: 'model',
      ...(request && { id: request }),
      model,
      firstMs,
      ms,
      ...usage,
      ...(code && { code }),
    }),
  )
}

/** One line more where the model answered and its answer may not be shown: which rule it broke, as `none` of it is left. */
export function refusedBy(code: string, model: string, request?: string): { none: string } {
  console.log(JSON.stringify({ event: 'refused', ...(request && { id: request }), model, code }))
  return { none: code }
}
