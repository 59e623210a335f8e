/**
 * Ticket → socket. All is checked before the session's object is woken, for waking costs. The ticket is never echoed; the protocol is, or the
 * browser hangs up.
 */

import { PROTOCOL } from '../../shared/protocol.ts'
import type { Door } from '../api/world.ts'
import { Problem } from '../errors.ts'
import { ticketOf } from '../gate/auth.ts'

/** GET /api/sessions/:id/socket */
export async function openSocket(c: Door): Promise<Response> {
  if (c.req.header('Upgrade')?.toLowerCase() !== 'websocket')
    throw new Problem(426, 'upgrade', 'This endpoint is a WebSocket.')
  const id = c.req.param('id') ?? ''
  const offered = (c.req.header('Sec-WebSocket-Protocol') ?? '').split(',').map((name) => name.trim())
  if (!offered.includes(PROTOCOL)) throw new Problem(400, 'protocol', `Offer the subprotocol ${PROTOCOL}.`)
  const ticket = offered.find((name) => name.startsWith('ticket.'))?.slice('ticket.'.length) ?? ''
  const { jti, exp, watch, nameless } = await ticketOf(ticket, id, c.env)
  const member = { ...(watch !== undefined && { watch: String(watch) }), nameless: String(nameless === true) }
  const inside = new URLSearchParams({ ticket: jti, until: String(exp * 1_000), ...member })
  const answer = await c.env.SESSIONS.getByName(id).fetch(new Request(`https://session/?${inside}`, c.req.raw))
  // Another object's answer cannot be given more headers ("Can't modify immutable headers"); its copy can.
  return answer.status === 101 ? new Response(null, answer) : c.newResponse(answer.body, answer)
}
