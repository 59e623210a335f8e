/** The sockets of a session: who is on them, how many there may be, and what each was told last. All of it lives through hibernation. */

import type { FromRelay } from '../../shared/relay.ts'
import type { Role } from './frames.ts'

/** What its ticket says of a client. */
export interface Member {
  role: Role
  /** It came by a typed code and has no key to the names. */
  nameless: boolean
}

export interface Attachment extends Member {
  /** Ms since 1970. */
  since: number
  /** It said hello. */
  greeted: boolean
  /** What it was last told of the model, and of who is here. */
  reachable?: boolean
  who?: string
}

/** Close codes of our own. */
export const CLOSED = {
  takenOver: 4001,
  otherRole: 4403,
  tooMany: 4408,
  over: 4410,
  otherVersion: 4426,
  tooFast: 4429,
  tooLarge: 1009,
}

/** Of a broadcaster two for the moment in which the newer has not said hello yet. */
const MOST: Record<Role, number> = { broadcaster: 2, watcher: 4 }

export class Sockets {
  readonly #ctx: DurableObjectState

  constructor(ctx: DurableObjectState) {
    this.#ctx = ctx
  }

  /** Takes a socket in; the oldest of its role makes room. */
  accept(socket: WebSocket, member: Member, now: number): void {
    const others = this.#open().filter((other) => of(other).role === member.role)
    others.sort((a, b) => of(a).since - of(b).since)
    for (const oldest of others.slice(0, Math.max(0, others.length + 1 - MOST[member.role])))
      oldest.close(CLOSED.tooMany, 'a newer socket took this place')
    this.#ctx.acceptWebSocket(socket)
    attach(socket, { ...member, since: now, greeted: false })
  }

  /** Those that said hello. */
  greeted(role?: Role): WebSocket[] {
    return this.#open().filter((socket) => of(socket).greeted && (role === undefined || of(socket).role === role))
  }

  /** Tells everybody who does not know it yet who is here. */
  tellWho(): void {
    const frame = {
      type: 'who',
      broadcaster: this.greeted('broadcaster').length > 0,
      watchers: this.greeted('watcher').length,
    } as const
    const who = JSON.stringify(frame)
    for (const socket of this.greeted()) {
      if (of(socket).who === who) continue
      socket.send(who)
      attach(socket, { ...of(socket), who })
    }
  }

  /** When any of them last gave a sign, ms since 1970: pings are answered without waking us, but the platform notes when. */
  lastPing(): number {
    const at = (socket: WebSocket) => this.#ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? 0
    return Math.max(0, ...this.#ctx.getWebSockets().map(at))
  }

  closeAll(code: number, reason: string, role?: Role): void {
    for (const socket of this.#ctx.getWebSockets())
      if (role === undefined || of(socket).role === role) socket.close(code, reason)
  }

  /** One that is closing is still listed by the platform. */
  #open(): WebSocket[] {
    return this.#ctx.getWebSockets().filter(({ readyState }) => readyState === WebSocket.OPEN)
  }
}

export const of = (socket: WebSocket): Attachment => socket.deserializeAttachment()
export const attach = (socket: WebSocket, attachment: Attachment): void => socket.serializeAttachment(attachment)
export const tell = (socket: WebSocket, frame: FromRelay): void => socket.send(JSON.stringify(frame))
