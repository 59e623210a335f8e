/** The phone beside the camera: switched on in the side panel for one evening, shown each cue, and heard like any screen. */

import { browser } from 'wxt/browser'
import type { AskRow } from '../../shared/ask.ts'
import type { Phone } from '../../shared/phone.ts'
import type { Did } from '../../shared/relay.ts'
import { report } from '../faults.ts'
import { storedUnder } from '../stored.ts'
import { type Code, codeFor, endWatch, RelayError, watchFor } from '../transport/pass.ts'
import { type Follower, type Parts as Following, follow } from './follow.ts'
import type { Screen } from './screens.ts'
import { newKey } from './seal.ts'
import type { Session } from './shape.ts'

const PREFIX = 'phone:'

/** One evening's phone, kept where a killed background finds it again and nothing else does. */
interface Kept {
  /** The relay's session: another one has other phones. */
  session: string
  key: string
  /** Of those who come by the link. */
  token: string
}

interface Line extends Kept {
  follower: Follower
  phones: number
  code?: Code
}

export interface Phones {
  /** Switched in a side panel. */
  turn(key: string, on: boolean): Promise<void>
  /** A panel shows another room. */
  show(screen: Screen): void
  /** The coach is asked about a room, or no longer: it is told what happens there meanwhile. */
  consult(key: string, on: boolean): void
}

export interface Parts extends Omit<Following, 'told'> {
  session: Pick<Session, 'act'>
}

/** What a background that died had on, by room. */
export async function readPhones(): Promise<Map<string, Kept>> {
  return new Map((await storedUnder('session', PREFIX)) as [string, Kept][])
}

export function createPhones(kept: Map<string, Kept>, parts: Parts): Phones {
  const { relays, screens, rooms, session } = parts
  const following = { ...parts, told: new WeakSet<AskRow>() }
  const lines = new Map<string, Line>()
  const asked = new Map<string, Phone>()
  const consulted = new Map<string, Follower>()
  /** Relays that are being told that no phone is to see a room any more: a new link waits, or it would be over with the old. */
  const leaving = new Map<string, Promise<void>>()
  /** What a phone's Done settled, to be taken back: entries of the ledger by cue. */
  const settled = new Map<string, string[]>()

  function phoneOf(key: string | undefined): Phone {
    const at = key === undefined ? undefined : relays.at(key)
    if (key === undefined || !at) return { is: 'none' }
    const line = lines.get(key)
    if (!line) return asked.get(key) ?? { is: 'off' }
    const page = new URL('second-screen', `${at.relay.address.replace(/\/*$/, '')}/`)
    page.hash = String(new URLSearchParams({ s: line.session, t: line.token, k: line.key }))
    return {
      is: 'on',
      link: page.href,
      ...(line.code && { code: line.code }),
      phones: line.phones,
      plain: page.protocol === 'http:',
    }
  }

  function show(screen: Screen): void {
    if (screen.surface !== 'panel') return
    const { key } = screen
    const told = key !== undefined && (lines.has(key) || consulted.has(key))
    screen.send({ type: 'phone', phone: phoneOf(key), told })
  }

  function showAll(key: string): void {
    for (const screen of screens.all()) if (screen.key === key) show(screen)
  }

  function begin(key: string, it: Kept): void {
    asked.delete(key)
    consulted.get(key)?.leave()
    consulted.delete(key)
    lines.set(key, { ...it, phones: 0, follower: follow(key, it.key, following) })
    showAll(key)
  }

  function end(key: string): void {
    lines.get(key)?.follower.leave()
    lines.delete(key)
    asked.delete(key)
    void browser.storage.session.remove(PREFIX + key)
    showAll(key)
  }

  const patience = (): AbortSignal => AbortSignal.timeout(15_000)

  async function letIn(key: string): Promise<Kept> {
    await leaving.get(key)
    const { way, pass } = await relays.reach(key, patience())
    return { session: pass.sessionId, key: newKey(), token: await watchFor(way, pass) }
  }

  /** A code is good once and for some minutes; whoever has the link needs none. */
  async function recode(key: string): Promise<void> {
    try {
      const { way, pass } = await relays.reach(key, patience())
      const code = await codeFor(way, pass)
      const line = lines.get(key)
      if (line) line.code = code
    } catch (error) {
      if (!(error instanceof RelayError)) report('there is no code for a phone', error)
    }
    showAll(key)
  }

  async function turnOn(key: string): Promise<void> {
    if (lines.has(key)) return await recode(key)
    if (asked.get(key)?.is === 'asked') return
    asked.set(key, { is: 'asked' })
    showAll(key)
    try {
      const it = await letIn(key)
      if (asked.get(key)?.is !== 'asked') return
      await browser.storage.session.set({ [PREFIX + key]: it })
      begin(key, it)
      await recode(key)
    } catch (error) {
      if (!(error instanceof RelayError)) report('no phone could be shown', error)
      asked.set(key, { is: 'failed', message: error instanceof RelayError ? error.message : '' })
      showAll(key)
    }
  }

  /** Stopped: whoever has the link sees nothing any more. A relay that cannot be told lets its token run out with the evening. */
  async function sendAway(key: string, session: string): Promise<void> {
    try {
      const { way, pass } = await relays.reach(key, patience())
      if (pass.sessionId === session) await endWatch(way, pass)
    } catch (error) {
      if (!(error instanceof RelayError)) report('the phones were not sent away', error)
    }
  }

  function turnOff(key: string): void {
    const session = lines.get(key)?.session
    end(key)
    if (session !== undefined) leaving.set(key, sendAway(key, session))
  }

  const openDebts = (key: string): string[] =>
    rooms.get(key)?.memory.ledger.flatMap(({ id, settled: is }) => (is ? [] : [id])) ?? []

  async function act(key: string, did: Did, name: string): Promise<void> {
    const cue = await lines.get(key)?.follower.cueOf(name)
    if (cue === undefined) return
    if (did === 'undo') {
      for (const owed of settled.get(cue) ?? []) session.act(key, { did: 'unsettle', owed })
      settled.delete(cue)
      session.act(key, { did: 'unskip', cue })
      return
    }
    const before = openDebts(key)
    session.act(key, { did, cue })
    const still = new Set(openDebts(key))
    if (did === 'done')
      settled.set(
        cue,
        before.filter((id) => !still.has(id)),
      )
  }

  relays.attend({
    act: (key, did, cue) => void act(key, did, cue).catch((error: unknown) => report('a phone was not heard', error)),
    watchers(key, count) {
      const line = lines.get(key)
      if (!line) return
      const came = count > line.phones
      line.phones = count
      // The code may be used up.
      if (came) void recode(key)
      else showAll(key)
    },
    changed(key) {
      const stays = lines.get(key)?.session === relays.at(key)?.pass.sessionId
      if (lines.has(key) && !stays) end(key)
      else showAll(key)
    },
  })
  for (const [key, it] of kept) {
    // Told by the background that died.
    for (const row of rooms.get(key)?.memory.recent ?? []) following.told.add(row)
    begin(key, it)
  }

  return {
    turn: async (key, on) => (on ? await turnOn(key) : turnOff(key)),
    show,
    consult(key, on) {
      if (on && !lines.has(key) && !consulted.has(key)) consulted.set(key, follow(key, undefined, following))
      if (!on) {
        consulted.get(key)?.leave()
        consulted.delete(key)
      }
      showAll(key)
    },
  }
}
