/** What a second source of a room is: it hears the same evening by another way than the page. */

import type { Sighting } from '../../shared/events.ts'
import type { SourceState } from '../../shared/view.ts'
import type { SourceChoices, SourceSite } from '../source-settings.ts'
import type { World } from '../transport/socket.ts'

/** A sighting with the source's own id. */
export type Heard = Sighting & { key: string }

export interface Hearing {
  /** What happened, in order. `kept` is called once it is on disk: not before may a source forget how to hear it again. */
  heard(sightings: Heard[], kept?: () => void): void
  state(state: SourceState): void
}

/** Where a source keeps how to go on after the background's death. Only in this browser. */
export interface Shelf {
  read(): Promise<string | undefined>
  keep(text: string): void
}

export interface Listening {
  /** The room's name on the site, lower case. */
  room: string
  hearing: Hearing
  shelf: Shelf
  world: World
  /** Ends it, and everything under way. */
  signal: AbortSignal
}

export interface Source {
  /** Id of the site whose rooms it hears. */
  site: SourceSite
  /**
   * What it would listen with, as one text: undefined where it is off or not for this room; another text means that it has to
   * begin anew. The text may be a secret.
   */
  wanted(room: string, choices: SourceChoices): string | undefined
  /** Listens until the signal, or until it is refused. Never rejects. */
  listen(wanted: string, listening: Listening): Promise<void>
}
