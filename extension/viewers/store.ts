/** The viewers on disk: a database of their own, so that the evenings' log can go and they can stay, or the other way round. */

import type { DBSchema, IDBPDatabase } from 'idb'
import type { Viewer } from '../../shared/viewer.ts'
import { type Database, databaseOf } from '../database.ts'

/** A row of a site's own history of payments: when (ms), how much, the balance after it, whether it is a piece of a show. */
export type Row = [at: number, sum: number, balance: number, show: 0 | 1]

/** A viewer as stored, with the imported rows that are in their totals, so that none counts twice. */
export interface Stored extends Viewer {
  rows?: Row[]
}

/** How far an evening of the log is in the records. */
export interface Told {
  /** The evening's id. */
  id: string
  /** The room's key. */
  key: string
  site: string
  /** Ms since 1970, of its beginning and of the last event that was told. */
  from: number
  to: number
  /** All its entries up to this one are told. */
  order: number
  /** 1: it counts as history. 0: everybody was forgotten since. */
  counts: 0 | 1
}

export interface Schema extends DBSchema {
  viewers: { key: [string, string]; value: Stored; indexes: { seen: number; login: string } }
  told: { key: string; value: Told; indexes: { ofRoom: [string, number]; ofSite: [string, number] } }
  /** Sites whose own history was imported: when. */
  imported: { key: string; value: { site: string; at: number } }
}

export type Db = IDBPDatabase<Schema>

/** Gives the database of the viewers. */
export type Shelf = Database<Schema>

export const openShelf = (): Shelf =>
  databaseOf('sidecue-people', (db) => {
    const viewers = db.createObjectStore('viewers', { keyPath: ['site', 'login'] })
    viewers.createIndex('seen', 'lastAt')
    viewers.createIndex('login', 'login')
    const told = db.createObjectStore('told', { keyPath: 'id' })
    told.createIndex('ofRoom', ['key', 'from'])
    told.createIndex('ofSite', ['site', 'counts'])
    db.createObjectStore('imported', { keyPath: 'site' })
  })
