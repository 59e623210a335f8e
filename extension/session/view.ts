/** What a screen shows of a room. Pure. */

import { begin, glance, type Memory } from '../../shared/coach/index.ts'
import type { Cue } from '../../shared/cue.ts'
import type { Settings } from '../../shared/settings.ts'
import type { Capture, Glance, Mine, PackNote, RelayState, SourceState, View } from '../../shared/view.ts'
import { type Reader, sightIn } from './readers.ts'
import type { Room } from './room.ts'

export interface Sight {
  site?: string | undefined
  name?: string | undefined
  mine: Mine
  room?: Room | undefined
  capture: Capture
  relay: RelayState
  /** The room's second source, where one is on. */
  source?: SourceState | undefined
  /** Repaired selectors for its site. */
  packs: PackNote[]
  /** The broadcaster's notes on people of the room, by login in lower case. */
  notes: Readonly<Record<string, string>>
  /** A side panel shows it. */
  panel: boolean
}

/** What is known of a room from its reader and its memory; either may be missing. */
export function sightOf(
  reader: Reader | undefined,
  room: Room | undefined,
): Pick<Sight, 'site' | 'name' | 'mine' | 'room' | 'capture'> {
  return {
    site: reader?.site ?? room?.site,
    name: reader?.name ?? room?.name,
    mine: reader?.mine ?? (room ? 'yes' : 'ask'),
    room: reader && reader.mine !== 'yes' ? undefined : room,
    capture: reader ? sightIn(reader) : { state: 'waiting' },
  }
}

/** The view of a room; of a room that is not read (yet), and of no room at all, an empty one. */
export function viewOf(
  { site, name, mine, room, capture, relay, source, packs, notes, panel }: Sight,
  settings: Settings,
  now: number,
): View {
  const memory = room?.memory ?? begin({ site: site ?? '', room: name ?? '', host: name ?? '' }, now, settings)
  const seen = glance(memory, now)
  const noted = notesIn(seen, notes)
  return {
    ...(site !== undefined && { site }),
    ...(name !== undefined && { room: name }),
    mine,
    ...(room?.evening && { startedAt: room.evening.startedAt }),
    ...(room?.evening?.endedAt !== undefined && { endedAt: room.evening.endedAt }),
    capture,
    relay,
    ...(source && { source }),
    events: room?.counts ?? {},
    ...(packs.length > 0 && { packs }),
    ...(panel && { panel }),
    ...(Object.keys(noted).length > 0 && { notes: noted }),
    glance: seen,
    at: now,
  }
}

/** Of those who are named, and of nobody else. */
function notesIn({ now, waiting, pinned, thanks, questions, promises }: Glance, notes: Sight['notes']) {
  const cues = [...(now ? [now] : []), ...waiting, ...pinned].flatMap(({ who }) => who)
  const owed = [...thanks, ...questions, ...promises].flatMap(({ names }) => names)
  const logins = new Set([...cues, ...owed].map((name) => name.toLowerCase()))
  return Object.fromEntries(Object.entries(notes).filter(([login]) => logins.has(login)))
}

/** The cues that have no last state yet. */
export function living(memory: Memory, now: number): Cue[] {
  const { now: staged, waiting, pinned } = glance(memory, now)
  return [...(staged ? [staged] : []), ...waiting, ...pinned]
}

/** A cue whose evening is over. */
export function overtaken(cue: Cue): Cue {
  return cue.state === 'pinned' ? cue : { ...cue, state: 'expired', reason: 'The evening ended.' }
}
