/** One client's requests of the last day: a Durable Object, so that every machine of the relay counts in the same place. */

import { DurableObject } from 'cloudflare:workers'
import { report } from '../errors.ts'
import { NONE, type Policy, type Told, toldOf, windowsIn } from './fields.ts'
import { expired, isFree, leftOf, type Window } from './windows.ts'

const DAY = 24 * 3_600_000

/** What somebody is held to, read. */
interface Held {
  policy: Policy
  windows: Window[]
  /** Seconds. */
  longest: number
}

/** So long the times that are taken wait to be written together: an answer need not wait for the disk, and who is cut off forgets so little. Ms. */
const GATHER = 100

export class Limiter extends DurableObject<unknown> {
  /** Ms since 1970, oldest first. */
  #taken: number[]
  /** The newest of them, which are not on disk yet. */
  #unwritten: number[] = []
  /** Everybody who asks here is held to the same, as a rule. */
  #last: Held | undefined

  constructor(ctx: DurableObjectState, env: unknown) {
    super(ctx, env)
    ctx.storage.sql.exec('CREATE TABLE IF NOT EXISTS taken (at INTEGER NOT NULL)')
    this.#taken = ctx.storage.sql
      .exec<{ at: number }>('SELECT at FROM taken ORDER BY at')
      .toArray()
      .map(({ at }) => at)
  }

  /** Takes one where every window has one left (ask.ts). No await in between: two requests never take the same. */
  take(policy: Policy): string {
    const now = Date.now()
    const { windows, longest } = this.#held(policy)
    this.#forget(longest, now)
    const free = isFree(this.#taken, windows, now)
    if (free) this.#note(now)
    const told = toldOf(leftOf(this.#taken, windows, now))
    return free ? told : NONE + told
  }

  /** What is left, with nothing taken. */
  look(policy: Policy): Told {
    return toldOf(leftOf(this.#taken, this.#held(policy).windows, Date.now()))
  }

  #held(policy: Policy): Held {
    if (this.#last?.policy === policy) return this.#last
    const windows = windowsIn(policy)
    this.#last = { policy, windows, longest: Math.max(0, ...windows.map(({ within }) => within)) }
    return this.#last
  }

  /** Nobody came for a day: nothing is kept of them. */
  override async alarm(): Promise<void> {
    const last = this.#taken.at(-1) ?? 0
    if (Date.now() - last < DAY) return await this.ctx.storage.setAlarm(last + DAY)
    this.#taken = []
    this.#unwritten = []
    await this.ctx.storage.deleteAll()
    this.ctx.storage.sql.exec('CREATE TABLE IF NOT EXISTS taken (at INTEGER NOT NULL)')
  }

  #note(now: number): void {
    if (this.#taken.length === 0) void this.ctx.storage.setAlarm(now + DAY)
    this.#taken.push(now)
    if (this.#unwritten.push(now) === 1) setTimeout(() => this.#write(), GATHER)
  }

  #write(): void {
    const times = JSON.stringify(this.#unwritten)
    this.#unwritten = []
    try {
      this.ctx.storage.sql.exec('INSERT INTO taken SELECT value FROM json_each(?)', times)
    } catch (error) {
      // A full disk: who is here goes on counting.
      report('limiter', error)
    }
  }

  #forget(longest: number, now: number): void {
    // The clock was set back: what counts as later than now would count until then.
    if ((this.#taken.at(-1) ?? 0) > now) {
      this.#taken = this.#taken.filter((at) => at <= now)
      this.#unwritten = this.#unwritten.filter((at) => at <= now)
      this.ctx.storage.sql.exec('DELETE FROM taken WHERE at > ?', now)
    }
    const count = expired(this.#taken, longest, now)
    if (count === 0) return
    this.#taken.splice(0, count)
    this.ctx.storage.sql.exec('DELETE FROM taken WHERE at < ?', this.#taken[0] ?? now)
  }
}
