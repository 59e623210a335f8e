/** Puts a site's own history of payments into the records. */

import type { Taken, Wrong } from '../people-book.ts'
import { withRows } from './rows.ts'
import type { Db, Row, Told } from './store.ts'
import { type Payer, readTokenHistory } from './token-history.ts'

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

/** Adds what is new to the sum. */
async function takeSome(db: Db, payers: readonly Payer[], taken: Taken): Promise<void> {
  const { store, done } = db.transaction('viewers', 'readwrite')
  const found = await Promise.all(payers.map(({ login }) => store.get([SITE, login])))
  const puts = payers.flatMap(({ login, name, rows }, i) => {
    const before = found[i]
    const after = withRows(before, { site: SITE, login, name, unit: UNIT }, rows)
    if (!after || after === before) return []
    taken.people += 1
    taken.rows += (after.rows?.length ?? 0) - (before?.rows?.length ?? 0)
    return [store.put(after)]
  })
  await Promise.all([...puts, done])
}

/** Imports the file's text. A file that is not right changes nothing; the same rows again change nothing. */
export async function importHistory(db: Db, text: string, now: number): Promise<Taken | Wrong> {
  const read = readTokenHistory(text)
  if ('wrong' in read) return read
  const evenings = await db.getAllFromIndex('told', 'ofSite', [SITE, 1])
  const isSeen = seen(evenings, now)
  const payers = read.payers.map((payer) => ({ ...payer, rows: payer.rows.filter((row) => !isSeen(row)) }))
  const rows = read.payers.reduce((sum, payer) => sum + payer.rows.length, 0)
  const taken: Taken = { people: 0, rows: 0, read: { people: read.payers.length, rows } }
  for (let i = 0; i < payers.length; i += AT_ONCE) await takeSome(db, payers.slice(i, i + AT_ONCE), taken)
  await db.put('imported', { site: SITE, at: now })
  return taken
}
