/** Looking for people by hand: by the beginning of their login, or who was here last. Reads only what it gives. */

import type { Viewer } from '../../shared/viewer.ts'
import type { Db, Stored } from './store.ts'

/** A viewer without what only imports need. */
export function bare({ rows: _, ...viewer }: Stored): Viewer {
  return viewer
}

/** The order of the pages, and where the next one begins: at its equals, of which only those behind it are on the page. */
function walkOf(search: string, after: Viewer | undefined) {
  const begins = search.trim().toLowerCase().replace(/^@/, '')
  if (!begins)
    return { index: 'seen', direction: 'prev', range: after && IDBKeyRange.upperBound(after.lastAt) } as const
  const range = IDBKeyRange.bound(after?.login ?? begins, `${begins}\uffff`)
  return { index: 'login', direction: 'next', range } as const
}

const keyOf = ({ site, login }: Viewer): [string, string] => [site, login]

/** Those last seen first; or those whose login begins with `search`. At most `most`, from behind `after`, which may be gone. */
export async function find(db: Db, search: string, most: number, after?: Viewer): Promise<Viewer[]> {
  const { index, direction, range } = walkOf(search, after)
  const behind = direction === 'next' ? 1 : -1
  const field = index === 'seen' ? 'lastAt' : 'login'
  const isBehind = (viewer: Viewer): boolean =>
    !after || viewer[field] !== after[field] || indexedDB.cmp(keyOf(viewer), keyOf(after)) === behind
  const found: Viewer[] = []
  let cursor = await db.transaction('viewers').store.index(index).openCursor(range, direction)
  while (cursor) {
    if (isBehind(cursor.value)) found.push(bare(cursor.value))
    cursor = found.length < most ? await cursor.continue() : null
  }
  return found
}
