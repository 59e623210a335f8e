/** The way to a relay: it comes back by itself, forgets no question that is still in time, and hears no answer twice. */

import type { Ask, AskRow, Reply } from '../../shared/ask.ts'
import type { Pack } from '../../shared/pack.ts'
import type { Did, FromRelay, ShownCue, ToRelay } from '../../shared/relay.ts'
import type { RelayState } from '../../shared/view.ts'
import { relayAddress, socketAddress } from './address.ts'
import { backoff } from './backoff.ts'
import { living, openPass, type Pass, RelayError, ticketFor, type Way } from './pass.ts'
import { pause } from './pause.ts'
import { createShowing } from './showing.ts'
import { talk } from './talk.ts'
import { createTelling } from './telling.ts'

/** What a later connection needs to go on where this one ended. `last`: sequence number of the last answer heard. */
export interface Resume {
  pass: Pass
  epoch?: string
  last: number
}

export interface World {
  now(): number
  /** 0 to 1. */
  random(): number
  fetch: typeof globalThis.fetch
  WebSocket: typeof globalThis.WebSocket
}

export interface Hearing {
  state(state: RelayState): void
  /** The relay's word on its model, and again with each heartbeat. `undefined`: it is away. */
  model(reachable: boolean | undefined): void
  reply(reply: Reply): void
  none(ask: string, code: string): void
  /** The relay offers repaired selectors. */
  packs(packs: Pack[]): void
  /** What somebody did on a phone. */
  act?(did: Did, cue: string): void
  /** How many phones are connected. */
  watchers?(count: number): void
  /** A mistake of ours: the line goes on as after a cut. */
  fault(error: unknown): void
  /** To be kept where a killed background finds it again. */
  resume(resume: Resume): void
}

export interface Relay {
  address: string
  key: string
  loopback: boolean
}

export interface Line {
  /** Sends it now or when the relay is back; not after its deadline. */
  ask(ask: Ask): void
  cancel(ask: string): void
  /** For the phones: the cue as it is now. */
  cue(cue: ShownCue): void
  /** What happened in the room, sealed. */
  tell(rows: readonly AskRow[]): void
  close(): void
}

/** Close codes after which another try is in vain: the version (4426), the key (4403). */
const FINAL = new Map([
  [4403, 'The relay does not know this key.'],
  [4426, 'The relay speaks another version. Update Sidecue or the relay.'],
])
/** The session is gone at the relay: a new one. */
const FORGOTTEN = new Set([4401, 4404, 4410])

/** Connects and stays connected until `close()`. Every state is told to `hearing`. */
export function openLine(relay: Relay, resume: Resume | undefined, hearing: Hearing, world: World): Line {
  const ending = new AbortController()
  const outbox = new Map<string, Ask>()
  const [telling, showing] = [createTelling(), createShowing()]
  let held = resume
  let reachable: boolean | undefined
  let send: ((message: ToRelay) => void) | undefined

  function keep(next: Resume): void {
    held = next
    hearing.resume(next)
  }

  function flush(): void {
    for (const [id, ask] of outbox) {
      if (ask.deadline <= world.now()) outbox.delete(id)
      else send?.({ type: 'ask', ask })
    }
  }

  function welcomed(frame: FromRelay & { type: 'status' }, to: (message: ToRelay) => void): void {
    const first = send === undefined
    send = to
    reachable = frame.modelReachable
    if (held && held.epoch !== frame.epoch) keep({ ...held, epoch: frame.epoch, last: frame.last })
    hearing.state({ state: 'connected', model: frame.model, modelReachable: frame.modelReachable })
    hearing.model(reachable)
    if (frame.packs?.length) hearing.packs(frame.packs)
    if (!first) return
    flush()
    telling.welcomed(frame.heard ?? 0, to)
    showing.welcomed(to)
  }

  /** True once for each answer: after a reconnect the relay sends again what we may have missed. */
  function isNew(seq: number): boolean {
    if (!held || seq <= held.last) return false
    keep({ ...held, last: seq })
    return true
  }

  function hear(frame: FromRelay, to: (message: ToRelay) => void): void {
    if (frame.type === 'status') welcomed(frame, to)
    else if (frame.type === 'reply' && isNew(frame.seq)) settled(frame.reply.id, () => hearing.reply(frame.reply))
    else if (frame.type === 'none' && isNew(frame.seq)) settled(frame.ask, () => hearing.none(frame.ask, frame.code))
    else if (frame.type === 'act' && isNew(frame.seq)) hearing.act?.(frame.did, frame.cue)
    else if (frame.type === 'who') hearing.watchers?.(frame.watchers)
    else if (frame.type === 'ack') telling.acked(frame.n)
    else if (frame.type === 'error' && frame.n !== undefined) telling.again(frame.n, frame.retryAfter ?? 1)
  }

  function settled(ask: string, tell: () => void): void {
    outbox.delete(ask)
    tell()
  }

  /** One connection; resolves to whether the relay let us in. Throws RelayError. */
  async function connect(url: URL): Promise<boolean> {
    const way: Way = { relay: url, key: relay.key, fetch: world.fetch, signal: ending.signal }
    if (!held) keep({ pass: await openPass(way), last: 0 })
    const { epoch, last, ...before } = held as Resume
    const pass = await living(way, before.pass, world.now())
    if (pass !== before.pass) keep({ ...(held as Resume), pass })
    const ticket = await ticketFor(way, pass)
    const code = await talk({
      url: socketAddress(url, `api/sessions/${encodeURIComponent(pass.sessionId)}/socket`),
      ticket,
      hello: { type: 'hello', role: 'broadcaster', version: 1, ...(epoch !== undefined && { epoch, last }) },
      WebSocket: world.WebSocket,
      signal: ending.signal,
      hear,
      stands: () => hearing.model(reachable),
    })
    const entered = send !== undefined
    send = undefined
    reachable = undefined
    telling.cut()
    showing.cut()
    hearing.watchers?.(0)
    if (!ending.signal.aborted) hearing.model(undefined)
    const final = FINAL.get(code)
    if (final) throw new RelayError(`closed-${code}`, 'refused', final)
    if (FORGOTTEN.has(code)) held = undefined
    return entered
  }

  function asRelayError(error: unknown): RelayError {
    if (error instanceof RelayError) return error
    hearing.fault(error)
    return new RelayError('failed', 'again', 'The relay lane failed.')
  }

  async function stay(url: URL): Promise<void> {
    for (let failures = 0; !ending.signal.aborted; ) {
      hearing.state({ state: 'connecting' })
      const failure = await connect(url).catch(asRelayError)
      if (ending.signal.aborted) return
      if (failure instanceof RelayError && failure.failing === 'refused') {
        hearing.state({ state: 'refused', code: failure.code, message: failure.message })
        return
      }
      if (failure instanceof RelayError && failure.failing === 'forgotten') held = undefined
      failures = failure === true ? 1 : failures + 1
      const wait = backoff(failures, world.random(), failure instanceof RelayError ? failure.wait : 0)
      hearing.state({ state: 'offline', nextTryAt: world.now() + wait })
      await pause(wait, ending.signal)
    }
  }

  const address = relayAddress(relay.address, relay.loopback)
  if ('url' in address) void stay(address.url)
  else hearing.state({ state: 'refused', ...address })

  return {
    ask(ask) {
      outbox.set(ask.id, ask)
      send?.({ type: 'ask', ask })
    },
    cancel(id) {
      if (outbox.delete(id)) send?.({ type: 'cancel', ask: id })
    },
    cue: showing.show,
    tell: telling.tell,
    close: () => ending.abort(),
  }
}
