/** What is borne of a client before it is sent away; of each by itself, so that who shouts takes nobody else along. */

import { Rate } from './rate.ts'
import { CLOSED } from './sockets.ts'

/** A second: so many frames that were too fast, or a tenth of that of those that are strange. */
const MOST = 300
export const TOO_FAST = 1
/** A hello, or what makes no sense. */
export const STRANGE = 10

export class Patience {
  readonly #left = new WeakMap<WebSocket, Rate>()
  readonly #away = new WeakSet<WebSocket>()

  /** False: that was too much, and the socket is closed. */
  bears(socket: WebSocket, cost: number, now: number): boolean {
    const rate = this.#left.get(socket) ?? new Rate(MOST)
    this.#left.set(socket, rate)
    const bears = rate.take(cost, now)
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
