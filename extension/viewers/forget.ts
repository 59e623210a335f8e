/** Forgetting: one, all, and whoever has not been seen for long. */

import type { Db, Stored } from './store.ts'

const DAY = 24 * 60 * 60_000
/** So many are forgotten in one transaction, so that a room that is live meanwhile waits for none. */
const AT_ONCE = 2_000

/** Gives what is gone: one record, or none. */
export async function forgetOne(db: Db, site: string, login: string): Promise<Stored[]> {
  const { store, done } = db.transaction('viewers', 'readwrite')
  const gone = await store.get([site, login])
  await Promise.all([store.delete([site, login]), done])
  return gone ? [gone] : []
}

/** Everybody. What the log tells of evenings that are over is not told again, and is no history any more. */
export async function forgetAll(db: Db): Promise<void> {
  const tx = db.transaction(['viewers', 'told', 'imported'], 'readwrite')
  const told = tx.objectStore('told')
  const evenings = await told.getAll()
  await Promise.all([
    tx.objectStore('viewers').clear(),
    tx.objectStore('imported').clear(),
    ...evenings.map((evening) => told.put({ ...evening, counts: 0 })),
    tx.done,
  ])
}

/** Forgets who was last seen more than so many days ago; 0 days: nobody. Returns how many. */
export async function forgetOld(db: Db, days: number, now: number): Promise<number> {
  if (days <= 0) return 0
  const old = IDBKeyRange.upperBound(now - days * DAY, true)
  let count = 0
  for (;;) {
    const tx = db.transaction('viewers', 'readwrite')
    const keys = await tx.store.index('seen').getAllKeys(old, AT_ONCE)
    await Promise.all([...keys.map((key) => tx.store.delete(key)), tx.done])
    count += keys.length
    if (keys.length < AT_ONCE) return count
  }
}
