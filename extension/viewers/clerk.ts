/**
 * Brings what the evenings' log holds into the records: at most one write a second, in the order of the log, each entry once.
 * Whatever a killed background had not told yet is in the log, and is told when the next one begins.
 */

import { report } from '../faults.ts'
import { catchUp } from './catch-up.ts'
import { type Archive, duty, type Evening, type LogEntry, type Room, roomFor } from './duty.ts'
import type { Shelf } from './store.ts'
import { tell } from './tell.ts'

export interface Clerk {
  /** All that the log may hold and the records may not. */
  begin(): Promise<void>
  /** Takes what has just been written into the log. `waits`: a second source may still take a name back. */
  hear(evening: Evening, entries: readonly LogEntry[], waits: boolean): void
  /** The room's evening is over: nothing of it changes any more. */
  over(key: string): void
  /** Resolves when all that can be told by now is told, or one try has failed. */
  settle(): Promise<void>
}

const SECOND = 1_000
/** More than this is let go and read from the log again: the log has everything. */
const MOST = 20_000

export function createClerk(shelf: Shelf, archive: Archive, now: () => number): Clerk {
  const rooms = new Map<string, Room>()
  let running: Promise<void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastAt = Number.NEGATIVE_INFINITY
  let failing = false

  function schedule(): void {
    clearTimeout(timer)
    timer = undefined
    const due = failing ? now() + SECOND : Math.min(...[...rooms.values()].map((room) => duty.dueAt(room)))
    if (running || due === Number.POSITIVE_INFINITY) return
    timer = setTimeout(() => void work(), Math.max(0, due - now(), lastAt + SECOND - now()))
  }

  function work(): Promise<void> {
    clearTimeout(timer)
    running ??= write().finally(() => {
      running = undefined
      schedule()
    })
    return running
  }

  async function write(): Promise<void> {
    lastAt = now()
    try {
      const db = await shelf()
      for (const room of rooms.values()) if (!room.caught) await catchUp(db, archive, room)
      const taken = [...rooms.values()].map((room) => ({ room, due: duty.dueOf(room, now()) }))
      const news = taken.flatMap(({ due }) => duty.newsOf(due))
      if (news.length > 0) await tell(db, news)
      for (const { room, due } of taken) duty.done(room, due)
      failing = false
    } catch (error) {
      report('the viewers could not be written', error)
      failing = true
    }
  }

  return {
    async begin() {
      for (const { key, settledAt } of await archive.rooms()) roomFor(rooms, key).settledAt ??= settledAt
      schedule()
    },
    hear(evening, entries, waits) {
      const room = roomFor(rooms, evening.key)
      duty.take(room, evening, entries, { now: now(), waits })
      if (room.pending.size > MOST) duty.letGo(room, now())
      if (timer === undefined) schedule()
    },
    over(key) {
      const room = rooms.get(key)
      if (!room) return
      duty.hurry(room)
      schedule()
    },
    async settle() {
      await running
      await work()
    },
  }
}
