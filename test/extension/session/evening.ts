/** Rows, readers and screens for stories about the background. */

import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { vi } from 'vitest'
import { start } from '../../../extension/session/index.ts'
import { sources } from '../../../extension/sources/index.ts'
import type { World } from '../../../extension/transport/socket.ts'
import type { RoomEvent } from '../../../shared/events.ts'
import { type PageEnd, stand } from './browser.ts'

export const EIGHT = Date.UTC(2026, 10, 21, 20, 0, 0)

export const SITES = [
  { id: 'twitch', name: 'Twitch', hosts: ['https://www.twitch.tv/*', 'https://dashboard.twitch.tv/*'] },
  { id: 'chaturbate', name: 'Chaturbate', hosts: ['https://chaturbate.com/*'], private: true },
  { id: 'stage', name: 'Stage', hosts: ['http://127.0.0.1/*'] },
]

const world: World = {
  now: () => Date.now(),
  random: () => 0.5,
  fetch: async () => {
    throw new Error('no network in this story')
  },
  WebSocket: class {} as unknown as typeof WebSocket,
}

/** A fresh computer at eight in the evening. */
export function freshComputer(): void {
  globalThis.indexedDB = new IDBFactory()
  stand.reset()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'], now: EIGHT })
}

/** Starts the background, as an install, a wake-up or an update does. */
export async function wakeUp(other: Partial<World> = {}): Promise<void> {
  start(SITES, sources, { ...world, ...other })
  await breathe()
}

/** The background dies; the pages notice, and what it stored stays. */
export function die(): void {
  vi.clearAllTimers()
  stand.kill()
}

/** Lets everything that needs no time happen: promises and the database. */
export async function breathe(): Promise<void> {
  for (let i = 0; i < 60; i++) await new Promise((done) => setImmediate(done))
}

/** Lets so many seconds pass. */
export async function pass(seconds: number): Promise<void> {
  for (let left = seconds; left > 0; left -= 1) {
    await vi.advanceTimersByTimeAsync(Math.min(1, left) * 1_000)
    await breathe()
  }
}

let count = 0

/** A chat row, or whatever `facts` say. */
export function row(facts: Partial<RoomEvent> = {}): RoomEvent {
  count += 1
  const who = { name: 'ann', badges: [] }
  return { id: `e${count}`, at: Date.now(), room: 'twitch:mia', kind: 'chat', who, text: `line ${count}`, ...facts }
}

export const tip = (amount: number, name = 'max'): RoomEvent =>
  row({ kind: 'paid', who: { name, badges: [] }, amount, unit: 'bit', what: 'cheer', shown: `${amount} bits` })

export interface Page extends PageEnd {
  batch(n: number, ...events: RoomEvent[]): void
  /** Numbers of the batches that were acknowledged. */
  acks(): number[]
}

/** A page with a chat, and its reader; on a granted host unless it is said otherwise. */
export async function open({
  reader = 'r1',
  tab = 1,
  own = true,
  site = 'twitch',
  room = 'mia',
  granted = true,
} = {}): Promise<Page> {
  if (granted) stand.granted.add('https://www.twitch.tv/*')
  const end = stand.connect(tab)
  end.send({ type: 'hello', role: 'reader', reader, site, room, own })
  await breathe()
  return {
    ...end,
    batch: (n, ...events) => end.send({ type: 'batch', reader, n, events }),
    acks: () => end.heard.flatMap((message) => (message.type === 'ack' ? [message.n] : [])),
  }
}

/** A screen; without a tab it is a panel of the window. */
export async function look(surface: 'overlay' | 'panel' | 'popup' = 'panel', tab?: number): Promise<PageEnd> {
  const end = stand.connect(tab)
  end.send({ type: 'hello', role: 'screen', surface })
  await breathe()
  return end
}

/** The evening as the panel exports it, one object a line. */
export async function exported(panel: PageEnd): Promise<Record<string, unknown>[]> {
  panel.send({ type: 'export' })
  await breathe()
  const lines = panel.last('evening')?.lines ?? ''
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
