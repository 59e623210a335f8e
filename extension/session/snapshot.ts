/** The rooms in storage.session: there in a moment when a killed worker comes back, gone with an update or the browser. */

import { browser } from 'wxt/browser'
import { storedUnder } from '../stored.ts'
import type { Room } from './room.ts'

const PREFIX = 'room:'

/** A room as text, taken at once: what comes after does not change it. */
export type Snapshot = { key: string; text: string }

interface Kept {
  /** Another version may have another memory; its snapshot is not read. */
  version: string
  room: Room
}

const version = (): string => browser.runtime.getManifest().version

export const snapshotOf = (room: Room): Snapshot => ({
  key: PREFIX + room.key,
  text: JSON.stringify({ version: version(), room } satisfies Kept),
})

/** Keeps snapshots. When the 10 MB are full, those that would be stale are removed: the log has everything. */
export async function keepSnapshots(snapshots: Snapshot[]): Promise<void> {
  try {
    await browser.storage.session.set(Object.fromEntries(snapshots.map(({ key, text }) => [key, text])))
  } catch (error) {
    console.warn('Sidecue: the session store is full', error)
    await browser.storage.session.remove(snapshots.map(({ key }) => key))
  }
}

/** The rooms that this version kept. */
export async function readSnapshots(): Promise<Map<string, Room>> {
  const stored = await storedUnder('session', PREFIX)
  const kept = stored.map(([, text]) => JSON.parse(text as string) as Kept)
  return new Map(kept.filter((it) => it.version === version()).map(({ room }) => [room.key, room]))
}
