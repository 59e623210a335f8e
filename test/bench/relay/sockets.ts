/** Broadcasters that stream what happens: each has a socket, sends batches and waits for the word that they are written. */

import type { AskRow } from '../../../shared/ask.ts'
import { PROTOCOL } from '../../../shared/protocol.ts'

export interface Streamer {
  /** Sends a batch; ms until it is acknowledged. */
  send(): Promise<number>
  close(): void
}

const events = (n: number): AskRow[] =>
  Array.from({ length: 5 }, (_, i) => ({
    at: n * 1_000 + i,
    kind: 'chat',
    who: `V${i + 1}`,
    text: 'that was a lovely song, play it again',
  }))

/** On an open socket. */
function streamer(socket: WebSocket): Streamer {
  const waiting = new Map<number, { at: number; done: (ms: number) => void }>()
  let n = 0
  socket.addEventListener('message', ({ data }) => {
    const frame = JSON.parse(String(data))
    if (frame.type === 'error') throw new Error(`the relay said ${frame.code}`)
    if (frame.type !== 'ack') return
    const sent = waiting.get(frame.n)
    waiting.delete(frame.n)
    sent?.done(performance.now() - sent.at)
  })
  return {
    send: () =>
      new Promise((done) => {
        n += 1
        waiting.set(n, { at: performance.now(), done })
        socket.send(JSON.stringify({ type: 'events', n, events: events(n) }))
      }),
    close: () => socket.close(),
  }
}

const opened = (socket: WebSocket): Promise<WebSocket> =>
  new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(socket), { once: true })
    socket.addEventListener('error', () => reject(new Error('a socket could not be opened')), { once: true })
  })

/** The bare echo's. */
export async function bareStreamer(port: number, name: string): Promise<Streamer> {
  return streamer(await opened(new WebSocket(`ws://127.0.0.1:${port}/${name}`)))
}

/** The relay's: a session, a ticket, a socket, a hello. */
export async function relayStreamer(url: string): Promise<Streamer> {
  const { sessionId, token } = await posted(`${url}/api/session`)
  const { ticket } = await posted(`${url}/api/sessions/${sessionId}/ticket`, token)
  const address = `${url.replace('http', 'ws')}/api/sessions/${sessionId}/socket`
  const socket = await opened(new WebSocket(address, [PROTOCOL, `ticket.${ticket}`]))
  const greeted = new Promise<void>((resolve) => socket.addEventListener('message', () => resolve(), { once: true }))
  socket.send(JSON.stringify({ type: 'hello', role: 'broadcaster', version: 1 }))
  await greeted
  return streamer(socket)
}

async function posted(url: string, token?: string): Promise<{ sessionId: string; token: string; ticket: string }> {
  const answer = await fetch(url, {
    method: 'POST',
    body: '{}',
    headers: token ? { Authorization: `Bearer ${token}` } : {},
  })
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return await answer.json()
}

/** `make` for each of `count`, a few at a time: a thousand at once is a storm that no evening has. */
export async function crowd(count: number, make: (n: number) => Promise<Streamer>): Promise<Streamer[]> {
  const all: Streamer[] = []
  for (let n = 0; n < count; n += 20) {
    const some = Array.from({ length: Math.min(20, count - n) }, (_, i) => make(n + i))
    all.push(...(await Promise.all(some)))
  }
  return all
}

/** Batches a second that come back, each streamer sending its next when the last is acknowledged, at most one every `gap` ms. */
export async function acknowledged(streamers: readonly Streamer[], seconds: number, gap: number): Promise<number> {
  const counted = performance.now() + 1_000
  const end = counted + seconds * 1_000
  let acks = 0
  const stream = async (one: Streamer): Promise<void> => {
    while (performance.now() < end) {
      const ms = await one.send()
      const now = performance.now()
      if (now >= counted && now < end) acks += 1
      if (ms < gap) await new Promise((resolve) => setTimeout(resolve, gap - ms))
    }
  }
  await Promise.all(streamers.map(stream))
  return acks / seconds
}

/** One batch a second from each, spread over the second; the times of all acknowledgements, ms. Those that never came are `lost`. */
export async function paced(
  streamers: readonly Streamer[],
  seconds: number,
): Promise<{ times: number[]; lost: number }> {
  const times: number[] = []
  let sent = 0
  const stream = async (one: Streamer, n: number): Promise<void> => {
    const start = performance.now() + (n / streamers.length) * 1_000
    for (let turn = 0; turn < seconds; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, start + turn * 1_000 - performance.now())))
      sent += 1
      void one.send().then((ms) => times.push(ms))
    }
  }
  await Promise.all(streamers.map(stream))
  await new Promise((resolve) => setTimeout(resolve, 2_000))
  return { times, lost: sent - times.length }
}
