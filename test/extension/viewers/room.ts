/** Rows, evenings and a disk for stories about people. */

import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { type Archive, createBook, createPeople, type Evening, openShelf } from '../../../extension/viewers/index.ts'
import type { RoomEvent } from '../../../shared/events.ts'

export const EIGHT = Date.UTC(2026, 10, 21, 20, 0, 0)
export const DAY = 24 * 60 * 60_000

let count = 0

/** A row of a chat. */
export function row(name: string | undefined, facts: Partial<RoomEvent> = {}): RoomEvent {
  count += 1
  const who = name === undefined ? {} : { who: { name, badges: [] } }
  return { id: `e${count}`, at: EIGHT, room: 'twitch:mia', kind: 'chat', text: 'two words', ...who, ...facts }
}

export const tip = (name: string | undefined, amount: number, facts: Partial<RoomEvent> = {}): RoomEvent =>
  row(name, { kind: 'paid', amount, unit: 'token', what: 'tip', text: '', ...facts })

/** An evening of the log, so many days before this one. */
export function evening(daysAgo = 0, facts: Partial<Evening> = {}): Evening {
  const startedAt = EIGHT - daysAgo * DAY
  return { id: `twitch:mia@${startedAt}`, key: 'twitch:mia', site: 'twitch', room: 'mia', startedAt, ...facts }
}

/** A log in memory. */
export function createArchive() {
  const evenings: Evening[] = []
  const entries = new Map<string, Map<number, RoomEvent>>()
  let settledAt = 0
  const archive: Archive = {
    rooms: async () => [...new Set(evenings.map(({ key }) => key))].map((key) => ({ key, settledAt })),
    evenings: async (key, from) => evenings.filter((it) => it.key === key && it.startedAt >= from),
    entries: async (id, from) =>
      [...(entries.get(id) ?? [])].filter(([order]) => order >= from).map(([order, event]) => ({ order, event })),
  }
  return {
    archive,
    settles(at: number): void {
      settledAt = at
    },
    /** Writes into the log and gives what was written. */
    log(of: Evening, from: number, ...events: RoomEvent[]) {
      if (!evenings.some(({ id }) => id === of.id)) evenings.push(of)
      const written = entries.get(of.id) ?? new Map<number, RoomEvent>()
      entries.set(of.id, written)
      return events.map((event, i) => {
        written.set(from + i, event)
        return { order: from + i, event }
      })
    },
  }
}

/** A fresh disk with its readers and writers. `now` moves by hand. */
export function freshDisk() {
  globalThis.indexedDB = new IDBFactory()
  const clock = { now: EIGHT }
  const now = (): number => clock.now
  const { archive, log, settles } = createArchive()
  const shelf = openShelf()
  const people = createPeople(shelf, archive, now)
  return {
    clock,
    log,
    settles,
    shelf,
    people,
    book: createBook(shelf, now),
    /** Another background on the same disk. */
    again: () => createPeople(openShelf(), archive, now),
    /** An evening passes and is told. */
    async live(of: Evening, ...events: RoomEvent[]): Promise<void> {
      people.hear(of, log(of, 0, ...events), false)
      await people.settle()
    },
  }
}
