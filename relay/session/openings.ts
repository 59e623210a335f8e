/** The sessions of one access key that are open: a Durable Object, so that nobody opens them without end. */

import { DurableObject } from 'cloudflare:workers'

/** No evening is longer; a session that never said that it is over no longer counts. Ms. */
const LONGEST = 24 * 3_600_000

export class Openings extends DurableObject<unknown> {
  readonly #sql: SqlStorage

  constructor(ctx: DurableObjectState, env: unknown) {
    super(ctx, env)
    this.#sql = ctx.storage.sql
    this.#sql.exec('CREATE TABLE IF NOT EXISTS open (session TEXT PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID')
  }

  /** False: so many are open already. */
  enter(session: string, most: number): boolean {
    const now = Date.now()
    this.#sql.exec('DELETE FROM open WHERE at < ?', now - LONGEST)
    const [row] = this.#sql.exec<{ n: number }>('SELECT count(*) AS n FROM open').toArray()
    if ((row?.n ?? 0) >= most) return false
    this.#sql.exec('INSERT OR REPLACE INTO open VALUES (?, ?)', session, now)
    return true
  }

  leave(session: string): void {
    this.#sql.exec('DELETE FROM open WHERE session = ?', session)
  }
}
