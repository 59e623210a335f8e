/** One connection from its opening to its end: hello, heartbeat, frames. */

import { PING, PONG, PROTOCOL } from '../../shared/protocol.ts'
import type { FromRelay, ToRelay } from '../../shared/relay.ts'
import { readFrame } from './frame.ts'

export interface Talk {
  url: URL
  ticket: string
  hello: ToRelay
  WebSocket: typeof globalThis.WebSocket
  signal: AbortSignal
  /** The relay's frames, checked. `send` reaches this connection only. */
  hear(frame: FromRelay, send: (message: ToRelay) => void): void
  /** The relay answered the heartbeat. */
  stands(): void
}

/** Between pings, ms. */
const BEAT = 20_000
/** A relay that has not opened or answered by then is gone, ms. */
const PATIENCE = 10_000
/** Our own close code: 1000 and 1001 would say that the session is over. */
const GONE = 4000
/** The evening is over or the settings changed. */
const LEFT = 1000

/** Talks until the connection ends, and resolves to its close code. Never rejects. */
export function talk(parts: Talk): Promise<number> {
  const { signal } = parts
  if (signal.aborted) return Promise.resolve(LEFT)
  return new Promise((resolve) => {
    const socket = new parts.WebSocket(parts.url, [PROTOCOL, `ticket.${parts.ticket}`])
    const send = (message: ToRelay): void => socket.send(JSON.stringify(message))
    let watch = setTimeout(() => end(GONE), PATIENCE)
    let beat: ReturnType<typeof setInterval> | undefined

    // A dead network closes a socket minutes late: we do not wait for its close event.
    function end(code: number): void {
      clearTimeout(watch)
      clearInterval(beat)
      signal.removeEventListener('abort', leave)
      socket.onopen = socket.onmessage = socket.onclose = socket.onerror = null
      if (code === GONE || code === LEFT) socket.close(code)
      resolve(code)
    }
    const leave = (): void => end(LEFT)

    function ping(): void {
      socket.send(PING)
      clearTimeout(watch)
      watch = setTimeout(() => end(GONE), PATIENCE)
    }

    socket.onopen = () => {
      clearTimeout(watch)
      send(parts.hello)
      beat = setInterval(ping, BEAT)
    }
    socket.onmessage = ({ data }) => {
      if (data === PONG) {
        clearTimeout(watch)
        parts.stands()
        return
      }
      const frame = readFrame(data)
      if (frame) parts.hear(frame, send)
    }
    socket.onclose = ({ code }) => end(code)
    socket.onerror = () => undefined
    signal.addEventListener('abort', leave)
  })
}
