/** Access key → session → ticket. The socket itself is in socket.ts. */

import { Hono } from 'hono'
import { describe } from '../api/describe.ts'
import * as shapes from '../api/shapes.ts'
import type { World } from '../api/world.ts'
import { keyOf, sessionOf, ticketFor, tokenFor } from '../gate/auth.ts'

const opening = describe({
  summary: 'Open a session',
  tag: 'Sessions',
  by: 'key',
  answer: shapes.session,
  fails: [503],
})

const ticketing = describe({
  summary: 'A ticket for one socket of the session',
  description: 'Good once, for a minute: a browser cannot send a header with a WebSocket.',
  tag: 'Sessions',
  by: 'session',
  answer: shapes.ticket,
  fails: [503],
})

export const sessions = new Hono<World>()
  .post('/api/session', opening, async (c) => {
    const key = await keyOf(c.req.raw, c.env)
    c.set('key', key)
    const sessionId = crypto.randomUUID()
    return c.json({ sessionId, ...(await tokenFor(sessionId, key, c.env)) })
  })
  .post('/api/sessions/:id/ticket', ticketing, async (c) => {
    const claims = await sessionOf(c.req.raw, c.req.param('id'), c.env)
    return c.json(await ticketFor(claims, c.env))
  })
