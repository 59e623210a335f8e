/** Access key → session → ticket. The socket itself is in socket.ts, who else may watch in watch.ts. */

import { Hono } from 'hono'
import * as v from 'valibot'
import { json } from '../api/answer.ts'
import { bodyOf } from '../api/bodies.ts'
import { describe } from '../api/describe.ts'
import * as shapes from '../api/shapes.ts'
import type { World } from '../api/world.ts'
import type { Env } from '../env.ts'
import { over, Problem, received } from '../errors.ts'
import { keyOf, memberOf, sessionOf, ticketFor, tokenFor } from '../gate/auth.ts'
import { isOff } from '../gate/limits.ts'
import { keptSession, openSession } from '../gate/session.ts'
import { numberOf } from '../number.ts'
import { isGiven, newId } from '../session/id.ts'

/** Sessions of one key that may be open at once. */
const MOST_OPEN = 20

const body = v.object({ sessionId: v.optional(v.pipe(v.string(), v.uuid('not the id of a session'))) })

const opening = describe({
  summary: 'Open a session, or a new token for one',
  description: 'With `sessionId`: another token for a session that this key opened. A token is good for an hour.',
  tag: 'Sessions',
  by: 'key',
  body,
  answer: shapes.session,
  fails: [400, 410],
})

const ticketing = describe({
  summary: 'A ticket for one socket of the session',
  description:
    'Good once, for a minute: a browser cannot send a header with a WebSocket. By the session’s token, or by a watcher’s: then the socket only watches.',
  tag: 'Sessions',
  by: 'session',
  answer: shapes.ticket,
})

const erasing = describe({
  summary: 'Erase the session at once',
  description: 'Closes its sockets and deletes all that was kept of it. Its tokens are good for nothing afterwards.',
  tag: 'Sessions',
  by: 'session',
  status: 204,
})

export const sessions = new Hono<World>()
  .post('/api/session', opening, async (c) => {
    const key = await keyOf(c.req.raw, c.env)
    const { sessionId: given } = await asked(c.req.raw)
    if (given !== undefined && !(await isOf(key, given, c.env))) throw over()
    const sessionId = given ?? (await newSession(key, c.env, isOff(c)))
    return json(c, { sessionId, ...(await tokenFor(sessionId, key, c.env)) })
  })
  .post('/api/sessions/:id/ticket', ticketing, async (c) => {
    const claims = await memberOf(c.req.raw, c.req.param('id'), c.env)
    await openSession(claims.sid, c.env, claims.watch)
    return json(c, await ticketFor(claims, c.env))
  })
  .delete('/api/sessions/:id', erasing, async (c) => {
    const { sid, key } = await sessionOf(c.req.raw, c.req.param('id'), c.env)
    await (await keptSession(sid, c.env)).erase()
    await c.env.NOTES.getByName(key).forget(sid)
    return c.body(null, 204)
  })

/** Whether the session is this key's, and still there. One that was never given out wakes no object. */
const isOf = async (key: string, session: string, env: Env): Promise<boolean> =>
  (await isGiven(session, key, env)) && (await env.SESSIONS.getByName(session).isOf(key))

/** No body at all is an empty one. */
const asked = async (request: Request): Promise<v.InferOutput<typeof body>> =>
  (await received(request.clone().text())) ? await bodyOf(request, body) : {}

async function newSession(key: string, env: Env, uncounted: boolean): Promise<string> {
  const session = await newId(key, env)
  const most = Math.floor(numberOf(env.SESSIONS_PER_KEY, MOST_OPEN))
  if (!uncounted && (await env.OPENINGS?.getByName(key).enter(session, most)) === false)
    throw new Problem(
      429,
      'sessions',
      'This key has too many sessions open. One that is silent ends after half an hour.',
      {
        retryAfter: 60,
      },
    )
  await env.SESSIONS.getByName(session).begin({ session, key })
  return session
}
