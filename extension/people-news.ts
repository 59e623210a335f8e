/** A page of the extension changed what is remembered of viewers: the background hears of it, and never of whom. */

import { browser } from 'wxt/browser'

const KEY = 'people-changed'

/** Says that somebody was noted, forgotten or imported. */
export async function tellPeople(): Promise<void> {
  await browser.storage.session.set({ [KEY]: Date.now() })
}

/** Calls `changed` whenever that is said. */
export function watchPeople(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && KEY in changes) changed()
  })
}
