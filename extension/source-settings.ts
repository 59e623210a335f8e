import { browser } from 'wxt/browser'
import type { SourceState } from '../shared/view.ts'
import { inTurn, storedUnder, watchStored } from './stored.ts'

/**
 * Second sources of rooms, off until switched on. Kept apart from the other settings, since one of them is a secret: neither the
 * brain's memory nor an export nor a relay ever meets it.
 */
export interface SourceChoices {
  /** `address`: of the Events API, a secret as a whole; empty until the user gives one. */
  chaturbate: { on: boolean; address: string }
  twitch: { on: boolean }
  kick: { on: boolean }
}

/** Sites that have a second source. */
export type SourceSite = keyof SourceChoices

export const noSources: SourceChoices = {
  chaturbate: { on: false, address: '' },
  twitch: { on: false },
  kick: { on: false },
}

const KEY = 'sources'

function complete(stored: Partial<SourceChoices> | undefined): SourceChoices {
  return {
    chaturbate: { ...noSources.chaturbate, ...stored?.chaturbate },
    twitch: { ...noSources.twitch, ...stored?.twitch },
    kick: { ...noSources.kick, ...stored?.kick },
  }
}

/** The stored choices, all off where nothing is stored. */
export async function readSources(): Promise<SourceChoices> {
  const stored = await browser.storage.local.get(KEY)
  return complete(stored[KEY] as Partial<SourceChoices> | undefined)
}

const turn = inTurn()

/** Changes some and keeps the others; one change at a time. */
export function saveSources(change: Partial<SourceChoices>): Promise<SourceChoices> {
  return turn(async () => {
    const next = { ...(await readSources()), ...change }
    await browser.storage.local.set({ [KEY]: next })
    if (next.chaturbate.address === '') await forgetPlaces()
    return next
  })
}

/** How a source goes on after the background's death, by room. It may hold the secret address. */
const PLACE = 'source-place:'

/** Reads where a source was in a room. */
export async function readPlace(room: string): Promise<string | undefined> {
  const kept: unknown = (await browser.storage.local.get(PLACE + room))[PLACE + room]
  return typeof kept === 'string' ? kept : undefined
}

/** Notes where a source is in a room. */
export function keepPlace(room: string, text: string): void {
  void browser.storage.local.set({ [PLACE + room]: text }).catch(() => undefined)
}

/** An address that is removed is nowhere any more. */
async function forgetPlaces(): Promise<void> {
  const places = await storedUnder('local', PLACE)
  await browser.storage.local.remove(places.map(([room]) => PLACE + room))
}

/** Calls `changed` with every later state, whoever changed it. Returns how to stop. */
export function watchSources(changed: (choices: SourceChoices) => void): () => void {
  return watchStored('local', KEY, (stored) => changed(complete(stored as Partial<SourceChoices> | undefined)))
}

export type SourceStates = Partial<Record<SourceSite, SourceState>>

/** Where the background says how each site's source does, for as long as the browser runs. */
const STATE = 'source:'

/** Notes how a site's source does; undefined while it does not listen. */
export function noteSource(site: SourceSite, state: SourceState | undefined): void {
  const { session } = browser.storage
  void (state ? session.set({ [STATE + site]: state }) : session.remove(STATE + site))
}

async function readStates(): Promise<SourceStates> {
  return Object.fromEntries(await storedUnder('session', STATE))
}

function watchStates(changed: (states: SourceStates) => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(STATE))) void readStates().then(changed)
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage?.onChanged.removeListener(listen)
}

/** The sources as a screen's choices need them. */
export const sourcesStore = {
  read: readSources,
  save: saveSources,
  watch: watchSources,
  states: { read: readStates, watch: watchStates },
}
