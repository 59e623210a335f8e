import { browser } from 'wxt/browser'
import type { Pack } from '../shared/pack.ts'

/** Packs that the user said yes to, by site, and the ids of those that they refused or took back. Stored in this browser only. */
export interface Packs {
  used: Record<string, Pack>
  refused: string[]
}

const KEY = 'packs'

const complete = (stored: unknown): Packs => ({ used: {}, refused: [], ...(stored as Partial<Packs> | undefined) })

export async function readPacks(): Promise<Packs> {
  return complete((await browser.storage.local.get(KEY))[KEY])
}

export function savePacks(packs: Packs): Promise<void> {
  return browser.storage.local.set({ [KEY]: packs })
}

/** Calls `changed` with every later state. Ends with the signal. */
export function watchPacks(changed: (packs: Packs) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[KEY]) changed(complete(changes[KEY].newValue))
  }
  browser.storage.onChanged.addListener(listen)
  // In a page that outlived a reload of the extension, the browser has taken its API away.
  signal.addEventListener('abort', () => browser.storage?.onChanged.removeListener(listen), { once: true })
}
