/** Who else may watch: by a link that holds a watcher's token, or by a short code that somebody types. */

import { Hono } from 'hono'
import * as v from 'valibot'
import { json } from '../api/answer.ts'
import { bodyOf } from '../api/bodies.ts'
import { describe } from '../api/describe.ts'
import * as shapes from '../api/shapes.ts'
import type { Door, World } from '../api/world.ts'
import { Problem } from '../errors.ts'
import { addressOf, householdOf } from '../gate/address.ts'
import { sessionOf, watchFor } from '../gate/auth.ts'
import { CODE_MS, codeOf, hashOf, newCode } from '../gate/code.ts'
import { tooMany } from '../gate/limits.ts'
import { openSession } from '../gate/session.ts'
import { take } from '../limiter/ask.ts'
import { policyOf } from '../limiter/fields.ts'
import type { Paired } from '../session/pairing.ts'

/** Of one household, and of all together where nobody says who calls. Not by the operator's settings: nobody types faster. */
const TRIES = { known: 5, unknown: 60 }

const body = v.object({ code: v.pipe(v.string(), v.maxLength(20, 'at most 20 characters')) })

const watching = describe({
  summary: 'A token for a second screen',
  description: 'Lets watch the session for the evening, at most twelve hours: it buys tickets, and nothing else.',
  tag: 'Sessions',
  by: 'session',
  answer: shapes.watch,
})

const sending = describe({
  summary: 'Send all second screens away',
  description:
    'Closes their sockets; their tokens and the typed code are good for nothing from now on. The session goes on.',
  tag: 'Sessions',
  by: 'session',
  status: 204,
})

const coding = describe({
  summary: 'A short code to type on a second screen',
  description: 'Good once, for ten minutes; a new one replaces it. Whoever comes by it sees aliases in place of names.',
  tag: 'Sessions',
  by: 'session',
  answer: shapes.code,
})

const pairing = describe({
  summary: 'Join by a typed code',
  description: 'Five tries a minute from one household.',
  tag: 'Sessions',
  body,
  answer: shapes.session,
  fails: [400, 401, 410],
})

export const watch = new Hono<World>()
  .post('/api/sessions/:id/watch', watching, async (c) => {
    const claims = await sessionOf(c.req.raw, c.req.param('id'), c.env)
    const session = await openSession(claims.sid, c.env)
    return json(c, await watchFor(claims, await session.watch(), c.env))
  })
  .delete('/api/sessions/:id/watch', sending, async (c) => {
    const { sid } = await sessionOf(c.req.raw, c.req.param('id'), c.env)
    const code = await (await openSession(sid, c.env)).sendAway()
    if (code) await c.env.PAIRINGS.getByName(code).drop()
    return c.body(null, 204)
  })
  .post('/api/sessions/:id/code', coding, async (c) => {
    const { sid, key } = await sessionOf(c.req.raw, c.req.param('id'), c.env)
    const session = await openSession(sid, c.env)
    const [code, until] = [await newCode(c.env), Date.now() + CODE_MS]
    const hash = await hashOf(code, c.env)
    const before = await session.pairBy(hash)
    if (before) await c.env.PAIRINGS.getByName(before).drop()
    await c.env.PAIRINGS.getByName(hash).put({ session: sid, key, until })
    return json(c, { code, expiresAt: until })
  })
  .post('/api/pair', pairing, async (c) => {
    const { code } = await bodyOf(c.req.raw, body)
    await oneTry(c)
    const paired = await pairedBy(code, c.env)
    if (!paired) throw new Problem(401, 'code', 'This code leads nowhere. It is good once, for ten minutes.')
    const claims = { sid: paired.session, key: paired.key, nameless: true as const }
    const watch = await (await openSession(paired.session, c.env)).watch()
    return json(c, { sessionId: paired.session, ...(await watchFor(claims, watch, c.env)) })
  })

/** Where a typed code leads, once. */
export async function pairedBy(typed: string, env: Door['env']): Promise<Paired | undefined> {
  const code = await codeOf(typed, env)
  return code === undefined ? undefined : await env.PAIRINGS.getByName(await hashOf(code, env)).take()
}

async function oneTry(c: Door): Promise<void> {
  const from = addressOf(c)
  const client = `codes ${from === undefined ? 'of all' : householdOf(from)}`
  const most = from === undefined ? TRIES.unknown : TRIES.known
  const policy = policyOf([{ name: 'codes', most, within: 60 }])
  const { wait } = await take(c.env.LIMITER.getByName(client), policy)
  if (wait !== undefined) throw tooMany(wait)
}
