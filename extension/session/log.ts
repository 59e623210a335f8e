/** The evenings on disk (IndexedDB): every event, act and cue as it happens, put by its key so that a replay doubles nothing. */

import type { DBSchema, IDBPDatabase } from 'idb'
import type { Memory } from '../../shared/coach/index.ts'
import type { Cue } from '../../shared/cue.ts'
import { type Database, databaseOf } from '../database.ts'
import type { Evening } from './evening.ts'
import type { Entry, Room } from './room.ts'

/** What a room needs beside its log to go on: numbers, no memory. */
export type Ledger = Omit<Room, 'memory' | 'seen' | 'asked'>

/** A memory as it was when the log held `order` things, so that a rebuild begins there and not at the first row. */
export interface Mark {
  key: string
  /** The evening's id. */
  evening: string
  order: number
  at: number
  memory: Memory
}

/** One room's news, written in one transaction with the numbers that they lead to. */
export interface Page {
  ledger: Ledger
  mark?: Mark
  evening?: Evening
  entries: Entry[]
  cues: Cue[]
}

interface Schema extends DBSchema {
  evenings: { key: string; value: Evening; indexes: { ofRoom: [string, number]; inTime: number } }
  entries: { key: [string, number]; value: Entry & { evening: string } }
  cues: { key: [string, string]; value: { evening: string; id: string; cue: Cue } }
  ledgers: { key: string; value: Ledger }
  marks: { key: string; value: Mark }
}

const entriesOf = (evening: string, from = 0): IDBKeyRange => IDBKeyRange.bound([evening, from], [evening, []])
const cuesOf = (evening: string): IDBKeyRange => IDBKeyRange.bound([evening], [evening, []])

export interface Log {
  /** Writes pages whole or not at all. Rejects when the disk is full or the database is gone. */
  write(pages: Page[]): Promise<void>
  /** The room's latest evening; without a room the latest of all. */
  latest(key?: string): Promise<Evening | undefined>
  /** A room's evenings that began at `from` or later, in order. */
  evenings(key: string, from: number): Promise<Evening[]>
  /** In the order in which they were logged, from the `from`th. */
  entries(evening: string, from?: number): Promise<Entry[]>
  cues(evening: string): Promise<Cue[]>
  ledgers(): Promise<Ledger[]>
  mark(key: string): Promise<Mark | undefined>
  /**
   * Deletes the evenings that began before `before` (ms since 1970) with all that is known of them. `present`: the rooms that are
   * at hand; their evenings and numbers stay. Resolves to how many went.
   */
  forget(before: number, present: readonly Pick<Room, 'key' | 'evening'>[]): Promise<number>
}

type Db = IDBPDatabase<Schema>

const openEvenings = (): Database<Schema> =>
  databaseOf('sidecue', (db) => {
    const evenings = db.createObjectStore('evenings', { keyPath: 'id' })
    evenings.createIndex('ofRoom', ['key', 'startedAt'])
    evenings.createIndex('inTime', 'startedAt')
    db.createObjectStore('entries', { keyPath: ['evening', 'order'] })
    db.createObjectStore('cues', { keyPath: ['evening', 'id'] })
    db.createObjectStore('ledgers', { keyPath: 'key' })
    db.createObjectStore('marks', { keyPath: 'key' })
  })

async function writePages(db: Db, pages: Page[]): Promise<void> {
  const tx = db.transaction(['evenings', 'entries', 'cues', 'ledgers', 'marks'], 'readwrite')
  const putNews = (evening: Evening, { entries, cues }: Page): Promise<unknown>[] => [
    tx.objectStore('evenings').put(evening),
    ...entries.map((entry) => tx.objectStore('entries').put({ ...entry, evening: evening.id })),
    ...cues.map((cue) => tx.objectStore('cues').put({ evening: evening.id, id: cue.id, cue })),
  ]
  const puts = pages.flatMap((page) => [
    tx.objectStore('ledgers').put(page.ledger),
    ...(page.mark ? [tx.objectStore('marks').put(page.mark)] : []),
    ...(page.evening ? putNews(page.evening, page) : []),
  ])
  await Promise.all([...puts, tx.done])
}

/** One evening a transaction, so that a room that is live meanwhile waits for none. */
async function forgetEvening(db: Db, { id, key }: Evening): Promise<void> {
  const tx = db.transaction(['evenings', 'entries', 'cues', 'marks'], 'readwrite')
  const marks = tx.objectStore('marks')
  const mark = await marks.get(key)
  await Promise.all([
    tx.objectStore('evenings').delete(id),
    tx.objectStore('entries').delete(entriesOf(id)),
    tx.objectStore('cues').delete(cuesOf(id)),
    ...(mark?.evening === id ? [marks.delete(key)] : []),
    tx.done,
  ])
}

/** Numbers of rooms whose evenings are gone, or that were opened and never had one. */
async function forgetLedgers(db: Db, before: number, spared: ReadonlySet<string>): Promise<void> {
  const tx = db.transaction('ledgers', 'readwrite')
  const old = (await tx.store.getAll()).filter(
    ({ key, readAt, evening }) => !spared.has(key) && (evening?.startedAt ?? readAt) < before,
  )
  await Promise.all([...old.map(({ key }) => tx.store.delete(key)), tx.done])
}

export function openLog(): Log {
  const db = openEvenings()
  return {
    write: async (pages) => writePages(await db(), pages),
    async latest(key) {
      const { store } = (await db()).transaction('evenings')
      if (key === undefined) return (await store.index('inTime').openCursor(null, 'prev'))?.value
      const ofRoom = IDBKeyRange.bound([key, Number.NEGATIVE_INFINITY], [key, Number.POSITIVE_INFINITY])
      return (await store.index('ofRoom').openCursor(ofRoom, 'prev'))?.value
    },
    async evenings(key, from) {
      const ofRoom = IDBKeyRange.bound([key, from], [key, Number.POSITIVE_INFINITY])
      return (await db()).getAllFromIndex('evenings', 'ofRoom', ofRoom)
    },
    entries: async (evening, from) => (await db()).getAll('entries', entriesOf(evening, from)),
    cues: async (evening) => (await (await db()).getAll('cues', cuesOf(evening))).map(({ cue }) => cue),
    ledgers: async () => (await db()).getAll('ledgers'),
    mark: async (key) => (await db()).get('marks', key),
    async forget(before, present) {
      const spared = new Set(present.map(({ evening }) => evening?.id))
      const began = await (await db()).getAllFromIndex('evenings', 'inTime', IDBKeyRange.upperBound(before, true))
      const old = began.filter(({ id }) => !spared.has(id))
      for (const evening of old) await forgetEvening(await db(), evening)
      await forgetLedgers(await db(), before, new Set(present.map(({ key }) => key)))
      return old.length
    },
  }
}
