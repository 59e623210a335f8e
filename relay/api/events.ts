/** An answer as server-sent events. */

import { streamSSE } from 'hono/streaming'
import { report, unforeseen } from '../errors.ts'
import { routeOf } from '../route.ts'
import type { Door } from './world.ts'

/** A proxy hangs up on silence; and that a caller is gone is only noticed when something is written to it (workerd, November 2026). Ms. */
const ALIVE_EVERY = 1_000

export type Send = (event: string, data: unknown) => void

/**
 * Does `work` while the caller listens, and sends what it says. The signal aborts when the caller goes away. What `work` throws is our bug: the
 * caller hears `error`, with no more than that.
 */
export function eventStream(c: Door, work: (send: Send, signal: AbortSignal) => Promise<void>): Response {
  const gone = new AbortController()
  c.req.raw.signal.addEventListener('abort', () => gone.abort(), { once: true })
  const { promise: over, resolve: end } = Promise.withResolvers<void>()
  // Without it everything stops when the caller goes, also what writes the books.
  c.executionCtx.waitUntil(over)
  return streamSSE(c, async (stream) => {
    stream.onAbort(() => gone.abort())
    const alive = setInterval(() => void stream.write(': alive\n\n'), ALIVE_EVERY)
    let sent = Promise.resolve()
    const send: Send = (event, data) => {
      sent = sent.then(() => stream.writeSSE({ event, data: JSON.stringify(data) }))
    }
    try {
      await work(send, gone.signal)
    } catch (error) {
      report(routeOf(c), error)
      const { code, message } = unforeseen(error)
      send('error', { code, detail: message })
    } finally {
      clearInterval(alive)
      await sent
      end()
    }
  })
}
