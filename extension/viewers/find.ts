/** Looking for people by hand: by the beginning of their login, or who was here last. Reads only what it gives. */

import type { Viewer } from '../../shared/viewer.ts'
import type { Db, Stored } from './store.ts'

/** A viewer without what only imports need. */
export function bare({ rows: _, ...viewer }: Stored): Viewer {
  return viewer
}

/** Those last seen first; or, for a search, those whose login begins so, in order of the alphabet. At most `most`. */
export async function find(db: Db, search: string, most: number): Promise<Viewer[]> {
  const { store } = db.transaction('viewers')
  const begins = search.trim().toLowerCase().replace(/^@/, '')
  if (begins) {
    const range = IDBKeyRange.bound(begins, `${begins}\uffff`)
    return (await store.index('login').getAll(range, most)).map(bare)
  }
  const found: Viewer[] = []
  let cursor = await store.index('seen').openCursor(null, 'prev')
  while (cursor && found.length < most) {
    found.push(bare(cursor.value))
    cursor = await cursor.continue()
  }
  return found
}
