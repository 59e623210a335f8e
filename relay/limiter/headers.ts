/** The limits in an answer's headers: draft-ietf-httpapi-ratelimit-headers, as of 2026. */

import type { Left, Limits } from './windows.ts'

/** `RateLimit-Policy: "minute";q=10;w=60, …` and `RateLimit: "minute";r=7;t=34, …`. */
export function headersOf({ policy }: Limits, left: readonly Left[]): Record<string, string> {
  return {
    'RateLimit-Policy': policy,
    RateLimit: left.map(({ name, left, reset }) => `"${name}";r=${left};t=${reset}`).join(', '),
  }
}
