/** A read-only socket that comes back by itself. It knows frames and time; what they mean is its protocol's business. */

import type { SourceState } from '../../shared/view.ts'
import { backoff } from '../transport/backoff.ts'
import { pause } from '../transport/pause.ts'
import type { World } from '../transport/socket.ts'

/** What a frame asks for beside being heard. `in`: we are in the room. `again`: the other side wants us to come back. */
export type Move = 'in' | 'again' | { refused: Extract<SourceState, { state: 'refused' }>['code'] } | undefined

export interface Protocol {
  url: string
  /** Said when the socket opens. */
  hello: string[]
  /** Hears one frame; `say` answers on the same socket. */
  hear(frame: string, say: (frame: string) => void): Move
  /** Asks whether the other side is there. */
  ping: string
}

export interface Staying {
  state(state: SourceState): void
  world: World
  signal: AbortSignal
}

/** Silence after which the other side is asked whether it is there, and then that it may take to answer. Ms. */
const SILENCE = 60_000
const PATIENCE = 10_000

/** One connection from its opening to its end. Resolves to why it ended: `cut`, `again`, a refusal. Never rejects. */
function talk({ url, hello, hear, ping }: Protocol, { state, world, signal }: Staying): Promise<'cut' | Move> {
  return new Promise((resolve) => {
    const socket = new world.WebSocket(url)
    let watch = setTimeout(() => end('cut'), PATIENCE)
    const say = (frame: string): void => socket.send(frame)

    // A dead network closes a socket minutes late: we do not wait for its close event.
    function end(why: 'cut' | Move): void {
      clearTimeout(watch)
      signal.removeEventListener('abort', leave)
      socket.onopen = socket.onmessage = socket.onclose = socket.onerror = null
      socket.close()
      resolve(why)
    }
    const leave = (): void => end('cut')

    function expect(): void {
      clearTimeout(watch)
      watch = setTimeout(() => {
        say(ping)
        watch = setTimeout(() => end('cut'), PATIENCE)
      }, SILENCE)
    }

    socket.onopen = () => {
      hello.forEach(say)
      expect()
    }
    socket.onmessage = ({ data }) => {
      if (typeof data !== 'string') return
      expect()
      const move = hear(data, say)
      if (move === 'in') state({ state: 'connected' })
      else if (move !== undefined) end(move)
    }
    socket.onclose = () => end('cut')
    socket.onerror = () => undefined
    signal.addEventListener('abort', leave)
  })
}

/** Connects and stays connected until the signal or a refusal. Each connection gets a protocol of its own. */
export async function stay(open: () => Protocol, staying: Staying): Promise<void> {
  const { state, world, signal } = staying
  for (let failures = 0; !signal.aborted; ) {
    state({ state: 'connecting' })
    let entered = false
    const noting = (next: SourceState): void => {
      entered ||= next.state === 'connected'
      state(next)
    }
    const why = await talk(open(), { ...staying, state: noting })
    if (signal.aborted) return
    if (typeof why === 'object') return state({ state: 'refused', code: why.refused })
    failures = entered ? 1 : failures + 1
    const wait = why === 'again' ? 0 : backoff(failures, world.random())
    state({ state: 'offline', nextTryAt: world.now() + wait })
    await pause(wait, signal)
  }
}
