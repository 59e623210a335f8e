/** A world for stories of sources: a fetch that a test answers, sockets that it can speak through, a clock that it moves. */

import { vi } from 'vitest'
import type { Heard, Listening } from '../../../extension/sources/source.ts'
import type { World } from '../../../extension/transport/socket.ts'
import type { SourceState } from '../../../shared/view.ts'

export const NOW = Date.UTC(2026, 10, 21, 20, 0, 0)

/** The other side of a socket. */
export interface Far {
  url: string
  /** What we sent. */
  said: string[]
  open(): void
  say(frame: string): void
  cut(): void
  /** We closed it. */
  closed: boolean
}

type Answer = Response | 'down' | ((signal: AbortSignal) => Promise<Response>)

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } })

/** Nobody answers until the caller gives up. */
export const silence = (signal: AbortSignal): Promise<Response> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

export interface Stand {
  world: World
  listening: Listening
  calls: string[]
  /** What the next calls are answered; after the last, silence. */
  answers: Answer[]
  fars: Far[]
  heard: Heard[]
  /** Not yet told that what was heard is kept. */
  kept: (() => void)[]
  states: SourceState[]
  state(): SourceState | undefined
  shelf: { text: string | undefined }
  stop(): void
}

/** Lets promises and so many ms go by. */
export const pass = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms)

export function stand({ room = 'ida' } = {}): Stand {
  const stopping = new AbortController()
  class Socket {
    onopen: (() => void) | null = null
    onmessage: ((event: { data: string }) => void) | null = null
    onclose: (() => void) | null = null
    onerror: (() => void) | null = null
    far: Far
    constructor(url: string) {
      this.far = {
        url,
        said: [],
        open: () => this.onopen?.(),
        say: (data) => this.onmessage?.({ data }),
        cut: () => this.onclose?.(),
        closed: false,
      }
      it.fars.push(this.far)
    }
    send(frame: string): void {
      this.far.said.push(frame)
    }
    close(): void {
      this.far.closed = true
    }
  }
  const world: World = {
    now: () => Date.now(),
    random: () => 0.5,
    async fetch(input, init) {
      it.calls.push(String(input))
      const answer = it.answers.shift() ?? silence
      if (answer === 'down') throw new TypeError('Failed to fetch')
      return typeof answer === 'function' ? answer(init!.signal!) : answer
    },
    WebSocket: Socket as unknown as typeof WebSocket,
  }
  const it: Stand = {
    world,
    calls: [],
    answers: [],
    fars: [],
    heard: [],
    kept: [],
    states: [],
    state: () => it.states.at(-1),
    shelf: { text: undefined },
    stop: () => stopping.abort(),
    listening: {
      room,
      world,
      signal: stopping.signal,
      hearing: {
        heard(sightings, kept) {
          it.heard.push(...sightings)
          if (kept) it.kept.push(kept)
        },
        state: (state) => void it.states.push(state),
      },
      shelf: {
        read: async () => it.shelf.text,
        keep: (text) => {
          it.shelf.text = text
        },
      },
    },
  }
  return it
}
