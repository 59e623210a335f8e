/** A relay in miniature: a session, tickets, and sockets that a test can cut. */

import type { World } from '../../../extension/transport/socket.ts'
import type { FromRelay, ToRelay } from '../../../shared/relay.ts'

/** The relay's end of one socket. */
export interface Connection {
  url: string
  protocols: string[]
  /** Everything but pings, parsed. */
  heard: ToRelay[]
  /** The same, as it came. */
  texts: string[]
  pings: number
  say(message: FromRelay | string): void
  cut(code?: number): void
  /** Code with which the other side closed. */
  closed: number | undefined
}

export interface FakeRelay extends Pick<World, 'fetch' | 'WebSocket'> {
  connections: Connection[]
  /** The last one. */
  line(): Connection
  /** `method`: if it was not POST. */
  requests: { url: string; method?: string; authorization: string | null; body: unknown }[]
  /** Tickets are refused: the session is forgotten. */
  forgetSession(): void
  /** Status of the next requests; undefined: as it should be. `down`: nobody answers; `unfinished`: no keys are set. */
  door: number | 'down' | 'unfinished' | undefined
  /** Pongs come. */
  alive: boolean
  /** Answers hello by itself. */
  greets: boolean
  status(change?: Partial<Extract<FromRelay, { type: 'status' }>>): FromRelay
}

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

const words: Record<number, { code: string; detail: string }> = {
  401: { code: 'key', detail: 'The access key is missing or not known to this relay.' },
}

const unfinished = 'This relay has no access keys yet. Its operator sets RELAY_ACCESS_KEYS.'

export function createRelay(): FakeRelay {
  let [sessions, watchers, codes, written] = [0, 0, 0, 0]
  const forgotten = new Set<string>()

  class Socket {
    onopen: (() => void) | null = null
    onmessage: ((event: { data: string }) => void) | null = null
    onclose: ((event: { code: number }) => void) | null = null
    onerror: (() => void) | null = null
    listening: ((event: { data: string }) => void)[] = []
    connection: Connection

    constructor(url: URL, protocols: string[]) {
      this.connection = {
        url: String(url),
        protocols,
        heard: [],
        texts: [],
        pings: 0,
        closed: undefined,
        say: (message) => {
          const event = { data: typeof message === 'string' ? message : JSON.stringify(message) }
          for (const listen of [...this.listening, this.onmessage]) listen?.(event)
        },
        cut: (code = 1006) => this.onclose?.({ code }),
      }
      relay.connections.push(this.connection)
      queueMicrotask(() => (relay.door === 'down' ? this.onclose?.({ code: 1006 }) : this.onopen?.()))
    }

    addEventListener(_type: 'message', listen: (event: { data: string }) => void): void {
      this.listening.push(listen)
    }

    send(text: string): void {
      if (text === 'ping') {
        this.connection.pings += 1
        if (relay.alive) queueMicrotask(() => this.connection.say('pong'))
        return
      }
      this.connection.texts.push(text)
      const message = JSON.parse(text) as ToRelay
      this.connection.heard.push(message)
      if (message.type === 'hello' && relay.greets) this.connection.say(relay.status({ heard: written }))
      if (message.type === 'events' && relay.greets) {
        written = Math.max(written, message.n)
        this.connection.say({ type: 'ack', n: message.n })
      }
    }

    close(code: number): void {
      this.connection.closed = code
    }
  }

  const relay: FakeRelay = {
    connections: [],
    line: () => relay.connections.at(-1) as Connection,
    requests: [],
    door: undefined,
    alive: true,
    greets: true,
    forgetSession: () => void forgotten.add(`s${sessions}`),
    status: (change) => ({
      type: 'status',
      version: 1,
      epoch: 'one',
      last: 0,
      model: 'stand-in',
      modelReachable: true,
      ...change,
    }),
    WebSocket: Socket as unknown as typeof WebSocket,
    async fetch(input, init) {
      const url = String(input)
      const authorization = new Headers(init?.headers).get('authorization')
      const method = init?.method !== 'POST' && { method: init?.method ?? 'GET' }
      relay.requests.push({ url, ...method, authorization, body: init?.body })
      if (relay.door === 'down') throw new TypeError('fetch failed')
      if (relay.door === 'unfinished') return json({ code: 'no-keys', detail: unfinished }, 503)
      if (relay.door) return json(words[relay.door] ?? {}, relay.door)
      if (url.endsWith('/api/session'))
        return json({ sessionId: `s${++sessions}`, token: `token${sessions}`, expiresAt: 0 })
      if ([...forgotten].some((id) => url.includes(`/${id}/`))) return json({ code: 'session' }, 401)
      if (init?.method === 'DELETE') return new Response(null, { status: 204 })
      if (url.endsWith('/watch')) return json({ token: `watch${++watchers}`, expiresAt: 0 })
      if (url.endsWith('/code')) return json({ code: `${418_207 + codes++}`, expiresAt: Date.now() + 600_000 })
      return json({ ticket: `ticket${relay.requests.length}`, expiresAt: 0 })
    },
  }
  return relay
}
