/** What is borne of a client before it is sent away; of each by itself, so that who shouts takes nobody else along. */

import { Rate } from './rate.ts'
import { CLOSED } from './sockets.ts'

/** Frames a second that make no sense or come too fast, and hellos. Nobody who means well sends half of that. */
const MOST = 60

export class Patience {
  readonly #left = new WeakMap<WebSocket, Rate>()
  readonly #away = new WeakSet<WebSocket>()

  /** False: that was too much, and the socket is closed. */
  bears(socket: WebSocket, now: number): boolean {
    const rate = this.#left.get(socket) ?? new Rate(MOST)
    this.#left.set(socket, rate)
    const bears = rate.take(1, now)
    if (!bears) this.sendAway(socket, CLOSED.tooFast, 'too many frames')
    return bears
  }

  sendAway(socket: WebSocket, code: number, reason: string): void {
    this.#away.add(socket)
    socket.close(code, reason)
  }

  /** It was sent away; what it still says was under way. */
  isOver(socket: WebSocket): boolean {
    return this.#away.has(socket)
  }
}
