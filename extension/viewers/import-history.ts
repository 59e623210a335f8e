/** Puts a site's own history of payments into the records. */

import { withRows } from './rows.ts'
import type { Db, Row, Told } from './store.ts'
import { type Payer, readTokenHistory, type Wrong } from './token-history.ts'

export interface Taken {
  /** People who have new rows. */
  people: number
  /** Rows that were new. */
  rows: number
}

const SITE = 'chaturbate'
const UNIT = 'token'
/** So many people in one transaction: a live room waits for none, and what is in stays in. */
const AT_ONCE = 500
/** An evening that was told so lately may still go on. Ms. */
const LIVE = 30 * 60_000

/** What Sidecue saw itself is counted already. */
function seen(evenings: readonly Told[], now: number): (row: Row) => boolean {
  const spans = evenings.map(({ from, to }) => [from, now - to < LIVE ? now : to] as const)
  return ([at]) => spans.some(([from, to]) => at >= from && at <= to)
}

async function takeSome(db: Db, payers: readonly Payer[]): Promise<Taken> {
  const { store, done } = db.transaction('viewers', 'readwrite')
  const found = await Promise.all(payers.map(({ login }) => store.get([SITE, login])))
  const taken: Taken = { people: 0, rows: 0 }
  const puts = payers.flatMap(({ login, name, rows }, i) => {
    const before = found[i]
    const after = withRows(before, { site: SITE, login, name, unit: UNIT }, rows)
    if (!after || after === before) return []
    taken.people += 1
    taken.rows += (after.rows?.length ?? 0) - (before?.rows?.length ?? 0)
    return [store.put(after)]
  })
  await Promise.all([...puts, done])
  return taken
}

/** Imports the file's text. A file that is not right changes nothing; the same rows again change nothing. */
export async function importHistory(db: Db, text: string, now: number): Promise<Taken | Wrong> {
  const read = readTokenHistory(text)
  if ('wrong' in read) return read
  const evenings = await db.getAllFromIndex('told', 'ofSite', [SITE, 1])
  const isSeen = seen(evenings, now)
  const payers = read.payers.map((payer) => ({ ...payer, rows: payer.rows.filter((row) => !isSeen(row)) }))
  const sum: Taken = { people: 0, rows: 0 }
  for (let i = 0; i < payers.length; i += AT_ONCE) {
    const taken = await takeSome(db, payers.slice(i, i + AT_ONCE))
    sum.people += taken.people
    sum.rows += taken.rows
  }
  await db.put('imported', { site: SITE, at: now })
  return sum
}
