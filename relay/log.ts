/** One line of JSON for each request: what was asked of us and how it went. Never a key, a name, a word of chat or a session's id. */

import type { Next } from 'hono'
import type { Door } from './api/world.ts'
import { Problem } from './errors.ts'
import { note } from './journal.ts'
import { routeOf } from './route.ts'

/** The request's number is ours: one from outside could say anything. Also in the answer, so that a caller can name it to the operator. */
export async function log(c: Door, next: Next): Promise<void> {
  const startedAt = Date.now()
  const id = crypto.randomUUID()
  c.set('request', id)
  await next()
  const asked = { event: 'request', id, method: c.req.method, route: routeOf(c), status: c.res.status }
  const key = c.get('key')
  const code = c.error instanceof Problem ? c.error.code : undefined
  const told = { ...asked, ms: Date.now() - startedAt, ...(key && { key }), ...(code && { code }) }
  note(told, c.env.LOG === 'batched')
}
