/** Evenings for the broadcaster to take away. */

import { eveningLines, eveningName, lastStates } from './export.ts'
import type { Log } from './log.ts'
import { eventsOf } from './replay.ts'
import type { Room } from './room.ts'
import { living } from './view.ts'

export interface EveningFile {
  name: string
  /** JSON lines. */
  lines: string
}

/** The room's current evening, else its latest; without a room the latest of all. Undefined when there is none. */
export async function eveningFile(
  log: Log,
  key: string | undefined,
  room: Room | undefined,
  now: number,
): Promise<EveningFile | undefined> {
  const evening = room?.evening ?? (await log.latest(key))
  if (!evening) return undefined
  const [entries, cues] = await Promise.all([log.entries(evening.id), log.cues(evening.id)])
  const present = room?.evening?.id === evening.id ? living(room.memory, now) : []
  return { name: eveningName(evening), lines: eveningLines(evening, eventsOf(entries), lastStates(cues, present)) }
}
