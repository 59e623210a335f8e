/** One line of JSON for each call of a model: which, how quick, how much, and how it ended. No word of what was said. */

import type { FailureCode } from './failure.ts'
import type { Answer } from './model.ts'

export function tell({ model, firstMs, ms, usage }: Answer, code?: FailureCode): void {
  console.log(JSON.stringify({ event: 'model', model, firstMs, ms, ...usage, ...(code && { code }) }))
}
