/** A page of the extension changed what is remembered of viewers: the background hears of it, and never of whom. */

import { browser } from 'wxt/browser'
import { watchStored } from './stored.ts'

const KEY = 'people-changed'

/** Says that somebody was noted, forgotten or imported. */
export async function tellPeople(): Promise<void> {
  await browser.storage.session.set({ [KEY]: Date.now() })
}

/** Calls `changed` whenever that is said. */
export function watchPeople(changed: () => void): void {
  watchStored('session', KEY, changed)
}
