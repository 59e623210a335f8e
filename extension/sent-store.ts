/** What left the browser for a relay, newest last, for as long as the browser runs: the background writes it, a page reads it. */

import { browser } from 'wxt/browser'
import type { Sent } from '../shared/sent.ts'

const KEY = 'sent'

async function read(): Promise<Sent[]> {
  const stored = await browser.storage.session.get(KEY)
  return (stored[KEY] as Sent[] | undefined) ?? []
}

/** Calls `changed` with every later list. */
function watch(changed: (all: Sent[]) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = changes[KEY]
    if (area === 'session' && change) changed((change.newValue as Sent[] | undefined) ?? [])
  })
}

export const sentStore = {
  read,
  write: (all: readonly Sent[]): Promise<void> => browser.storage.session.set({ [KEY]: all }),
  clear: (): Promise<void> => browser.storage.session.remove(KEY),
  watch,
}
