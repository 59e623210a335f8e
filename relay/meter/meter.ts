/** What the relay's models cost, for everybody together: one Durable Object, so that the day's cap is one cap. */

import { DurableObject } from 'cloudflare:workers'
import { LONGEST } from '../models/within.ts'

export interface Entry {
  /** Label of the access key. */
  key: string
  session: string
  model: string
  in: number
  out: number
  cached: number
  /** US dollars. */
  money: number
}

/** US dollars a day, for everybody together and for each key. */
export interface Caps {
  all: number
  each: number
}

export interface Line extends Omit<Entry, 'key'> {
  /** `2026-11-21`, UTC. */
  day: string
  calls: number
}

export interface Spent {
  /** US dollars of today, by everybody. */
  today: number
  /** Of those this key's. */
  own: number
  /** This key's, newest day first. */
  lines: Line[]
}

type Row = Entry & Line
type Stored<T> = T & Record<string, SqlStorageValue>

const DAY = 86_400_000
/** A call that never came back no longer counts after so long: the longest of all, with sound, is over by then. Ms. */
const HELD = 3 * LONGEST

const total = (money: Iterable<number>): number => [...money].reduce((sum, one) => sum + one, 0)

const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10)

export class Meter extends DurableObject<unknown> {
  readonly #sql: SqlStorage
  #today = ''
  /** Today, by key. */
  #spent = new Map<string, number>()
  /** Calls that run: what they may cost, and until when that is believed. */
  readonly #held = new Map<string, { key: string; money: number; until: number }>()

  constructor(ctx: DurableObjectState, env: unknown) {
    super(ctx, env)
    this.#sql = ctx.storage.sql
    this.#sql.exec(`CREATE TABLE IF NOT EXISTS spent (
      day TEXT, key TEXT, session TEXT, model TEXT, calls INTEGER, "in" INTEGER, out INTEGER, cached INTEGER, money REAL,
      PRIMARY KEY (day, key, session, model)) WITHOUT ROWID`)
  }

  /** Keeps `money` for a call; or says which of the day's caps would be passed, were it spent. */
  hold(call: string, key: string, money: number, caps: Caps): 'held' | keyof Caps {
    const now = Date.now()
    this.#turn(now)
    for (const [id, { until }] of this.#held) if (until < now) this.#held.delete(id)
    const held = [...this.#held.values()]
    const ours = held.filter((one) => one.key === key)
    if ((this.#spent.get(key) ?? 0) + total(ours.map((one) => one.money)) + money > caps.each) return 'each'
    if (total(this.#spent.values()) + total(held.map((one) => one.money)) + money > caps.all) return 'all'
    this.#held.set(call, { key, money, until: now + HELD })
    return 'held'
  }

  /** The call cost nothing. */
  free(call: string): void {
    this.#held.delete(call)
  }

  /** The call is over and cost this. `keep`: days after which it is forgotten. */
  async settle(call: string, entry: Entry, keep: number): Promise<void> {
    const now = Date.now()
    this.#turn(now)
    this.#held.delete(call)
    this.#spent.set(entry.key, (this.#spent.get(entry.key) ?? 0) + entry.money)
    this.#add({ ...entry, day: this.#today, calls: 1 })
    this.ctx.storage.kv.put('keep', keep)
    if ((await this.ctx.storage.getAlarm()) === null) await this.ctx.storage.setAlarm(now + DAY)
  }

  /** What this key spent, and what all did today. */
  spent(key: string): Spent {
    this.#turn(Date.now())
    const lines = this.#sql
      .exec<Stored<Line>>(
        'SELECT day, session, model, calls, "in", out, cached, money FROM spent WHERE key = ? ORDER BY day DESC, session, model',
        key,
      )
      .toArray()
    return { today: total(this.#spent.values()), own: this.#spent.get(key) ?? 0, lines }
  }

  /** A session is erased: what it cost stays, without saying whose it was. */
  forget(session: string): void {
    const rows = this.#sql.exec<Stored<Row>>('DELETE FROM spent WHERE session = ? RETURNING *', session).toArray()
    for (const row of rows) this.#add({ ...row, session: '' })
  }

  /** Once a day what is older than the days of retention goes. */
  override async alarm(): Promise<void> {
    const keep = Number(this.ctx.storage.kv.get('keep') ?? 0)
    this.#sql.exec('DELETE FROM spent WHERE day < ?', dayOf(Date.now() - keep * DAY))
    const [row] = this.#sql.exec<{ n: number }>('SELECT count(*) AS n FROM spent').toArray()
    if (row && row.n > 0) await this.ctx.storage.setAlarm(Date.now() + DAY)
  }

  #add({ day, key, session, model, calls, in: tokens, out, cached, money }: Row): void {
    this.#sql.exec(
      `INSERT INTO spent VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET calls = calls + excluded.calls,
        "in" = "in" + excluded."in", out = out + excluded.out, cached = cached + excluded.cached, money = money + excluded.money`,
      ...[day, key, session, model, calls, tokens, out, cached, money],
    )
  }

  /** At midnight UTC the cap begins anew. */
  #turn(now: number): void {
    const today = dayOf(now)
    if (today === this.#today) return
    this.#today = today
    const rows = this.#sql
      .exec<{ key: string; sum: number }>('SELECT key, sum(money) AS sum FROM spent WHERE day = ? GROUP BY key', today)
      .toArray()
    this.#spent = new Map(rows.map(({ key, sum }) => [key, sum]))
  }
}
