import { browser } from 'wxt/browser'
import { defaults, type Settings } from '../shared/settings.ts'
import * as build from './build.ts'

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

let writing: Promise<unknown> = Promise.resolve()

/** Changes some settings and keeps the others; changes made at once in one context do not undo each other. */
export function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const write = writing.then(async () => {
    const next = { ...(await readSettings()), ...change }
    await browser.storage.local.set({ [KEY]: next })
    return next
  })
  writing = write.catch(() => undefined)
  return write
}

/** Calls `changed` with every later state of the settings, whoever changed them. Returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY]
    if (area === 'local' && change) changed(complete(change.newValue as Partial<Settings> | undefined))
  }
  browser.storage.onChanged.addListener(listen)
  // In a page that outlived a reload of the extension (an update), the browser has taken its API away.
  return () => browser.storage?.onChanged.removeListener(listen)
}

/** The settings as a screen's choices need them. */
export const settingsStore = { read: readSettings, save: saveSettings, watch: watchSettings }
