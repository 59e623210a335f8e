/** Looks up people of a room by name: one transaction for all that came together. */

import type { Db, Stored } from './store.ts'

/** So many evenings say that somebody was never there before. */
const DEEP = 5

export interface Looked {
  /** In the order of the logins; undefined: nobody knows them. */
  viewers: (Stored | undefined)[]
  /** The site's history is long enough, or was imported, so that unknown means never. */
  deep: boolean
}

/** `evening`: tonight's id; it is no history yet. */
export async function look(db: Db, site: string, logins: readonly string[], evening = ''): Promise<Looked> {
  const tx = db.transaction(['viewers', 'told', 'imported'])
  const told = tx.objectStore('told')
  const [evenings, tonight, imported, ...viewers] = await Promise.all([
    told.index('ofSite').count([site, 1]),
    told.get(evening),
    tx.objectStore('imported').get(site),
    ...logins.map((login) => tx.objectStore('viewers').get([site, login.toLowerCase()])),
  ])
  return { viewers, deep: imported !== undefined || evenings - (tonight?.counts ?? 0) >= DEEP }
}
