/** The broadcaster's own notes: one Durable Object for each access key, so that every evening of theirs has them. */

import { DurableObject } from 'cloudflare:workers'
import type { Passage } from '../../shared/coach/index.ts'
import { passagesOf } from './passages.ts'
import { type NotesEnv, nearest, stored, vectorsOf } from './vectors.ts'
import { matchFor } from './words.ts'

export interface Note {
  id: string
  title: string
  /** Letters. */
  size: number
  passages: number
  /** Ms since 1970. */
  at: number
}

/** Of a key. */
export const MOST = 50
/** An answer that was given is given again for so long, while the notes are the same. Ms. */
const SAME = 10 * 60_000
const ANSWERS = 200

const tables = `
  CREATE TABLE IF NOT EXISTS notes (id TEXT PRIMARY KEY, title TEXT, size INTEGER, passages INTEGER, at INTEGER) WITHOUT ROWID;
  CREATE VIRTUAL TABLE IF NOT EXISTS passages USING fts5(title, text, note UNINDEXED, tokenize = 'porter unicode61 remove_diacritics 2');
  CREATE TABLE IF NOT EXISTS vectors (id INTEGER PRIMARY KEY, vector BLOB);
  CREATE TABLE IF NOT EXISTS said (session TEXT, question TEXT, version INTEGER, at INTEGER, answer TEXT, PRIMARY KEY (session, question)) WITHOUT ROWID;
`

type Stored<T> = T & Record<string, SqlStorageValue>

export class Notes extends DurableObject<NotesEnv> {
  readonly #sql: SqlStorage

  constructor(ctx: DurableObjectState, env: NotesEnv) {
    super(ctx, env)
    this.#sql = ctx.storage.sql
    this.#sql.exec(tables)
  }

  /** Undefined: there are fifty already. `key`: whose they are, in the books. A note of the same title is replaced. */
  async add(title: string, text: string, key: string): Promise<Note | undefined> {
    const passages = passagesOf(title, text)
    const vectors = await vectorsOf(this.env, passages.map(worded), key)
    const old = this.#sql.exec<{ id: string }>('SELECT id FROM notes WHERE title = ?', title).toArray()[0]
    if (!old && this.list().length >= MOST) return undefined
    const note = { id: crypto.randomUUID(), title, size: text.length, passages: passages.length, at: Date.now() }
    this.ctx.storage.transactionSync(() => {
      if (old) this.#drop(old.id)
      this.#sql.exec('INSERT INTO notes VALUES (?, ?, ?, ?, ?)', ...Object.values(note))
      for (const [i, passage] of passages.entries()) this.#put(note.id, passage, vectors?.[i])
      this.#change()
    })
    return note
  }

  /** Newest first. */
  list(): Note[] {
    return this.#sql.exec<Stored<Note>>('SELECT * FROM notes ORDER BY at DESC, title').toArray() as Note[]
  }

  /** False: there is none of this id. */
  remove(id: string): boolean {
    if (!this.list().some((note) => note.id === id)) return false
    this.ctx.storage.transactionSync(() => {
      this.#drop(id)
      this.#change()
    })
    return true
  }

  /** All of them, and what was answered from them. */
  clear(): void {
    this.ctx.storage.transactionSync(() => {
      for (const { id } of this.list()) this.#drop(id)
      this.#change()
    })
  }

  /** The `n` that fit the query best, and the version of the notes that they are of. */
  async passages(query: string, n: number, key: string): Promise<{ version: number; passages: Passage[] }> {
    const version = this.#version
    if (version === 0) return { version, passages: [] }
    const [byWords, byMeaning] = [this.#byWords(query, n), await this.#byMeaning(query, n, key)]
    const ids = ranked([byWords, byMeaning]).slice(0, n)
    const passages = ids.flatMap((id) =>
      this.#sql.exec<Stored<Passage>>('SELECT title, text FROM passages WHERE rowid = ?', id).toArray(),
    )
    return { version, passages: passages.map(({ title, text }) => ({ title, text })) }
  }

  /** What was answered to this a moment ago, in the same session (empty: in none) and from the same notes. */
  answered(session: string, question: string): string | undefined {
    const sql = 'SELECT answer FROM said WHERE session = ? AND question = ? AND version = ? AND at > ?'
    const since = Date.now() - SAME
    return this.#sql.exec<{ answer: string }>(sql, session, question, this.#version, since).toArray()[0]?.answer
  }

  /** `version`: of the notes that it was made of. */
  async answer(session: string, question: string, version: number, answer: string): Promise<void> {
    this.#sql.exec('INSERT OR REPLACE INTO said VALUES (?, ?, ?, ?, ?)', session, question, version, Date.now(), answer)
    const sql =
      'DELETE FROM said WHERE (session, question) NOT IN (SELECT session, question FROM said ORDER BY at DESC LIMIT ?)'
    this.#sql.exec(sql, ANSWERS)
    if ((await this.ctx.storage.getAlarm()) === null) await this.ctx.storage.setAlarm(Date.now() + SAME)
  }

  /** A session is erased, or what was said in it. */
  forget(session: string): void {
    this.#sql.exec('DELETE FROM said WHERE session = ?', session)
  }

  /** What is not given again is not kept. */
  override async alarm(): Promise<void> {
    this.#sql.exec('DELETE FROM said WHERE at <= ?', Date.now() - SAME)
    const [left] = this.#sql.exec<{ at: number | null }>('SELECT min(at) AS at FROM said').toArray()
    if (left?.at) await this.ctx.storage.setAlarm(left.at + SAME)
  }

  #byWords(query: string, n: number): number[] {
    const match = matchFor(query)
    if (!match) return []
    const sql =
      'SELECT rowid AS id FROM passages WHERE passages MATCH ? ORDER BY bm25(passages, 2.0, 1.0), rowid LIMIT ?'
    return this.#sql
      .exec<{ id: number }>(sql, match, n)
      .toArray()
      .map(({ id }) => id)
  }

  async #byMeaning(query: string, n: number, key: string): Promise<number[]> {
    const all = this.#sql.exec<{ id: number; vector: ArrayBuffer }>('SELECT id, vector FROM vectors').toArray()
    if (all.length === 0) return []
    const [vector] = (await vectorsOf(this.env, [query], key)) ?? []
    return vector ? nearest(vector, all, n) : []
  }

  #put(note: string, { title, text }: Passage, vector: readonly number[] | undefined): void {
    this.#sql.exec('INSERT INTO passages (title, text, note) VALUES (?, ?, ?)', title, text, note)
    // Not RETURNING: of a table of FTS5 it gives no number.
    if (vector) this.#sql.exec('INSERT INTO vectors VALUES (last_insert_rowid(), ?)', stored(vector))
  }

  #drop(id: string): void {
    this.#sql.exec('DELETE FROM vectors WHERE id IN (SELECT rowid FROM passages WHERE note = ?)', id)
    this.#sql.exec('DELETE FROM passages WHERE note = ?', id)
    this.#sql.exec('DELETE FROM notes WHERE id = ?', id)
  }

  /** Zero: there never was one. */
  get #version(): number {
    return this.ctx.storage.kv.get<number>('version') ?? 0
  }

  #change(): void {
    this.ctx.storage.kv.put('version', this.#version + 1)
    this.#sql.exec('DELETE FROM said')
  }
}

const worded = ({ title, text }: Passage): string => `${title}: ${text}`

/** Several rankings as one: what stands high in each stands highest (reciprocal ranks, with the usual sixty). */
function ranked(rankings: readonly number[][]): number[] {
  const scores = new Map<number, number>()
  for (const ranking of rankings)
    for (const [place, id] of ranking.entries()) scores.set(id, (scores.get(id) ?? 0) + 1 / (60 + place))
  return [...scores].toSorted((a, b) => b[1] - a[1]).map(([id]) => id)
}
