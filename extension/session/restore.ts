/** Everything back as it was: from the snapshots, or where these are gone or behind, from the log. */

import type { Memory } from '../../shared/coach/index.ts'
import type { Settings } from '../../shared/settings.ts'
import { report } from '../faults.ts'
import type { Ledger, Log, Mark } from './log.ts'
import { lengthened } from './repeats.ts'
import { eventsOf, replay } from './replay.ts'
import { openRoom, type Room, SEEN } from './room.ts'
import { readSnapshots } from './snapshot.ts'

/** A room that was not read for a day begins anew when it is read again. */
const DAY = 24 * 60 * 60_000

/** The rooms of the last day, by key. An unreadable store is said once, and the evening goes on without it. */
export async function restore(log: Log, settings: Settings, now: number): Promise<Map<string, Room>> {
  try {
    const [snapshots, ledgers] = await Promise.all([readSnapshots(), log.ledgers()])
    const recent = ledgers.filter(({ readAt }) => now - readAt < DAY)
    const rooms = recent.map(
      (ledger) => current(snapshots.get(ledger.key), ledger) ?? rebuild(ledger, log, settings, now),
    )
    return new Map((await Promise.all(rooms)).map((room) => [room.key, room]))
  } catch (error) {
    report('earlier evenings could not be read', error)
    return new Map()
  }
}

/** The worker may have died between the two stores; the log is written first. */
const current = (snapshot: Room | undefined, { order }: Ledger): Room | undefined =>
  snapshot && snapshot.order >= order ? snapshot : undefined

async function rebuild(ledger: Ledger, log: Log, settings: Settings, now: number): Promise<Room> {
  const room = { ...openRoom(ledger, settings, now), ...ledger }
  const { evening, order } = ledger
  if (!evening) return room
  const mark = fitting(await log.mark(ledger.key), evening.id, room.memory)
  const from = Math.min(mark?.order ?? 0, Math.max(0, order - SEEN))
  const entries = await log.entries(evening.id, from)
  const twins = ledger.merging?.ids.map(([second]) => second) ?? []
  const last = eventsOf(entries.slice(-SEEN))
  const seen = [...twins, ...last.map(({ id }) => id)]
  const rest = entries.filter((entry) => entry.order >= (mark?.order ?? 0))
  return { ...room, seen, tail: lengthened([], last), memory: replay(evening, rest, settings, now, mark) }
}

/** A mark of this evening that today's brain can read. */
function fitting(mark: Mark | undefined, evening: string, { version }: Memory): Mark | undefined {
  return mark?.evening === evening && mark.memory.version === version ? mark : undefined
}
