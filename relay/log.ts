/** One line of JSON for each request: what was asked of us and how it went. Never a key, a name, a word of chat or a session's id. */

import type { Context, Next } from 'hono'
import { matchedRoutes } from 'hono/route'

export async function log(c: Context, next: Next): Promise<void> {
  const startedAt = Date.now()
  await next()
  const route = matchedRoutes(c).find(({ method }) => method !== 'ALL')?.path ?? 'none'
  const asked = { event: 'request', method: c.req.method, route }
  console.log(JSON.stringify({ ...asked, status: c.res.status, ms: Date.now() - startedAt }))
}
