/** The limits in an answer's headers: draft-ietf-httpapi-ratelimit-headers, as of 2026. */

import type { Left } from './windows.ts'

/** `RateLimit-Policy: "minute";q=10;w=60, …` and `RateLimit: "minute";r=7;t=34, …`. */
export function headersOf(left: readonly Left[]): Record<string, string> {
  return {
    'RateLimit-Policy': left.map(({ name, most, within }) => `"${name}";q=${most};w=${within}`).join(', '),
    RateLimit: left.map(({ name, left, reset }) => `"${name}";r=${left};t=${reset}`).join(', '),
  }
}
