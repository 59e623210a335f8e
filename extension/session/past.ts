/** The evenings' log as the viewer memory reads it. */

import { type Archive, type People, WAIT } from '../viewers/index.ts'
import type { Log } from './log.ts'
import type { Room } from './room.ts'
import type { News } from './writer.ts'

/** `mine`: a room that the user no longer calls theirs is not told of. */
export function archiveOf(log: Log, mine: (key: string) => boolean): Archive {
  return {
    async rooms() {
      const own = (await log.ledgers()).filter(({ key }) => mine(key))
      return own.map(({ key, merging, readAt }) => ({ key, settledAt: merging ? readAt + WAIT : 0 }))
    },
    evenings: (key, from) => log.evenings(key, from),
    entries: (evening, from) => log.entries(evening, from),
  }
}

/** Of tonight the brain knows itself. */
export function tonightOf(room: Room | undefined): { evening?: string; unit?: string } {
  const [evening, unit] = [room?.evening?.id, room?.memory.facts.unit]
  return { ...(evening !== undefined && { evening }), ...(unit !== undefined && { unit }) }
}

/** What the log was given is given to the viewer memory. A second source may take names back while its evening goes on. */
export function remember(people: Pick<People, 'hear'>, { merging, evening: now }: Room, news: readonly News[]): void {
  for (const { evening, entries } of news) {
    if (evening) people.hear(evening, entries, merging !== undefined && now?.id === evening.id)
  }
}
