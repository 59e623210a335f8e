/** A database in the browser (IndexedDB): opened when it is first used, and again when the browser took it away. */

import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

export type Database<S extends DBSchema> = () => Promise<IDBPDatabase<S>>

/** `make` makes its stores, in a browser that has none yet. */
export function databaseOf<S extends DBSchema>(name: string, make: (db: IDBPDatabase<S>) => void): Database<S> {
  let opening: Promise<IDBPDatabase<S>> | undefined
  const lost = (): void => {
    opening = undefined
  }
  const open = (): Promise<IDBPDatabase<S>> =>
    openDB<S>(name, 1, {
      upgrade: make,
      // A newer version of the extension wants to upgrade: let it, and open again when there is something to do.
      blocking(_from, _to, event) {
        lost()
        ;(event.target as IDBDatabase).close()
      },
      terminated: lost,
    })
  return () => {
    opening ??= open().catch((error: unknown) => {
      lost()
      throw error
    })
    return opening
  }
}
