/** What happened in the room, as the broadcaster's browser streams it: one write for a batch, and only the last minutes are kept. */

import type { AskRow } from '../../shared/ask.ts'

/** The coach reads the last hundred rows; older ones are of no use here. Ms. */
const KEPT = 10 * 60_000
const TIDY_EVERY = 60

export class Rows {
  readonly #sql: SqlStorage
  #heard: number

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec('CREATE TABLE IF NOT EXISTS heard (n INTEGER PRIMARY KEY, at INTEGER NOT NULL, rows TEXT NOT NULL)')
    const [row] = sql.exec<{ n: number | null }>('SELECT max(n) AS n FROM heard').toArray()
    this.#heard = row?.n ?? 0
  }

  /** Highest number that was written; all below it were too. */
  get heard(): number {
    return this.#heard
  }

  /** A number that was there before is not written again. False: one before it is missing, which would look like one of those when it came. */
  add(n: number, rows: AskRow[], now: number): boolean {
    if (n <= this.#heard) return true
    if (n > this.#heard + 1) return false
    this.#sql.exec('INSERT INTO heard VALUES (?, ?, ?)', n, now, JSON.stringify(rows))
    this.#heard = n
    // Not by time but by number, so that a session that slept in between tidies at the same places. The last one says how far we are.
    if (n % TIDY_EVERY === 0) this.#sql.exec('DELETE FROM heard WHERE at < ? AND n < ?', now - KEPT, n)
    return true
  }

  /** The last ones of the last minutes, at most so many, oldest first. */
  last(most: number, now: number): AskRow[] {
    return this.#sql
      .exec<{ rows: string }>('SELECT rows FROM heard WHERE at >= ? ORDER BY n DESC LIMIT ?', now - KEPT, most)
      .toArray()
      .reverse()
      .flatMap(({ rows }) => JSON.parse(rows) as AskRow[])
      .slice(-most)
  }

  /** What was heard is forgotten; the numbers go on. */
  clear(): void {
    this.#sql.exec("UPDATE heard SET rows = '[]' WHERE n = ?", this.#heard)
    this.#sql.exec('DELETE FROM heard WHERE n < ?', this.#heard)
  }
}
