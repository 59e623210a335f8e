/**
 * Ticket → socket. All is checked before the session's object is woken, for waking costs. The ticket is never echoed; the protocol is, or the
 * browser hangs up.
 */

import { PROTOCOL } from '../../shared/protocol.ts'
import { describe } from '../api/describe.ts'
import type { Door } from '../api/world.ts'
import { Problem } from '../errors.ts'
import { ticketOf } from '../gate/auth.ts'

const WORDS = `A WebSocket. Offer two subprotocols: \`sidecue.v1\`, which the relay chooses, and \`ticket.\` with a ticket after it. Frames are JSON as text, at most 64 KB each: \`ToRelay\` up, \`FromRelay\` down. The text \`ping\` is answered by \`pong\`; a silent socket dies, so send one every 20 seconds.

Say \`hello\` first, as what the ticket is for. One broadcaster a session (a newer one takes over), at most four watchers. Every \`seq\` counts on by one, for each role by itself; whoever comes back with the \`epoch\` and the highest \`seq\` that it knows is sent what it missed. What was acknowledged or sent with a \`seq\` is on disk.

Other frames than \`events\`: 30 a second of a broadcaster, 10 of all watchers together. Close codes: \`4001\` a newer broadcaster took over, \`4403\` another role than the ticket’s, \`4408\` a fifth watcher came, or a broadcaster’s third socket, and this was the oldest, \`4410\` the session is over or its second screens were sent away, \`4426\` another version, \`4429\` too many frames, \`1009\` too large a frame.`

/** GET /api/sessions/:id/socket */
export const openSocket = describe({
  summary: 'The session’s socket',
  description: WORDS,
  tag: 'Socket',
  status: 101,
  fails: [400, 401, 410, 426],
  check: open,
})

async function open(c: Door): Promise<Response> {
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
