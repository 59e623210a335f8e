/** Thanks that come close together are one cue: "Max, Lena and 2 more". A cue that was seen is left as it is. */

import { amend } from '../ledger.ts'
import type { Moment } from '../memory.ts'
import { drop } from '../outcome.ts'
import { tuning } from '../tuning.ts'
import type { Turn } from '../turn.ts'

/** An anonymous payment is never tied to a name, so it is bundled with its like only. */
function joins(older: Moment, newer: Moment, now: number): boolean {
  if (older.kind !== 'thanks' || older.seen !== undefined || older.from !== undefined) return false
  const named = (moment: Moment): boolean => moment.who.length > 0
  return now - older.at <= tuning.thanks.bundle && named(older) === named(newer) && older.who.length < 20
}

function together(older: Moment, newer: Moment): Moment {
  const { what } = newer.matter
  return {
    ...newer,
    who: [...new Set([...older.who, ...newer.who])],
    at: Math.min(older.at, newer.at),
    deadline: Math.max(older.deadline, newer.deadline),
    weight: Math.min(0.95, Math.max(older.weight, newer.weight) + 0.02),
    matter: {
      count: (older.matter.count ?? 1) + (newer.matter.count ?? 1),
      ...(what && what === older.matter.what ? { what } : {}),
    },
    owed: [...older.owed, ...newer.owed],
  }
}

/** The newer moment with everything that it can be thanked for with; the older ones are gone. */
export function bundle(turn: Turn, newer: Moment): Moment {
  let whole = newer
  for (const older of turn.memory.open.toReversed()) {
    if (!joins(older, whole, turn.now)) continue
    whole = together(older, whole)
    drop(turn, older, { state: 'withdrawn', reason: 'thanked together with the next' })
  }
  if (whole.owed.length > 1) amend(turn, whole.owed, (debt) => ({ ...debt, cue: whole.id }))
  return whole
}
