/** Scripts put into a page by hand: a reader where a page was open before its grant, the overlay once a reader is there. */

import { browser } from 'wxt/browser'
import type { ScriptPublicPath } from 'wxt/utils/inject-script'

/** A site has a reader of its own, so that a page gets no more code than it needs. One that was pointed at has its host for its id. */
export const readerOf = (site: string): string => `/reader-${site.includes('.') ? 'picked' : site}.js`

export const injectReader = (tab: number, site: string): Promise<void> => inject(tab, true, readerOf(site))

/** What puts words into the chat box and opens a viewer's menu; wanted now and then, so it is not in the reader. Harmless where it is already. */
export const injectInsertion = (tab: number): Promise<void> => inject(tab, true, '/insert.js')

/** What reads private messages; only where the user switched that on. */
export const injectPrivate = (tab: number): Promise<void> => inject(tab, false, '/reader-private.js')

const injectOverlay = (tab: number): Promise<void> => inject(tab, false, '/overlay.js')

async function inject(tabId: number, allFrames: boolean, file: string): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames }, files: [file as ScriptPublicPath] })
  } catch (error) {
    // The tab was closed or left its page in the meantime, or its top frame is not granted. There is nothing to mend.
    console.debug('Sidecue: no script for tab', tabId, error)
  }
}

const KEY = 'overlays'

export interface Overlays {
  /** Puts the overlay into the reader's page, once for each reader: a new page has a new one. */
  show(tab: number, reader: string): Promise<void>
}

/** Remembers over a worker's death whose page has its overlay. */
export async function createOverlays(): Promise<Overlays> {
  const stored = (await browser.storage.session.get(KEY))[KEY] as Record<string, string> | undefined
  const shown = new Map(Object.entries(stored ?? {}))
  return {
    async show(tab, reader) {
      if (shown.get(`${tab}`) === reader) return
      shown.set(`${tab}`, reader)
      await injectOverlay(tab)
      await browser.storage.session.set({ [KEY]: Object.fromEntries(shown) })
    },
  }
}
