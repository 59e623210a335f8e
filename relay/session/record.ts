/** A session's own record in SQLite: who it is, what it was asked, what it answered. Survives hibernation and a crash. */

import type { Brief, Turn } from './brief.ts'

/** Answers older than this have passed every deadline. Ms. */
const KEPT = 2 * 60_000

const tables = `
  CREATE TABLE IF NOT EXISTS about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS asked (id TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS sent (seq INTEGER PRIMARY KEY, ask TEXT NOT NULL, at INTEGER NOT NULL, frame TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS tickets (id TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS turns (at INTEGER NOT NULL, question TEXT NOT NULL, answer TEXT NOT NULL);
`

type Stored<T> = T & Record<string, SqlStorageValue>

export class SessionRecord {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(tables)
  }

  /** Changes when what a client saw before can no longer be resumed. */
  get epoch(): string {
    return this.#about('epoch') ?? this.renew()
  }

  /** The highest sequence number given so far. */
  get last(): number {
    return Number(this.#about('last') ?? 0)
  }

  /** When a client last said something, ms since 1970. */
  get heardAt(): number {
    return Number(this.#about('heardAt') ?? 0)
  }

  set heardAt(now: number) {
    this.#note('heardAt', String(now))
  }

  /** Whose the session is, in the books. */
  get payer(): { key: string; session: string } {
    return { key: this.#about('key') ?? '', session: this.#about('session') ?? '' }
  }

  set payer({ key, session }: { key: string; session: string }) {
    this.#note('key', key)
    this.#note('session', session)
  }

  /** What the last ask said of the room. */
  get facts(): Pick<Brief, 'room' | 'owed' | 'recent'> | undefined {
    return JSON.parse(this.#about('facts') ?? 'null') ?? undefined
  }

  set facts(facts: Pick<Brief, 'room' | 'owed' | 'recent'>) {
    this.#note('facts', JSON.stringify(facts))
  }

  /** The last ten, oldest first. */
  turns(): Turn[] {
    return this.#sql
      .exec<Stored<Turn>>('SELECT at, question, answer FROM turns ORDER BY rowid DESC LIMIT 10')
      .toArray()
      .reverse()
  }

  turn({ at, question, answer }: Turn): void {
    this.#sql.exec('INSERT INTO turns VALUES (?, ?, ?)', at, question, answer)
  }

  /** Begin a new epoch. */
  renew(): string {
    const epoch = crypto.randomUUID()
    this.#note('epoch', epoch)
    return epoch
  }

  /** False: this ticket was used before. `until`: ms since 1970. */
  redeem(ticket: string, until: number, now: number): boolean {
    this.#sql.exec('DELETE FROM tickets WHERE until < ?', now)
    const used = this.#sql.exec('INSERT OR IGNORE INTO tickets VALUES (?, ?) RETURNING id', ticket, until)
    return used.toArray().length === 1
  }

  asked(id: string): void {
    this.#sql.exec('INSERT OR IGNORE INTO asked VALUES (?)', id)
  }

  /** Asks without an answer. */
  open(): string[] {
    return this.#sql
      .exec<{ id: string }>('SELECT id FROM asked')
      .toArray()
      .map(({ id }) => id)
  }

  /** Keeps the answer to an ask under the next number and gives it as the frame to send; the platform holds the sending until it is on disk. */
  answer(ask: string, frameOf: (seq: number) => object, now: number): string {
    const seq = this.last + 1
    const frame = JSON.stringify(frameOf(seq))
    this.#note('last', String(seq))
    this.#sql.exec('DELETE FROM sent WHERE at < ?', now - KEPT)
    this.#sql.exec('INSERT INTO sent VALUES (?, ?, ?, ?)', seq, ask, now, frame)
    this.#sql.exec('DELETE FROM asked WHERE id = ?', ask)
    return frame
  }

  /** The frame that answered this ask, while it is kept. */
  answerTo(ask: string): string | undefined {
    return this.#sql.exec<{ frame: string }>('SELECT frame FROM sent WHERE ask = ?', ask).toArray()[0]?.frame
  }

  /** Every frame after number `seq`; undefined where some of them are no longer kept. */
  since(seq: number): string[] | undefined {
    const rows = this.#sql
      .exec<{ seq: number; frame: string }>('SELECT seq, frame FROM sent WHERE seq > ? ORDER BY seq', seq)
      .toArray()
    return rows.length === this.last - seq ? rows.map(({ frame }) => frame) : undefined
  }

  #about(name: string): string | undefined {
    return this.#sql.exec<{ value: string }>('SELECT value FROM about WHERE name = ?', name).toArray()[0]?.value
  }

  #note(name: string, value: string): void {
    this.#sql.exec('INSERT OR REPLACE INTO about VALUES (?, ?)', name, value)
  }
}
