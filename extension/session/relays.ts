/** The way to the relay of each live room; with no relay in the settings there is none. */

import { browser } from 'wxt/browser'
import type { AskRow, Reply } from '../../shared/ask.ts'
import type { Pack } from '../../shared/pack.ts'
import type { Did, ShownCue } from '../../shared/relay.ts'
import type { Settings } from '../../shared/settings.ts'
import type { RelayState } from '../../shared/view.ts'
import { report } from '../faults.ts'
import { storedUnder } from '../stored.ts'
import { relayAddress } from '../transport/address.ts'
import { living, type Pass, RelayError, type Way } from '../transport/pass.ts'
import { type Line, openLine, type Resume, type World } from '../transport/socket.ts'
import type { Outgoing } from './questions.ts'
import type { Room } from './room.ts'

/** What a relay says about a room. */
export interface Said {
  state(key: string): void
  model(key: string, reachable: boolean): void
  reply(key: string, reply: Reply): void
  none(key: string, ask: string, code: string): void
  /** Repaired selectors, whatever the room. */
  packs(packs: Pack[]): void
}

export interface At {
  relay: Settings['relay']
  pass: Pass
}

/** What comes from phones. */
export interface FromPhones {
  act(key: string, did: Did, cue: string): void
  watchers(key: string, count: number): void
  /** The room may have another session at the relay, or none. */
  changed(key: string): void
}

export interface Relays {
  /** Opens the room's way if there is a relay and it has none yet; a question that a killed background left open is asked again. */
  open(room: Room): void
  close(key: string): void
  /** A new evening is a new session: no alias and no context of the old one. */
  renew(key: string): void
  /** The settings changed: another address or key is another relay. */
  choose(relay: Settings['relay']): void
  state(key: string | undefined): RelayState
  send(key: string, out: Outgoing[]): void
  /** For the room's phones: a cue as it is now. */
  cue(key: string, cue: ShownCue): void
  /** What happened in the room, sealed. */
  tell(key: string, rows: readonly AskRow[]): void
  /** Who hears the phones. */
  attend(phones: FromPhones): void
  /** The relay and the room's session there; neither until it was there once. */
  at(key: string): At | undefined
  /** The same with a token that is still good. Throws RelayError. */
  reach(key: string, signal: AbortSignal): Promise<{ way: Way; pass: Pass }>
  keys(): string[]
}

const PREFIX = 'relay:'

/** What the session store holds of earlier connections, by room. */
export async function readResumes(): Promise<Map<string, Resume>> {
  return new Map((await storedUnder('session', PREFIX)) as [string, Resume][])
}

export function createRelays(
  chosen: Settings['relay'],
  resumes: Map<string, Resume>,
  said: Said,
  world: World,
): Relays {
  const lines = new Map<string, Line>()
  const states = new Map<string, RelayState>()
  let relay = chosen
  let phones: FromPhones | undefined

  const hearing = (key: string) => ({
    state(state: RelayState) {
      states.set(key, state)
      said.state(key)
    },
    model: (reachable: boolean | undefined) => said.model(key, reachable === true),
    reply: (reply: Reply) => said.reply(key, reply),
    none: (ask: string, code: string) => said.none(key, ask, code),
    packs: said.packs,
    act: (did: Did, cue: string) => phones?.act(key, did, cue),
    watchers: (count: number) => phones?.watchers(key, count),
    fault: (error: unknown) => report('the relay lane failed', error),
    resume(resume: Resume) {
      const before = resumes.get(key)?.pass.sessionId
      resumes.set(key, resume)
      if (before !== resume.pass.sessionId) phones?.changed(key)
      void browser.storage.session.set({ [PREFIX + key]: resume })
    },
  })

  function at(key: string): At | undefined {
    const pass = resumes.get(key)?.pass
    return relay.address !== '' && pass ? { relay, pass } : undefined
  }

  function close(key: string): void {
    lines.get(key)?.close()
    lines.delete(key)
    states.delete(key)
  }

  function forget(key: string): void {
    close(key)
    resumes.delete(key)
    phones?.changed(key)
    void browser.storage.session.remove(PREFIX + key)
  }

  return {
    open(room) {
      if (relay.address === '' || lines.has(room.key)) return
      const line = openLine(relay, resumes.get(room.key), hearing(room.key), world)
      lines.set(room.key, line)
      for (const { sealed } of Object.values(room.asked)) line.ask(sealed)
    },
    close,
    renew: forget,
    choose(next) {
      if (JSON.stringify(next) === JSON.stringify(relay)) return
      for (const key of new Set([...lines.keys(), ...resumes.keys()])) forget(key)
      relay = next
    },
    state: (key) => (key !== undefined && states.get(key)) || { state: 'none' },
    send(key, out) {
      const line = lines.get(key)
      for (const it of out) 'ask' in it ? line?.ask(it.ask) : line?.cancel(it.cancel)
    },
    cue: (key, cue) => lines.get(key)?.cue(cue),
    tell: (key, rows) => lines.get(key)?.tell(rows),
    attend(to) {
      phones = to
    },
    at,
    async reach(key, signal) {
      const there = at(key)
      const address = relayAddress(relay.address, relay.loopback)
      const resume = resumes.get(key)
      if (!there || !resume || !('url' in address)) throw new RelayError('away', 'again', 'The relay is not connected.')
      const way = { relay: address.url, key: relay.key, fetch: world.fetch, signal }
      const pass = await living(way, there.pass, world.now())
      if (pass !== there.pass) hearing(key).resume({ ...resume, pass })
      return { way, pass }
    },
    keys: () => [...lines.keys()],
  }
}
