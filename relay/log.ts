/** One line of JSON for each request: what was asked of us and how it went. Never a key, a name, a word of chat or a session's id. */

import type { Context, Next } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Door } from './api/world.ts'
import { Problem } from './errors.ts'

/** The request's number is ours: one from outside could say anything. Also in the answer, so that a caller can name it to the operator. */
export async function log(c: Door, next: Next): Promise<void> {
  const startedAt = Date.now()
  const id = crypto.randomUUID()
  c.set('request', id)
  await next()
  c.header('X-Request-Id', id)
  const asked = { event: 'request', id, method: methodOf(c), route: routeOf(c), status: c.res.status }
  const { key } = c.var
  const code = c.error instanceof Problem ? c.error.code : undefined
  console.log(JSON.stringify({ ...asked, ms: Date.now() - startedAt, ...(key && { key }), ...(code && { code }) }))
}

/** The door's pattern, never the path itself: that may hold a session's id, or anything. */
export const routeOf = (c: Context): string => matchedRoutes(c).find(({ method }) => method !== 'ALL')?.path ?? 'none'

const known = new Set(['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS', 'PUT', 'PATCH'])
const methodOf = (c: Context): string => (known.has(c.req.method) ? c.req.method : 'other')
