import { browser } from 'wxt/browser'
import { defaults, type Settings } from '../shared/settings.ts'
import * as build from './build.ts'
import { inTurn, watchStored } from './stored.ts'

const KEY = 'settings'

function complete(stored: Partial<Settings> | undefined): Settings {
  return {
    ...defaults,
    ...stored,
    relay: { ...defaults.relay, loopback: build.loopbackRelay, ...stored?.relay },
    budget: { ...defaults.budget, ...stored?.budget },
    overlay: { ...defaults.overlay, ...stored?.overlay },
  }
}

/** The stored settings, with defaults where nothing is stored. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY)
  return complete(stored[KEY] as Partial<Settings> | undefined)
}

const turn = inTurn()

/** Changes some settings and keeps the others; changes made at once in one context do not undo each other. */
export function saveSettings(change: Partial<Settings>): Promise<Settings> {
  return turn(async () => {
    const next = { ...(await readSettings()), ...change }
    await browser.storage.local.set({ [KEY]: next })
    return next
  })
}

/** Calls `changed` with every later state of the settings, whoever changed them. Returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return watchStored('local', KEY, (stored) => changed(complete(stored as Partial<Settings> | undefined)))
}

/** The settings as a screen's choices need them. */
export const settingsStore = { read: readSettings, save: saveSettings, watch: watchSettings }
