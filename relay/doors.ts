/** What stands behind the doors of index.ts that need more than a line. */

import type { Context, Next } from 'hono'
import { PROTOCOL } from '../shared/protocol.ts'
import { keyOf, sessionOf, ticketFor, ticketOf, tokenFor } from './auth.ts'
import { bodyOf, promptBody } from './bodies.ts'
import type { Env } from './env.ts'
import { Problem } from './errors.ts'
import { generate } from './generate.ts'
import { catalogue, retired } from './models/catalogue.ts'
import { meet, unreachable, usual } from './models/index.ts'
import { mayCall } from './origin.ts'
import { version } from './version.ts'

type Door = Context<{ Bindings: Env }>

/** Keeps web pages out that the operator does not know, also where a browser would not ask first. */
export async function checkOrigin(c: Door, next: Next): Promise<void> {
  if (!mayCall(c.req.header('Origin'), c.env))
    throw new Problem(403, 'origin', 'Pages of this origin may not call this relay.')
  await next()
}

/** Dependencies: is there a model, or do only the rules answer? */
export async function health(c: Door): Promise<Response> {
  await meet(c.env)
  const rest = unreachable(c.env, Date.now())
  const lanes = rest ? ['rule'] : ['rule', 'model']
  return c.json({
    status: 'ok',
    version,
    lanes,
    model: usual(c.env),
    modelReachable: !rest,
    ...(rest && { code: rest.code }),
  })
}

export function models(c: Door): Response {
  return c.json({ default: usual(c.env), models: catalogue, retired })
}

export async function generatePrompt(c: Door): Promise<Response> {
  await keyOf(c.req.raw, c.env)
  const body = await bodyOf(c.req.raw, promptBody)
  return c.json(await generate(body, c.env, c.req.raw.signal))
}

/** Access key → session and its token. */
export async function openSession(c: Door): Promise<Response> {
  const key = await keyOf(c.req.raw, c.env)
  const sessionId = crypto.randomUUID()
  return c.json({ sessionId, ...(await tokenFor(sessionId, key, c.env)) })
}

/** Session token → ticket for one socket. */
export async function openTicket(c: Door): Promise<Response> {
  const claims = await sessionOf(c.req.raw, c.req.param('id') ?? '', c.env)
  return c.json(await ticketFor(claims, c.env))
}

/**
 * Ticket → socket. All is checked before the session's object is woken, for waking costs. The ticket is never echoed; the protocol is, or the
 * browser hangs up.
 */
export async function openSocket(c: Door): Promise<Response> {
  if (c.req.header('Upgrade')?.toLowerCase() !== 'websocket')
    throw new Problem(426, 'upgrade', 'This endpoint is a WebSocket.')
  const id = c.req.param('id') ?? ''
  const offered = (c.req.header('Sec-WebSocket-Protocol') ?? '').split(',').map((name) => name.trim())
  if (!offered.includes(PROTOCOL)) throw new Problem(400, 'protocol', `Offer the subprotocol ${PROTOCOL}.`)
  const ticket = offered.find((name) => name.startsWith('ticket.'))?.slice('ticket.'.length) ?? ''
  const { jti, exp } = await ticketOf(ticket, id, c.env)
  const inside = `https://session/?ticket=${encodeURIComponent(jti)}&until=${exp * 1_000}`
  return await c.env.SESSIONS.getByName(id).fetch(new Request(inside, c.req.raw))
}
