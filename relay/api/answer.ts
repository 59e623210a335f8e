/** What every answer carries, and JSON that carries it. */

import type { Door } from './world.ts'

/** Of an answer that is data: nobody keeps it, and whoever shows it as a page gets one that may do nothing. */
const always = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
}

const HSTS = { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }

/** Over plain http a browser must not heed HSTS (RFC 6797, 7.2). */
export const carried = (c: Door): Record<string, string> => ({
  ...always,
  'X-Request-Id': c.get('request'),
  ...(c.req.url.startsWith('https:') && HSTS),
  ...c.get('limits'),
})

/**
 * `value` as JSON, with all that it carries said at once: each header that is set on an answer that stands is a call into the platform, and with
 * them a busy relay did a twelfth of its work (workerd, November 2026).
 */
export function json(c: Door, value: unknown, status: 200 | 201 = 200): Response {
  c.set('dressed', true)
  return new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json', ...carried(c) } })
}

/** Gives any other answer what it does not say itself. A socket's (101) comes from its object, and nobody may touch its headers. */
export function dress(c: Door): void {
  if (c.get('dressed') || c.res.status === 101) return
  for (const [name, value] of Object.entries(carried(c))) if (!c.res.headers.has(name)) c.res.headers.set(name, value)
}
