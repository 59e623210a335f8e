/** What is said on the sockets of a session, and what is answered. Who may say what: frames.ts; the frames themselves: shared/relay.ts. */

import type { Ask } from '../../shared/ask.ts'
import { LONGEST_FRAME } from '../../shared/protocol.ts'
import type { FromRelay, ShownCue, ToRelay } from '../../shared/relay.ts'
import { coach, type Verdict } from '../coach.ts'
import { report } from '../errors.ts'
import { SPENT } from '../models/breaker.ts'
import { meet, unreachable, usual } from '../models/index.ts'
import { Asking } from './asking.ts'
import type { SessionEnv } from './env.ts'
import { type Hello, heardFrom, type Role, type Wrong } from './frames.ts'
import { packsOf } from './packs.ts'
import { Patience } from './patience.ts'
import { Rate } from './rate.ts'
import type { SessionRecord } from './record.ts'
import { attach, CLOSED, of, type Sockets, tell } from './sockets.ts'

const VERSION = 1
/** How exactly the record knows when a client last spoke. Ms. */
const HEARD_EVERY = 60_000
/** Cues for a watcher that is new here, and the most that one who comes back is told one by one. */
const FIRST_CUES = 20
const MISSED_CUES = 100

/** Whose the session is, in the books. */
export interface Payer {
  key: string
  session: string
}

export interface Surroundings {
  env: SessionEnv
  payer: Payer
  record: SessionRecord
  sockets: Sockets
  /** Keeps the object awake until then. */
  waitUntil(work: Promise<unknown>): void
  /** Ms since 1970: something may be different by then. */
  wakeBy(at: number): Promise<void>
}

export class Talk {
  readonly #around: Surroundings
  readonly #asking = new Asking()
  readonly #events = new Rate(100)
  readonly #frames: Record<Role, Rate> = { broadcaster: new Rate(30), watcher: new Rate(10) }
  readonly #patience = new Patience()
  /** The key's part of the day's money was spent; looked at again from then on. Ms since 1970. */
  #brokeUntil = 0

  constructor(around: Surroundings) {
    this.#around = around
    // Nothing is running in an object that has just woken: what was asked before died with it.
    for (const id of around.record.open()) this.#answer(id, { none: 'interrupted' })
  }

  async hear(socket: WebSocket, message: string | ArrayBuffer): Promise<void> {
    if (this.#patience.isOver(socket)) return
    const { record } = this.#around
    const size = typeof message === 'string' ? message.length : message.byteLength
    if (size > LONGEST_FRAME) return this.#patience.sendAway(socket, CLOSED.tooLarge, 'frames hold at most 64 KB')
    const now = Date.now()
    if (now - record.heardAt > HEARD_EVERY) record.heardAt = now
    const member = of(socket)
    const frame = heardFrom(member, message)
    if ('wrong' in frame || frame.type === 'hello') {
      if (!this.#patience.bears(socket, now)) return
      return 'wrong' in frame ? this.#refuse(socket, frame) : await this.#hello(socket, frame)
    }
    if (this.#inTime(member.role, frame, now)) this.#take(socket, frame)
    else if (this.#patience.bears(socket, now)) this.#tooFast(socket, frame)
  }

  /** Status to every client that does not know it yet; when a model rests, a look again when it may be back. */
  async tellChanges(): Promise<void> {
    const { env, sockets, wakeBy } = this.#around
    const now = Date.now()
    const rest = unreachable(env, now) ?? (this.#brokeUntil > now ? { until: this.#brokeUntil } : undefined)
    const reachable = rest === undefined
    for (const socket of sockets.greeted()) {
      if (of(socket).reachable === reachable) continue
      tell(socket, this.#status(of(socket).role, reachable))
      attach(socket, { ...of(socket), reachable })
    }
    if (rest && Number.isFinite(rest.until)) await wakeBy(rest.until)
  }

  /** Gives up what runs, and waits for its end. */
  async stop(): Promise<void> {
    await this.#asking.cancel()
  }

  #status(role: Role, modelReachable: boolean): FromRelay {
    const { env, record } = this.#around
    const packs = packsOf(env.SELECTOR_PACKS)
    const where = { epoch: record.epoch(role), last: record.last(role) }
    const status = { type: 'status', version: VERSION, ...where, model: usual(env), modelReachable } as const
    if (role === 'watcher') return status
    return { ...status, heard: record.rows.heard, ...(packs.length > 0 && { packs }) }
  }

  async #hello(socket: WebSocket, hello: Hello): Promise<void> {
    const { env, record, sockets } = this.#around
    const { role } = of(socket)
    if (hello.version !== VERSION) return socket.close(CLOSED.otherVersion, `this relay speaks version ${VERSION}`)
    if (hello.role !== role) return socket.close(CLOSED.otherRole, `this ticket was for a ${role}`)
    await meet(env)
    if (socket.readyState !== WebSocket.OPEN) return
    if (role === 'broadcaster')
      for (const other of sockets.greeted(role))
        if (other !== socket) other.close(CLOSED.takenOver, 'taken over by a newer connection')
    const { nameless, since } = of(socket)
    const missed = role === 'watcher' ? cuesFor(record, hello, nameless) : answersFor(record, hello)
    attach(socket, { role, nameless, since, greeted: true })
    await this.tellChanges()
    sockets.tellWho()
    for (const frame of missed) socket.send(frame)
  }

  #refuse(socket: WebSocket, { code, wrong, ask }: Wrong): void {
    tell(socket, { type: 'error', code, message: wrong })
    const { role, greeted } = of(socket)
    if (ask && greeted && role === 'broadcaster') this.#answer(ask, { none: 'frame' })
  }

  #inTime(role: Role, frame: ToRelay, now: number): boolean {
    return frame.type === 'events' ? this.#events.take(frame.events.length, now) : this.#frames[role].take(1, now)
  }

  #tooFast(socket: WebSocket, frame: ToRelay): void {
    const n = frame.type === 'events' ? { n: frame.n } : {}
    tell(socket, { type: 'error', code: 'rate', message: 'That was too fast.', retryAfter: 1, ...n })
    if (frame.type === 'ask') this.#answer(frame.ask.id, { none: 'rate' })
  }

  #take(socket: WebSocket, frame: Exclude<ToRelay, Hello>): void {
    const { record, waitUntil } = this.#around
    if (frame.type === 'ask') this.#ask(socket, frame.ask)
    else if (frame.type === 'cancel') waitUntil(this.#asking.cancel(frame.ask))
    else if (frame.type === 'cue') this.#show(frame.cue)
    else if (frame.type === 'act') this.#act(socket, frame)
    else if (record.rows.add(frame.n, frame.events, Date.now())) tell(socket, { type: 'ack', n: frame.n })
    else tell(socket, { type: 'error', code: 'gap', message: `${record.rows.heard + 1} comes next.`, n: frame.n })
  }

  #show(cue: ShownCue): void {
    const { record, sockets } = this.#around
    const seq = record.next('watcher')
    record.history.cue(cue, seq)
    for (const socket of sockets.greeted('watcher')) socket.send(cueFrame(cue, seq, of(socket).nameless))
  }

  #act(socket: WebSocket, { did, cue }: ToRelay & { type: 'act' }): void {
    const { record } = this.#around
    if (!record.history.knows(cue)) tell(socket, { type: 'error', code: 'cue', message: 'There is no such cue here.' })
    else this.#toBroadcaster(record.keep('', (seq) => ({ type: 'act', seq, did, cue }), Date.now()))
  }

  /** An ask that comes again, after a reconnect, is not asked again. The model is not waited for: the socket stays free for a cancel. */
  #ask(socket: WebSocket, ask: Ask): void {
    const { record, waitUntil } = this.#around
    const known = record.answerTo(ask.id)
    if (known) socket.send(known)
    if (known || this.#asking.is(ask.id)) return
    record.asked(ask, Date.now())
    waitUntil(this.#asking.start(ask.id, (signal) => this.#think(ask, signal)))
  }

  async #think(ask: Ask, signal: AbortSignal): Promise<void> {
    const { env, payer } = this.#around
    const verdict = await coach(ask, env, { payer, signal }).catch(bug)
    if ('none' in verdict && verdict.none === 'share') this.#brokeUntil = Date.now() + SPENT
    this.#asking.over(ask.id)
    this.#answer(ask.id, verdict)
    await this.tellChanges()
  }

  #answer(ask: string, verdict: Verdict): void {
    const { record } = this.#around
    const frameOf = (seq: number): FromRelay =>
      'reply' in verdict ? { type: 'reply', seq, reply: verdict.reply } : { type: 'none', seq, ask, code: verdict.none }
    record.history.answer(ask, verdict)
    this.#toBroadcaster(record.keep(ask, frameOf, Date.now()))
  }

  #toBroadcaster(frame: string): void {
    for (const socket of this.#around.sockets.greeted('broadcaster')) socket.send(frame)
  }
}

/** What a broadcaster missed. One that was here before, and cannot have all of it, must know: the epoch changes. */
function answersFor(record: SessionRecord, { epoch, last = 0 }: Hello): string[] {
  if (epoch !== record.epoch('broadcaster')) return []
  const missed = record.since(last)
  if (!missed) record.renew('broadcaster')
  return missed ?? []
}

/** The cues that a watcher does not know; where those are too many, it begins anew. */
function cuesFor(record: SessionRecord, { epoch, last = 0 }: Hello, nameless: boolean): string[] {
  const known = epoch === record.epoch('watcher')
  const missed = record.history.cues(known ? MISSED_CUES + 1 : FIRST_CUES, known ? last : 0)
  const tooMany = missed.length > MISSED_CUES
  if (tooMany) record.renew('watcher')
  const told = tooMany ? missed.slice(-FIRST_CUES) : missed
  return told.map(({ seq, cue }) => cueFrame(cue, seq, nameless))
}

function cueFrame(cue: ShownCue, seq: number, nameless: boolean): string {
  const { sealed, ...open } = cue
  return JSON.stringify({ type: 'cue', seq, cue: nameless || sealed === undefined ? open : cue } satisfies FromRelay)
}

/** A bug must not leave the ask without an answer. */
function bug(error: unknown): Verdict {
  report('ask', error)
  return { none: 'internal' }
}
