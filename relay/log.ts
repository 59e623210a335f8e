/** One line of JSON for each request: what was asked of us and how it went. Never a key, a name, a word of chat or a session's id. */

import type { Context, Next } from 'hono'
import { routePath } from 'hono/route'

export async function log(c: Context, next: Next): Promise<void> {
  const startedAt = Date.now()
  await next()
  console.log({
    event: 'request',
    method: c.req.method,
    route: routePath(c, -1),
    status: c.res.status,
    ms: Date.now() - startedAt,
  })
}
