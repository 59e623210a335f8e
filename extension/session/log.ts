/** The evenings on disk (IndexedDB): every event, act and cue as it happens, put by its key so that a replay doubles nothing. */

import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Cue } from '../../shared/cue.ts'
import type { Evening } from './evening.ts'
import type { Entry, Room } from './room.ts'

/** What a room needs beside its log to go on: numbers, no memory. */
export type Ledger = Omit<Room, 'memory' | 'seen' | 'asked'>

/** One room's news, written in one transaction with the numbers that they lead to. */
export interface Page {
  ledger: Ledger
  evening?: Evening
  entries: Entry[]
  cues: Cue[]
}

interface Schema extends DBSchema {
  evenings: { key: string; value: Evening; indexes: { ofRoom: [string, number]; inTime: number } }
  entries: { key: [string, number]; value: Entry & { evening: string } }
  cues: { key: [string, string]; value: { evening: string; id: string; cue: Cue } }
  ledgers: { key: string; value: Ledger }
}

const all = (evening: string): IDBKeyRange => IDBKeyRange.bound([evening], [evening, []])

export interface Log {
  /** Writes pages whole or not at all. Rejects when the disk is full or the database is gone. */
  write(pages: Page[]): Promise<void>
  /** The room's latest evening; without a room the latest of all. */
  latest(key?: string): Promise<Evening | undefined>
  /** In the order in which they were logged. */
  entries(evening: string): Promise<Entry[]>
  cues(evening: string): Promise<Cue[]>
  ledgers(): Promise<Ledger[]>
}

type Db = IDBPDatabase<Schema>

function connect(lost: () => void): Promise<Db> {
  return openDB<Schema>('sidecue', 1, {
    upgrade(db) {
      const evenings = db.createObjectStore('evenings', { keyPath: 'id' })
      evenings.createIndex('ofRoom', ['key', 'startedAt'])
      evenings.createIndex('inTime', 'startedAt')
      db.createObjectStore('entries', { keyPath: ['evening', 'order'] })
      db.createObjectStore('cues', { keyPath: ['evening', 'id'] })
      db.createObjectStore('ledgers', { keyPath: 'key' })
    },
    // A newer version of the extension wants to upgrade: let it.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    terminated: lost,
  })
}

async function writePages(db: Db, pages: Page[]): Promise<void> {
  const tx = db.transaction(['evenings', 'entries', 'cues', 'ledgers'], 'readwrite')
  const [evenings, lines, marks, ledgers] = [
    tx.objectStore('evenings'),
    tx.objectStore('entries'),
    tx.objectStore('cues'),
    tx.objectStore('ledgers'),
  ]
  const puts = pages.flatMap(({ ledger, evening, entries, cues }) => [
    ledgers.put(ledger),
    ...(evening ? [evenings.put(evening)] : []),
    ...(evening ? entries.map((entry) => lines.put({ ...entry, evening: evening.id })) : []),
    ...(evening ? cues.map((cue) => marks.put({ evening: evening.id, id: cue.id, cue })) : []),
  ])
  await Promise.all([...puts, tx.done])
}

/** Opens the log when it is first used, and again when the browser takes the database away. */
export function openLog(): Log {
  let opening: Promise<Db> | undefined
  const lost = (): void => {
    opening = undefined
  }
  const db = (): Promise<Db> => {
    opening ??= connect(lost).catch((error: unknown) => {
      lost()
      throw error
    })
    return opening
  }
  return {
    write: async (pages) => writePages(await db(), pages),
    async latest(key) {
      const { store } = (await db()).transaction('evenings')
      if (key === undefined) return (await store.index('inTime').openCursor(null, 'prev'))?.value
      const ofRoom = IDBKeyRange.bound([key, Number.NEGATIVE_INFINITY], [key, Number.POSITIVE_INFINITY])
      return (await store.index('ofRoom').openCursor(ofRoom, 'prev'))?.value
    },
    entries: async (evening) => (await db()).getAll('entries', all(evening)),
    cues: async (evening) => (await (await db()).getAll('cues', all(evening))).map(({ cue }) => cue),
    ledgers: async () => (await db()).getAll('ledgers'),
  }
}
