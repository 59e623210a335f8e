/** What the extension keeps in the browser's key-value storage. */

import { browser } from 'wxt/browser'

type Area = 'local' | 'session'

/** What is kept under keys that begin with `prefix`, by the rest of its key. */
export async function storedUnder(area: Area, prefix: string): Promise<[string, unknown][]> {
  const all = Object.entries(await browser.storage[area].get(null))
  return all.filter(([key]) => key.startsWith(prefix)).map(([key, value]) => [key.slice(prefix.length), value])
}

/** Calls `changed` with each later value of `key` and the one before, whoever changed it. Returns how to stop. */
export function watchStored(area: Area, key: string, changed: (now: unknown, before: unknown) => void): () => void {
  const listen = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, where: string): void => {
    const change = changes[key]
    if (where === area && change) changed(change.newValue, change.oldValue)
  }
  browser.storage.onChanged.addListener(listen)
  // In a page that outlived a reload of the extension (an update), the browser has taken its API away.
  return () => browser.storage?.onChanged.removeListener(listen)
}

/** Runs what it is given one after the other, whatever becomes of each: changes made at once do not undo each other. */
export function inTurn(): <T>(does: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (does) => {
    const next = last.then(does)
    last = next.catch(() => undefined)
    return next
  }
}
