/** The way to the relay of each live room; with no relay in the settings there is none. */

import { browser } from 'wxt/browser'
import type { Reply } from '../../shared/ask.ts'
import type { Pack } from '../../shared/pack.ts'
import type { Settings } from '../../shared/settings.ts'
import type { RelayState } from '../../shared/view.ts'
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
  keys(): string[]
}

const PREFIX = 'relay:'

/** What the session store holds of earlier connections, by room. */
export async function readResumes(): Promise<Map<string, Resume>> {
  const stored = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(PREFIX))
  return new Map(stored.map(([key, resume]) => [key.slice(PREFIX.length), resume as Resume]))
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

  const hearing = (key: string) => ({
    state(state: RelayState) {
      states.set(key, state)
      said.state(key)
    },
    model: (reachable: boolean | undefined) => said.model(key, reachable === true),
    reply: (reply: Reply) => said.reply(key, reply),
    none: (ask: string, code: string) => said.none(key, ask, code),
    packs: said.packs,
    resume(resume: Resume) {
      resumes.set(key, resume)
      void browser.storage.session.set({ [PREFIX + key]: resume })
    },
  })

  function close(key: string): void {
    lines.get(key)?.close()
    lines.delete(key)
    states.delete(key)
  }

  function forget(key: string): void {
    close(key)
    resumes.delete(key)
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
    keys: () => [...lines.keys()],
  }
}
