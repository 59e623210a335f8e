/** What left the browser for a relay, newest last, for as long as the browser runs: the background writes it, a page reads it. */

import { browser } from 'wxt/browser'
import type { Sent } from '../shared/sent.ts'
import { watchStored } from './stored.ts'

const KEY = 'sent'

const listOf = (stored: unknown): Sent[] => (stored as Sent[] | undefined) ?? []

export const sentStore = {
  read: async (): Promise<Sent[]> => listOf((await browser.storage.session.get(KEY))[KEY]),
  write: (all: readonly Sent[]): Promise<void> => browser.storage.session.set({ [KEY]: all }),
  clear: (): Promise<void> => browser.storage.session.remove(KEY),
  /** Calls `changed` with every later list. */
  watch: (changed: (all: Sent[]) => void): void =>
    void watchStored('session', KEY, (stored) => changed(listOf(stored))),
}
