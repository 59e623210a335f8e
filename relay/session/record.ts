/** A session's own record in SQLite: who it is, what it was asked, what it answered. Survives hibernation and a crash. */

import type { Ask } from '../../shared/ask.ts'
import type { FromRelay } from '../../shared/relay.ts'
import type { Brief } from './brief.ts'
import type { Role } from './frames.ts'
import { History } from './history.ts'
import { Rows } from './rows.ts'

/** Answers older than this have passed every deadline. Ms. */
const KEPT = 2 * 60_000

const tables = `
  CREATE TABLE IF NOT EXISTS about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS asked (id TEXT PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS sent (seq INTEGER PRIMARY KEY, ask TEXT NOT NULL, at INTEGER NOT NULL, frame TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS tickets (id TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID;
`

/** What an ask tells of the room. */
export type Facts = Pick<Brief, 'room' | 'wishes' | 'owed' | 'recent'>

export class SessionRecord {
  readonly #sql: SqlStorage
  #heardAt: number | undefined
  readonly history: History
  readonly rows: Rows

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(tables)
    this.history = new History(sql)
    this.rows = new Rows(sql)
  }

  /** Changes when what a client of this role saw before can no longer be resumed. */
  epoch(role: Role): string {
    return this.#about(`epoch ${role}`) ?? this.renew(role)
  }

  /** Begin a new epoch. */
  renew(role: Role): string {
    const epoch = crypto.randomUUID()
    this.#note(`epoch ${role}`, epoch)
    return epoch
  }

  /** The highest sequence number given so far. */
  last(role: Role): number {
    return Number(this.#about(`last ${role}`) ?? 0)
  }

  /** The next sequence number. */
  next(role: Role): number {
    const seq = this.last(role) + 1
    this.#note(`last ${role}`, String(seq))
    return seq
  }

  /** When a client last said something, ms since 1970. */
  get heardAt(): number {
    this.#heardAt ??= Number(this.#about('heardAt') ?? 0)
    return this.#heardAt
  }

  set heardAt(now: number) {
    this.#heardAt = now
    this.#note('heardAt', String(now))
  }

  /** When the session ended, ms since 1970. */
  get overAt(): number | undefined {
    const at = this.#about('overAt')
    return at === undefined ? undefined : Number(at)
  }

  set overAt(now: number) {
    this.#note('overAt', String(now))
  }

  /** How often all second screens were sent away. A watcher's token says how often that had been when it was given. */
  get sentAway(): number {
    return Number(this.#about('sentAway') ?? 0)
  }

  set sentAway(times: number) {
    this.#note('sentAway', String(times))
  }

  /** Hash of the typed code that leads here. */
  get code(): string | undefined {
    return this.#about('code')
  }

  set code(hash: string) {
    this.#note('code', hash)
  }

  /** What the last ask said of the room. */
  get facts(): Facts | undefined {
    return JSON.parse(this.#about('facts') ?? 'null') ?? undefined
  }

  /** False: this ticket was used before. `until`: ms since 1970. */
  redeem(ticket: string, until: number, now: number): boolean {
    this.#sql.exec('DELETE FROM tickets WHERE until < ?', now)
    const used = this.#sql.exec('INSERT OR IGNORE INTO tickets VALUES (?, ?) RETURNING id', ticket, until)
    return used.toArray().length === 1
  }

  asked(ask: Ask, now: number): void {
    const { room, tone, language, preferences, limits, owed, recent } = ask
    this.#sql.exec('INSERT OR IGNORE INTO asked VALUES (?)', ask.id)
    this.#note('facts', JSON.stringify({ room, wishes: { tone, language, preferences, limits }, owed, recent }))
    this.history.ask(ask, now)
  }

  /** Asks without an answer. */
  open(): string[] {
    return this.#sql
      .exec<{ id: string }>('SELECT id FROM asked')
      .toArray()
      .map(({ id }) => id)
  }

  /**
   * Keeps what answers an ask ('' where it answers none) under the broadcaster's next number and gives it as the frame to send; the
   * platform holds the sending until it is on disk.
   */
  keep(ask: string, frameOf: (seq: number) => FromRelay, now: number): string {
    const seq = this.next('broadcaster')
    const frame = JSON.stringify(frameOf(seq))
    this.#sql.exec('DELETE FROM sent WHERE at < ?', now - KEPT)
    this.#sql.exec('INSERT INTO sent VALUES (?, ?, ?, ?)', seq, ask, now, frame)
    this.#sql.exec('DELETE FROM asked WHERE id = ?', ask)
    return frame
  }

  /** The frame that answered this ask, while it is kept. */
  answerTo(ask: string): string | undefined {
    return this.#sql.exec<{ frame: string }>('SELECT frame FROM sent WHERE ask = ?', ask).toArray()[0]?.frame
  }

  /** The broadcaster's frames after number `seq`; undefined where some of them are no longer kept. */
  since(seq: number): string[] | undefined {
    const rows = this.#sql.exec<{ frame: string }>('SELECT frame FROM sent WHERE seq > ? ORDER BY seq', seq).toArray()
    return rows.length === this.last('broadcaster') - seq ? rows.map(({ frame }) => frame) : undefined
  }

  /** Of the room, and of the answers for who comes back, nothing stays; of what was said all does. */
  forgetRoom(): void {
    this.rows.clear()
    this.#sql.exec("DELETE FROM about WHERE name = 'facts'")
    this.#sql.exec('DELETE FROM sent')
  }

  /** All of it goes, and the session goes on. Watchers begin anew, for what they show is gone too. */
  clear(): void {
    this.history.clear()
    this.forgetRoom()
    this.renew('watcher')
  }

  #about(name: string): string | undefined {
    return this.#sql.exec<{ value: string }>('SELECT value FROM about WHERE name = ?', name).toArray()[0]?.value
  }

  #note(name: string, value: string): void {
    this.#sql.exec('INSERT OR REPLACE INTO about VALUES (?, ?)', name, value)
  }
}
