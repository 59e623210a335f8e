import { browser } from 'wxt/browser'
import type { Pack } from '../shared/pack.ts'
import { watchStored } from './stored.ts'

/** Packs that the user said yes to, by site, and the ids of those that they refused or took back. Stored in this browser only. */
export interface Packs {
  used: Record<string, Pack>
  refused: string[]
}

const KEY = 'packs'

const complete = (stored: unknown): Packs => ({ used: {}, refused: [], ...(stored as Partial<Packs> | undefined) })

/** What was decided so far. */
export async function readPacks(): Promise<Packs> {
  return complete((await browser.storage.local.get(KEY))[KEY])
}

/** Keeps these in place of all before. */
export function savePacks(packs: Packs): Promise<void> {
  return browser.storage.local.set({ [KEY]: packs })
}

/** Calls `changed` with every later state. Ends with the signal. */
export function watchPacks(changed: (packs: Packs) => void, signal: AbortSignal): void {
  const stop = watchStored('local', KEY, (stored) => changed(complete(stored)))
  signal.addEventListener('abort', stop, { once: true })
}
