/**
 * One live evening at the relay: a Durable Object with the sockets of a broadcaster and of those who watch. It sleeps between messages
 * (hibernation), so everything that must outlive a message is in the record or on the sockets.
 */

import { DurableObject } from 'cloudflare:workers'
import { PING, PONG, PROTOCOL } from '../../shared/protocol.ts'
import { over, Problem, problem } from '../errors.ts'
import { keepOf, meterOf } from '../meter/till.ts'
import { type Brief, blank, type Turn } from './brief.ts'
import type { SessionEnv } from './env.ts'
import type { Page, Wanted } from './history.ts'
import { SessionRecord } from './record.ts'
import { CLOSED, Sockets } from './sockets.ts'
import { type Payer, Talk } from './talk.ts'

/** A session that nobody spoke to for so long is over. Ms. */
const SILENCE = 30 * 60_000
const DAY = 86_400_000
/** Rows of the room in a brief. */
const ROWS = 100

/** What there is of a session once it has begun. */
interface Life {
  payer: Payer
  record: SessionRecord
  talk: Talk
}

export class Session extends DurableObject<SessionEnv> {
  readonly #sockets: Sockets
  /** Absent before it began, and when all of it was deleted. */
  #life: Life | undefined

  constructor(ctx: DurableObjectState, env: SessionEnv) {
    super(ctx, env)
    this.#sockets = new Sockets(ctx)
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair(PING, PONG))
    const payer = ctx.storage.kv.get<Payer>('payer')
    if (payer) this.#live(payer)
  }

  /** The session begins; nothing but this makes one. */
  async begin(payer: Payer): Promise<void> {
    this.ctx.storage.kv.put('payer', payer)
    this.#live(payer).record.heardAt = Date.now()
    await this.#wakeBy(Date.now() + SILENCE)
  }

  /**
   * `gone`: it never was, or it was deleted. `over`: nobody spoke to it for too long, and its history is still there; or all second screens were
   * sent away since a watcher's token (`watch`: its number) was given.
   */
  standing(watch?: number): 'open' | 'over' | 'gone' {
    if (!this.#life) return 'gone'
    const { overAt, sentAway } = this.#life.record
    return overAt === undefined && (watch ?? sentAway) === sentAway ? 'open' : 'over'
  }

  /** The number of a watcher's token that is given now. */
  watch(): number {
    return this.#life?.record.sentAway ?? 0
  }

  /** No second screen sees anything any more; gives the hash of the typed code, which is to lead nowhere. */
  sendAway(): string | undefined {
    const record = this.#life?.record
    if (!record) return undefined
    record.sentAway += 1
    this.#sockets.closeAll(CLOSED.over, 'second screens were sent away', 'watcher')
    this.#sockets.tellWho()
    return record.code
  }

  /** Whether the key with this label opened it. */
  isOf(key: string): boolean {
    return this.#life?.payer.key === key
  }

  /** What is known of the room and of what was said. */
  brief(): Brief {
    const record = this.#life?.record
    if (!record) return blank
    const facts = record.facts ?? { owed: [], recent: [] }
    const rows = record.rows.last(ROWS, Date.now())
    const cues = record.history.cues(10).map(({ cue }) => cue)
    return { ...facts, cues, turns: record.history.turns(), recent: rows.length > 0 ? rows : facts.recent }
  }

  /** Keeps a question to the coach with its answer. */
  turn(said: Omit<Turn, 'at'>): void {
    if (!this.#life) return
    this.#life.record.heardAt = Date.now()
    this.#life.record.history.turn({ at: Date.now(), ...said })
  }

  history(wanted: Wanted): Page {
    return this.#life?.record.history.page(wanted) ?? { entries: [] }
  }

  /** What was said is deleted; the session goes on. */
  clear(): void {
    this.#life?.record.clear()
  }

  /** From now on this typed code leads here; gives the hash of the one that did before. */
  pairBy(hash: string): string | undefined {
    const record = this.#life?.record
    const before = record?.code
    if (record) record.code = hash
    return before
  }

  /** All of it is deleted now; the books only keep that somebody spent something. */
  async erase(): Promise<void> {
    if (!this.#life) return
    const { talk, payer } = this.#life
    this.#sockets.closeAll(CLOSED.over, 'session erased')
    await talk.stop()
    await this.#leave()
    await this.#forget()
    await meterOf(this.env)?.forget(payer.session)
  }

  /** The door hands over a request whose ticket is genuine; here it is used up. */
  override async fetch(request: Request): Promise<Response> {
    const asked = new URL(request.url).searchParams
    const watch = asked.get('watch')
    const record = this.#life?.record
    if (!record || this.standing(watch === null ? undefined : Number(watch)) !== 'open') return problem(over())
    if (!record.redeem(asked.get('ticket') ?? '', Number(asked.get('until')), Date.now()))
      return problem(new Problem(401, 'ticket', 'This ticket was used before.'))
    const { 0: client, 1: server } = new WebSocketPair()
    const role = watch === null ? 'broadcaster' : 'watcher'
    this.#sockets.accept(server, { role, nameless: asked.get('nameless') === 'true' }, Date.now())
    record.heardAt = Date.now()
    return new Response(null, { status: 101, webSocket: client, headers: { 'Sec-WebSocket-Protocol': PROTOCOL } })
  }

  override async webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    await this.#life?.talk.hear(socket, message)
  }

  override webSocketClose(socket: WebSocket): void {
    // Whoever takes leave waits for the answer, and the platform gives none for a socket that sleeps (raw workerd, November 2026).
    socket.close(1000)
    // With a socket goes the platform's note of its last ping.
    if (this.#life) this.#life.record.heardAt = Date.now()
    this.#sockets.tellWho()
  }

  /** What came is no WebSocket any more (another opcode, a frame of many megabytes). */
  override webSocketError(socket: WebSocket): void {
    this.webSocketClose(socket)
  }

  override async alarm(): Promise<void> {
    if (!this.#life) return
    const { record, talk } = this.#life
    const now = Date.now()
    const { overAt } = record
    if (overAt !== undefined) {
      const until = overAt + keepOf(this.env) * DAY
      return now >= until ? await this.#forget() : await this.#wakeBy(until)
    }
    const until = Math.max(record.heardAt, this.#sockets.lastPing()) + SILENCE
    if (now >= until) return await this.#end(this.#life, now)
    await talk.tellChanges()
    await this.#wakeBy(until)
  }

  #live(payer: Payer): Life {
    const { ctx, env } = this
    const record = new SessionRecord(ctx.storage.sql)
    const around = {
      ...{ env, payer, record, sockets: this.#sockets },
      waitUntil: (work: Promise<unknown>) => ctx.waitUntil(work),
      wakeBy: (at: number) => this.#wakeBy(at),
    }
    this.#life = { payer, record, talk: new Talk(around) }
    return this.#life
  }

  /** There is one alarm; the earlier wish wins, and the alarm itself asks again for the later. */
  async #wakeBy(at: number): Promise<void> {
    const set = await this.ctx.storage.getAlarm()
    if (set === null || at < set) await this.ctx.storage.setAlarm(at)
  }

  /** Nobody comes in any more; what was said stays for the days of retention. */
  async #end({ record, talk }: Life, now: number): Promise<void> {
    await talk.stop()
    record.forgetRoom()
    record.overAt = now
    this.#sockets.closeAll(CLOSED.over, 'session over')
    await this.#leave()
    await this.ctx.storage.setAlarm(now + keepOf(this.env) * DAY)
  }

  /** Its place among the open sessions of its key is free. */
  async #leave(): Promise<void> {
    if (this.#life) await this.env.OPENINGS?.getByName(this.#life.payer.key).leave(this.#life.payer.session)
  }

  async #forget(): Promise<void> {
    this.#life = undefined
    await this.ctx.storage.deleteAlarm()
    await this.ctx.storage.deleteAll()
  }
}
