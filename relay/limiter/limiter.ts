/** One client's requests of the last day: a Durable Object, so that every machine of the relay counts in the same place. */

import { DurableObject } from 'cloudflare:workers'
import { expired, isFree, type Left, leftOf, type Window } from './windows.ts'

export interface Taken {
  ok: boolean
  left: Left[]
}

const DAY = 24 * 3_600_000

export class Limiter extends DurableObject<unknown> {
  /** Ms since 1970, oldest first; the same as on disk. */
  #taken: number[]

  constructor(ctx: DurableObjectState, env: unknown) {
    super(ctx, env)
    ctx.storage.sql.exec('CREATE TABLE IF NOT EXISTS taken (at INTEGER NOT NULL)')
    this.#taken = ctx.storage.sql
      .exec<{ at: number }>('SELECT at FROM taken ORDER BY at')
      .toArray()
      .map(({ at }) => at)
  }

  /** Takes one where every window has one left. No await in between: two requests never take the same. */
  take(windows: Window[]): Taken {
    const now = Date.now()
    this.#forget(windows, now)
    const ok = isFree(leftOf(this.#taken, windows, now))
    if (ok) this.#note(now)
    return { ok, left: leftOf(this.#taken, windows, now) }
  }

  /** What is left, with nothing taken. */
  look(windows: Window[]): Left[] {
    return leftOf(this.#taken, windows, Date.now())
  }

  /** Nobody came for a day: nothing is kept of them. */
  override async alarm(): Promise<void> {
    const last = this.#taken.at(-1) ?? 0
    if (Date.now() - last < DAY) return await this.ctx.storage.setAlarm(last + DAY)
    this.#taken = []
    await this.ctx.storage.deleteAll()
    this.ctx.storage.sql.exec('CREATE TABLE IF NOT EXISTS taken (at INTEGER NOT NULL)')
  }

  #note(now: number): void {
    if (this.#taken.length === 0) void this.ctx.storage.setAlarm(now + DAY)
    this.#taken.push(now)
    this.ctx.storage.sql.exec('INSERT INTO taken VALUES (?)', now)
  }

  #forget(windows: Window[], now: number): void {
    // The clock was set back: what counts as later than now would count until then.
    if ((this.#taken.at(-1) ?? 0) > now) {
      this.#taken = this.#taken.filter((at) => at <= now)
      this.ctx.storage.sql.exec('DELETE FROM taken WHERE at > ?', now)
    }
    const count = expired(this.#taken, windows, now)
    if (count === 0) return
    this.#taken.splice(0, count)
    this.ctx.storage.sql.exec('DELETE FROM taken WHERE at < ?', this.#taken[0] ?? now)
  }
}
