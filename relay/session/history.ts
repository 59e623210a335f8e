/** What was said in a session: cues as they were shown, asks with their answers, questions to the coach. In SQLite, with an index of words. */

import type { Ask, Reply } from '../../shared/ask.ts'
import type { ShownCue } from '../../shared/relay.ts'
import type { Verdict } from '../coach.ts'
import type { Turn } from './brief.ts'

/** Of an ask is kept what it was for and what came of it. */
export interface Asked {
  id: string
  /** Id of the cue. */
  cue: string
  why: string
  line: string
  /** The model's words; absent: there were none, and `code` says why, or it still thinks. */
  content?: string
  /** The model that said them, and the prompt's name and version. */
  model?: string
  template?: string
  code?: string
}

/** `n` never changes; `at` in ms since 1970. */
export type Entry = { n: number; at: number } & (
  | { kind: 'cue'; cue: ShownCue }
  | { kind: 'ask'; ask: Asked }
  | ({ kind: 'turn' } & Omit<Turn, 'at'>)
)

export interface Wanted {
  /** Entries with a higher `n`. */
  after: number
  limit: number
  /** Words that all have to be there, or beginnings of words. */
  q?: string
}

export interface Page {
  entries: Entry[]
  /** There is more: `after` of the next page. */
  next?: number
}

/** More than the longest evening has; the oldest go first. */
const MOST = 5_000
const TRIM_EVERY = 100

const tables = `
  CREATE TABLE IF NOT EXISTS said (
    n INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, id TEXT, at INTEGER NOT NULL, seq INTEGER, body TEXT NOT NULL,
    UNIQUE (kind, id));
  CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(text, tokenize = 'unicode61 remove_diacritics 2');
`

type Row = { n: number; kind: string; at: number; body: string }

export class History {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(tables)
  }

  /** The cue as it is now, in the place where it first stood. `seq`: of the frame that told the watchers. */
  cue(cue: ShownCue, seq: number): void {
    this.#keep('cue', cue.id, cue.at, { cue }, [cue.content, cue.tail, cue.why], seq)
  }

  ask({ id, cue, why, line }: Ask, now: number): void {
    this.#keep('ask', id, now, { ask: { id, cue, why, line } }, [])
  }

  answer(id: string, verdict: Verdict): void {
    const [row] = this.#rows("kind = 'ask' AND id = ?", id)
    if (!row) return
    const { ask } = JSON.parse(row.body) as { ask: Asked }
    const came: Partial<Asked> = 'reply' in verdict ? saidIn(verdict.reply) : { code: verdict.none }
    this.#keep('ask', id, row.at, { ask: { ...ask, ...came } }, [came.content])
  }

  turn({ at, ...said }: Turn): void {
    this.#keep('turn', null, at, said, [said.question, said.answer])
  }

  /** The last ten, oldest first. */
  turns(): Turn[] {
    const rows = this.#rows("kind = 'turn' ORDER BY n DESC LIMIT 10")
    return rows.reverse().map(({ at, body }) => ({ at, ...JSON.parse(body) }))
  }

  knows(cue: string): boolean {
    return this.#rows("kind = 'cue' AND id = ?", cue).length > 0
  }

  /** Cues that changed last, at most so many, in the order of their change. */
  cues(most: number, after = 0): { seq: number; cue: ShownCue }[] {
    return this.#sql
      .exec<{ seq: number; body: string }>(
        "SELECT seq, body FROM said WHERE kind = 'cue' AND seq > ? ORDER BY seq DESC LIMIT ?",
        ...[after, most],
      )
      .toArray()
      .reverse()
      .map(({ seq, body }) => ({ seq, ...JSON.parse(body) }))
  }

  page({ after, limit, q = '' }: Wanted): Page {
    const match = matchOf(q)
    if (q.trim() && !match) return { entries: [] }
    const among = match ? 'AND n IN (SELECT rowid FROM words WHERE words MATCH ?)' : ''
    const rows = this.#rows(`n > ? ${among} ORDER BY n LIMIT ?`, after, ...(match ? [match] : []), limit + 1)
    const entries = rows.slice(0, limit).map(({ n, at, kind, body }) => ({ n, at, kind, ...JSON.parse(body) }) as Entry)
    const last = entries.at(-1)
    return { entries, ...(rows.length > limit && last && { next: last.n }) }
  }

  clear(): void {
    this.#sql.exec('DELETE FROM said')
    this.#sql.exec('DELETE FROM words')
  }

  #rows(where: string, ...values: (string | number)[]): Row[] {
    return this.#sql.exec<Row>(`SELECT n, kind, at, body FROM said WHERE ${where}`, ...values).toArray()
  }

  #keep(kind: Entry['kind'], id: string | null, at: number, body: object, words: unknown[], seq: number | null = null) {
    const [row] = this.#sql
      .exec<{ n: number }>(
        `INSERT INTO said (kind, id, at, seq, body) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT DO UPDATE SET seq = excluded.seq, body = excluded.body RETURNING n`,
        ...[kind, id, at, seq, JSON.stringify(body)],
      )
      .toArray()
    const n = row?.n ?? 0
    this.#sql.exec('DELETE FROM words WHERE rowid = ?', n)
    this.#sql.exec('INSERT INTO words (rowid, text) VALUES (?, ?)', n, words.filter(Boolean).join('\n'))
    if (n % TRIM_EVERY === 0) this.#trim(n - MOST)
  }

  #trim(last: number): void {
    this.#sql.exec('DELETE FROM said WHERE n <= ?', last)
    this.#sql.exec('DELETE FROM words WHERE rowid <= ?', last)
  }
}

const saidIn = ({ content, model, template }: Reply): Partial<Asked> => ({
  content,
  model,
  ...(template && { template }),
})

/** Each word in quotes: FTS5 has a language of its own, and nobody who types is to speak it. */
const matchOf = (q: string): string =>
  q
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean)
    .map((word) => `"${word}"*`)
    .join(' ')
