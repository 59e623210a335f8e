/** The session as others meet it: what it is made of, and what it can be told. */

import type { Batch } from '../../shared/events.ts'
import type { Act } from '../../shared/protocol.ts'
import type { Settings } from '../../shared/settings.ts'
import type { Glance } from '../../shared/view.ts'
import type { SourceChoices } from '../source-settings.ts'
import type { Source } from '../sources/source.ts'
import type { Resume, World } from '../transport/socket.ts'
import type { People } from '../viewers/index.ts'
import type { EveningFile } from './archive.ts'
import type { Log } from './log.ts'
import type { Reader, Readers } from './readers.ts'
import type { Relays } from './relays.ts'
import type { Repairs } from './repairs.ts'
import type { Room } from './room.ts'
import type { Screens } from './screens.ts'

export interface Parts {
  log: Log
  people: People
  /** What a killed background left, by key. */
  rooms: Map<string, Room>
  resumes: Map<string, Resume>
  settings: Settings
  repairs: Repairs
  sources: readonly Source[]
  choices: SourceChoices
  world: World
  /** The world on the way to a relay, where what goes out is noted. */
  wire: World
}

export interface Session {
  readers: Readers
  screens: Screens
  relays: Relays
  settings(): Settings
  /** What the room's screens show this moment; undefined for a room that is not read. */
  glance(key: string | undefined): Glance | undefined
  /** The room that was read last. */
  latest(): string | undefined
  /** Something may still happen on a screen. */
  lives(): boolean
  /** Once a second while something lives; `count` counts the calls. */
  tick(count: number): void
  /** A reader's room is the user's own: it may be kept from now on. */
  welcome(reader: Reader): void
  /** Takes a batch; `ack` is called when it is on disk. Rows of a room that is not (yet) one's own are not even that. */
  batch(reader: Reader, batch: Batch, ack: () => void): void
  /** Rows of a room that wait in line go in now: no later moment is theirs. */
  hurry(key: string): void
  act(key: string | undefined, act: Act): void
  newEvening(key: string | undefined): void
  choose(settings: Settings): void
  /** Viewers were noted, forgotten or imported by hand: those in the rooms are looked up again. */
  meet(): void
  /** Second sources were switched. */
  chooseSources(choices: SourceChoices): void
  /** The evening to export, with everything that has happened up to now. */
  evening(key: string | undefined): Promise<EveningFile | undefined>
}
