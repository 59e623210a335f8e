/**
 * One live evening at the relay: a Durable Object with the broadcaster's socket. It sleeps between messages (hibernation), so everything
 * that must outlive a message is in the record or on the socket; in the object itself is only the ask that is running.
 */

import { DurableObject } from 'cloudflare:workers'
import type { Ask } from '../../shared/ask.ts'
import { PING, PONG, PROTOCOL } from '../../shared/protocol.ts'
import type { FromRelay } from '../../shared/relay.ts'
import { coach, type Verdict } from '../coach.ts'
import { Problem, problem, report } from '../errors.ts'
import { ModelFailure } from '../models/failure.ts'
import { meet, unreachable, usual } from '../models/index.ts'
import type { Brief } from './brief.ts'
import type { SessionEnv } from './env.ts'
import { frameOf, type Hello, MAX_FRAME, type Wrong } from './frames.ts'
import { SessionRecord } from './record.ts'

/** A session that nobody spoke to for so long is over. Ms. */
export const SILENCE = 30 * 60_000
const VERSION = 1
/** How exactly the record knows when a client last spoke. Ms. */
const HEARD_EVERY = 60_000

/** What a socket carries through hibernation. */
interface Attachment {
  /** Set by its hello. */
  role?: 'broadcaster'
  /** What it was last told. */
  reachable?: boolean
}

/** Close codes of our own. */
const TAKEN_OVER = 4001
const TOO_LARGE = 1009
const OVER = 4410
const OTHER_VERSION = 4426

export class Session extends DurableObject<SessionEnv> {
  #record: SessionRecord
  #running: { id: string; stop: AbortController } | undefined

  constructor(ctx: DurableObjectState, env: SessionEnv) {
    super(ctx, env)
    this.#record = new SessionRecord(ctx.storage.sql)
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG))
    // Nothing is running in an object that has just woken: what was asked before died with it.
    for (const id of this.#record.open()) this.#answer(id, { none: 'interrupted' })
  }

  /** The door hands over a request whose ticket is genuine; here it is used up. */
  override async fetch(request: Request): Promise<Response> {
    const { searchParams } = new URL(request.url)
    const until = Number(searchParams.get('until'))
    if (!this.#record.redeem(searchParams.get('ticket') ?? '', until, Date.now())) {
      return problem(new Problem(401, 'ticket', 'This ticket was used before.'))
    }
    const { 0: client, 1: server } = new WebSocketPair()
    this.ctx.acceptWebSocket(server)
    attach(server, {})
    this.#record.payer = { session: searchParams.get('session') ?? '', key: searchParams.get('key') ?? '' }
    this.#record.heardAt = Date.now()
    await this.#wakeBy(Date.now() + SILENCE)
    return new Response(null, { status: 101, webSocket: client, headers: { 'Sec-WebSocket-Protocol': PROTOCOL } })
  }

  override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    const size = typeof message === 'string' ? message.length : message.byteLength
    if (size > MAX_FRAME) return socket.close(TOO_LARGE, 'frames hold at most 64 KB')
    if (Date.now() - this.#record.heardAt > HEARD_EVERY) this.#record.heardAt = Date.now()
    const frame = frameOf(message)
    if ('wrong' in frame) return this.#refuse(socket, frame)
    if (frame.type === 'hello') return await this.#hello(socket, frame)
    if (!attached(socket).role) return tell(socket, { type: 'error', code: 'hello', message: 'Say hello first.' })
    if (frame.type === 'ask') this.#ask(socket, frame.ask)
    else if (this.#running?.id === frame.ask) this.#running.stop.abort(new ModelFailure('cancelled'))
  }

  /** What is known of the room and of what was said. */
  brief(): Brief {
    return { owed: [], cues: [], turns: this.#record.turns(), recent: [], ...this.#record.facts }
  }

  /** Keeps a question to the coach with its answer. */
  turn(question: string, answer: string): void {
    this.#record.turn({ at: Date.now(), question, answer })
  }

  override async alarm(): Promise<void> {
    const now = Date.now()
    const over = this.#lastSign() + SILENCE
    if (now >= over) return await this.#end()
    await this.#tellChanges()
    await this.#wakeBy(over)
  }

  async #hello(socket: WebSocket, hello: Hello): Promise<void> {
    if (hello.version !== VERSION) return socket.close(OTHER_VERSION, `this relay speaks version ${VERSION}`)
    await meet(this.env)
    for (const other of this.#greeted())
      if (other !== socket) other.close(TAKEN_OVER, 'taken over by a newer connection')
    const missed = hello.epoch === this.#record.epoch ? this.#record.since(hello.last ?? 0) : undefined
    // A client that was here before, and cannot have all that it missed, must know: the epoch changes.
    if (hello.epoch === this.#record.epoch && !missed) this.#record.renew()
    attach(socket, { role: 'broadcaster' })
    await this.#tellChanges()
    for (const frame of missed ?? []) socket.send(frame)
  }

  #refuse(socket: WebSocket, { wrong, ask }: Wrong): void {
    tell(socket, { type: 'error', code: 'frame', message: wrong })
    if (ask && attached(socket).role) this.#answer(ask, { none: 'frame' })
  }

  /** An ask that comes again, after a reconnect, is not asked again. */
  #ask(socket: WebSocket, ask: Ask): void {
    const known = this.#record.answerTo(ask.id)
    if (known) socket.send(known)
    else if (this.#running?.id !== ask.id) this.#start(ask)
  }

  /** Not awaited: the socket stays free for a cancel while the model thinks. */
  #start(ask: Ask): void {
    this.#running?.stop.abort(new ModelFailure('replaced'))
    this.#running = { id: ask.id, stop: new AbortController() }
    this.#record.asked(ask.id)
    this.#record.facts = { room: ask.room, owed: ask.owed, recent: ask.recent }
    this.ctx.waitUntil(this.#think(ask, this.#running.stop.signal))
  }

  async #think(ask: Ask, signal: AbortSignal): Promise<void> {
    const verdict = await coach(ask, this.env, { payer: this.#record.payer, signal }).catch(bug)
    if (this.#running?.id === ask.id) this.#running = undefined
    this.#answer(ask.id, verdict)
    await this.#tellChanges()
  }

  #answer(ask: string, verdict: Verdict): void {
    const frameOf = (seq: number): FromRelay =>
      'reply' in verdict ? { type: 'reply', seq, reply: verdict.reply } : { type: 'none', seq, ask, code: verdict.none }
    const frame = this.#record.answer(ask, frameOf, Date.now())
    for (const socket of this.#greeted()) socket.send(frame)
  }

  /** Status to every client that does not know it yet; when a model rests, a look again when it may be back. */
  async #tellChanges(): Promise<void> {
    const rest = unreachable(this.env, Date.now())
    const modelReachable = rest === undefined
    for (const socket of this.#greeted()) {
      if (attached(socket).reachable === modelReachable) continue
      tell(socket, { type: 'status', version: VERSION, ...this.#where(), model: usual(this.env), modelReachable })
      attach(socket, { ...attached(socket), reachable: modelReachable })
    }
    if (rest && Number.isFinite(rest.until)) await this.#wakeBy(rest.until)
  }

  #where(): { epoch: string; last: number } {
    return { epoch: this.#record.epoch, last: this.#record.last }
  }

  #greeted(): WebSocket[] {
    return this.ctx.getWebSockets().filter((socket) => attached(socket).role !== undefined)
  }

  /** Pings are answered without waking us, but the platform notes when. */
  #lastSign(): number {
    const pings = this.ctx
      .getWebSockets()
      .map((socket) => this.ctx.getWebSocketAutoResponseTimestamp(socket)?.getTime() ?? 0)
    return Math.max(this.#record.heardAt, ...pings)
  }

  /** There is one alarm; the earlier wish wins, and the alarm itself asks again for the later. */
  async #wakeBy(at: number): Promise<void> {
    const set = await this.ctx.storage.getAlarm()
    if (set === null || at < set) await this.ctx.storage.setAlarm(at)
  }

  async #end(): Promise<void> {
    this.#running?.stop.abort(new ModelFailure('cancelled'))
    for (const socket of this.ctx.getWebSockets()) socket.close(OVER, 'session over')
    await this.ctx.storage.deleteAll()
    this.#record = new SessionRecord(this.ctx.storage.sql)
  }
}

const attached = (socket: WebSocket): Attachment => socket.deserializeAttachment() ?? {}
const attach = (socket: WebSocket, attachment: Attachment): void => socket.serializeAttachment(attachment)
const tell = (socket: WebSocket, frame: FromRelay): void => socket.send(JSON.stringify(frame))

/** A bug must not leave the ask without an answer. */
function bug(error: unknown): Verdict {
  report('ask', error)
  return { none: 'internal' }
}
