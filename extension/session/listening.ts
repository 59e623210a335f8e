/** Second sources of the rooms that are read: each listens while its room lives and the user wants it. */

import type { RoomEvent } from '../../shared/events.ts'
import type { SourceState } from '../../shared/view.ts'
import { report } from '../faults.ts'
import { keepPlace, noteSource, readPlace, type SourceChoices, type SourceSite } from '../source-settings.ts'
import type { Heard, Source } from '../sources/source.ts'
import type { World } from '../transport/socket.ts'
import { nothingToMerge } from './merge.ts'
import type { Room } from './room.ts'

/** What a source says about a room. */
export interface Overheard {
  /** `kept` is to be called once the events are on disk. */
  heard(key: string, events: RoomEvent[], kept?: () => void): void
  state(key: string): void
}

export interface Listening {
  /** Begins to listen to a room if its site has a source that is on; the room then waits for twins. */
  open(room: Room): Room
  /** The user's choices changed: what is not wanted so any more ends. */
  choose(choices: SourceChoices): void
  state(key: string | undefined): SourceState | undefined
  /** Ends the sources of rooms that should not be heard. */
  tend(wanted: (key: string) => boolean): void
}

interface Ear {
  site: SourceSite
  wanted: string
  stop: AbortController
  state?: SourceState
}

/** A source's ids are its own; they are told apart from those of the page. */
const idOf = (key: string): string => `s-${key}`

function eventOf({ key, at, of, left: _, ...facts }: Heard, room: string, now: number): RoomEvent {
  return { id: idOf(key), at: at ?? now, room, ...facts, ...(of !== undefined && { of: idOf(of) }) }
}

export function createListening(
  sources: readonly Source[],
  chosen: SourceChoices,
  said: Overheard,
  world: World,
): Listening {
  const ears = new Map<string, Ear>()
  let choices = chosen
  for (const { site } of sources) noteSource(site, undefined)

  const sourceOf = (site: string): Source | undefined => sources.find((source) => source.site === site)

  function close(key: string): void {
    const ear = ears.get(key)
    if (!ear) return
    ears.delete(key)
    ear.stop.abort()
    noteSource(ear.site, undefined)
    said.state(key)
  }

  function begin(room: Room, source: Source, wanted: string): void {
    const ear: Ear = { site: source.site, wanted, stop: new AbortController() }
    const { signal } = ear.stop
    ears.set(room.key, ear)
    const state = (next: SourceState): void => {
      if (signal.aborted || JSON.stringify(next) === JSON.stringify(ear.state)) return
      ear.state = next
      noteSource(source.site, next)
      said.state(room.key)
    }
    const heard = (sightings: Heard[], kept?: () => void): void => {
      if (signal.aborted) return
      const events = sightings.map((sighting) => eventOf(sighting, room.key, world.now()))
      said.heard(room.key, events, kept)
    }
    const keep = (text: string): void => {
      if (!signal.aborted) keepPlace(room.key, text)
    }
    const shelf = { read: () => readPlace(room.key), keep }
    source
      .listen(wanted, { room: room.name, hearing: { heard, state }, shelf, world, signal })
      // A source never rejects; if it does, its words may hold the address.
      .catch((error: unknown) => report('a source failed', error))
  }

  return {
    open(room) {
      const source = sourceOf(room.site)
      const wanted = source?.wanted(room.name, choices)
      if (ears.get(room.key)?.wanted !== wanted) close(room.key)
      if (!source || wanted === undefined) return room
      if (!ears.has(room.key)) begin(room, source, wanted)
      return room.merging ? room : { ...room, merging: nothingToMerge }
    },
    choose(next) {
      choices = next
    },
    state: (key) => (key === undefined ? undefined : ears.get(key)?.state),
    tend(wanted) {
      for (const key of ears.keys()) if (!wanted(key)) close(key)
    },
  }
}
