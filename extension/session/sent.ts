/** "What leaves this browser": the last things that went to a relay, noted where they leave. No key, token or ticket is ever noted. */

import { LONGEST_FRAME, PING } from '../../shared/protocol.ts'
import type { FromRelay, ToRelay } from '../../shared/relay.ts'
import type { Sent } from '../../shared/sent.ts'
import { report } from '../faults.ts'
import { readFrame } from '../transport/frame.ts'
import type { World } from '../transport/socket.ts'

/** So many are kept. */
export const MOST = 20
/** Between two writes, ms. */
const SOON = 500
const SECRET = '•••'

export interface Sending {
  /** The world with an ear on what goes out. */
  through(world: World): World
  /** Forgets all that was noted. */
  clear(): void
}

export interface Kept {
  read(): Promise<Sent[]>
  write(all: readonly Sent[]): Promise<void>
  clear(): Promise<void>
}

/** Goes on from what a killed background had noted. `on`: the broadcaster wants it noted. */
export async function createSending(kept: Kept, on: () => boolean): Promise<Sending> {
  let all = await kept.read()
  let timer: ReturnType<typeof setTimeout> | undefined

  function keep(): void {
    timer ??= setTimeout(() => {
      timer = undefined
      kept.write(all).catch((error: unknown) => report('what was sent could not be kept', error))
    }, SOON)
  }

  function note(one: Note): Sent | undefined {
    if (!on()) return undefined
    const sent = { ...one, n: (all.at(-1)?.n ?? 0) + 1 }
    all = [...all, sent].slice(-MOST)
    keep()
    return sent
  }

  function answered(sent: Sent | undefined, answer: string): void {
    const i = sent ? all.indexOf(sent) : -1
    if (!sent || i < 0) return
    const { awaits: _, ...rest } = sent
    all = all.with(i, { ...rest, answer })
    keep()
  }

  function heard(frame: FromRelay | undefined): void {
    const word = frame && wordOf(frame)
    if (word)
      answered(
        all.findLast(({ awaits }) => awaits === word.to),
        word.code,
      )
  }

  const fetchThrough =
    ({ fetch, now }: World): World['fetch'] =>
    async (input, init) => {
      const sent = note(requestOf(now(), String(input), init))
      try {
        const response = await fetch(input, init)
        answered(sent, String(response.status))
        return response
      } catch (error) {
        answered(sent, 'no answer')
        throw error
      }
    }

  const socketThrough = ({ WebSocket, now }: World): World['WebSocket'] =>
    class extends WebSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols)
        note(openingOf(now(), String(url), [protocols ?? []].flat()))
        this.addEventListener('message', ({ data }) => heard(readFrame(data)))
      }
      override send(data: Parameters<WebSocket['send']>[0]): void {
        if (typeof data === 'string' && data !== PING) note(frameOf(now(), data))
        super.send(data)
      }
    }

  return {
    through: (world) => ({ ...world, fetch: fetchThrough(world), WebSocket: socketThrough(world) }),
    clear() {
      clearTimeout(timer)
      timer = undefined
      all = []
      kept.clear().catch((error: unknown) => report('what was sent could not be forgotten', error))
    },
  }
}

type Note = Omit<Sent, 'n'>

const bytes = (text: string): number => new TextEncoder().encode(text).length
/** Of a body that is longer than any frame its beginning is kept. */
const bodyOf = (text: string) => ({ body: text.slice(0, LONGEST_FRAME), size: bytes(text) })

function requestOf(at: number, address: string, init: RequestInit | undefined): Note {
  const { body, method = 'GET' } = init ?? {}
  const headers = [...new Headers(init?.headers)].map(([name, value]) =>
    name === 'authorization' ? `${name}: Bearer ${SECRET}` : `${name}: ${value}`,
  )
  const head = [`${method} ${address}`, ...headers].join('\n')
  const what = `${method} ${new URL(address).pathname}`
  if (body instanceof Blob) return { at, what, head, body: `(${body.type})`, size: body.size }
  return { at, what, head, ...bodyOf(typeof body === 'string' ? body : '') }
}

/** A ticket opens one socket once, and is as secret until then. */
function openingOf(at: number, address: string, protocols: string[]): Note {
  const shown = protocols.map((name) => name.replace(/^ticket\..*/s, `ticket.${SECRET}`))
  const head = [`GET ${address}`, `sec-websocket-protocol: ${shown.join(', ')}`].join('\n')
  return { at, what: 'socket', head, body: '', size: 0 }
}

function frameOf(at: number, text: string): Note {
  const frame = JSON.parse(text) as ToRelay
  const awaits = awaited(frame)
  return { at, what: frame.type, ...bodyOf(text), ...(awaits !== undefined && { awaits }) }
}

function awaited(frame: ToRelay): string | undefined {
  if (frame.type === 'hello') return 'hello'
  if (frame.type === 'ask') return `ask ${frame.ask.id}`
  return frame.type === 'events' ? `events ${frame.n}` : undefined
}

/** To what a frame is the answer, and which. */
function wordOf(frame: FromRelay): { to: string; code: string } | undefined {
  if (frame.type === 'status') return { to: 'hello', code: 'status' }
  if (frame.type === 'reply') return { to: `ask ${frame.reply.id}`, code: 'reply' }
  if (frame.type === 'none') return { to: `ask ${frame.ask}`, code: frame.code }
  if (frame.type === 'ack') return { to: `events ${frame.n}`, code: 'ack' }
  return frame.type === 'error' && frame.n !== undefined ? { to: `events ${frame.n}`, code: frame.code } : undefined
}
