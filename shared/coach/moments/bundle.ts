/** Thanks that come close together are one cue, the largest first: "Max, Lena and 2 more". A cue that was seen is left as it is. */

import { amend, debtsOf } from '../ledger.ts'
import type { Memory, Moment } from '../memory.ts'
import { drop } from '../outcome.ts'
import { tuning } from '../tuning.ts'
import type { Turn } from '../turn.ts'
import { isOutlier, scaleOf, worthOf } from '../worth.ts'

/** Outliers that wait each by itself; one more is thanked together with these, or it would be late. */
const ALONE = 2

/** Whether every gift of the moment is far above what is usual, or else above the other moment's. */
function standsOut(memory: Memory, moment: Moment, other: Moment): boolean {
  const others = debtsOf(memory, other)
  const gifts = debtsOf(memory, moment)
  return gifts.length > 0 && gifts.every((debt) => isOutlier(memory, debt, others))
}

/** A large gift does not drown in a bundle of small ones, unless one payer gave them all. */
function alike({ memory }: Turn, older: Moment, newer: Moment): boolean {
  if (older.who.length === 1 && newer.who.length === 1 && older.who[0] === newer.who[0]) return true
  const out = standsOut(memory, newer, older)
  if (standsOut(memory, older, newer) !== out) return false
  return !out || memory.open.filter((moment) => standsOut(memory, moment, newer)).length >= ALONE
}

/** An anonymous payment is never tied to a name, so it is bundled with its like only. */
function joins(older: Moment, newer: Moment, now: number): boolean {
  if (older.kind !== 'thanks' || older.seen !== undefined || older.from !== undefined) return false
  const named = (moment: Moment): boolean => moment.who.length > 0
  return now - older.at <= tuning.thanks.bundle && named(older) === named(newer) && older.who.length < 20
}

/** Everybody, who gave most first. What cannot be weighed against each other (yen and dollars) stays in the order in which it came. */
function largestFirst(memory: Memory, moments: readonly Moment[]): string[] {
  const gave = new Map<string, { scale: string; worth: number }>()
  for (const debt of moments.flatMap((moment) => debtsOf(memory, moment))) {
    const scale = scaleOf(memory, debt)
    for (const name of debt.names) {
      const old = gave.get(name) ?? { scale, worth: 0 }
      gave.set(name, old.scale === scale ? { scale, worth: old.worth + worthOf(memory, debt) } : old)
    }
  }
  const scales = [...new Set([...gave.values()].map(({ scale }) => scale))]
  const who = [...new Set(moments.flatMap((moment) => moment.who))]
  const at = (name: string): number => scales.indexOf(gave.get(name)?.scale ?? '')
  return who.sort((a, b) => at(a) - at(b) || (gave.get(b)?.worth ?? 0) - (gave.get(a)?.worth ?? 0))
}

function together(memory: Memory, older: Moment, newer: Moment): Moment {
  const { what } = newer.matter
  return {
    ...newer,
    who: largestFirst(memory, [older, newer]),
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
    if (!joins(older, whole, turn.now) || !alike(turn, older, whole)) continue
    whole = together(turn.memory, older, whole)
    drop(turn, older, { state: 'withdrawn', reason: 'thanked together with the next' })
  }
  if (whole.owed.length > 1) amend(turn, whole.owed, (debt) => ({ ...debt, cue: whole.id }))
  return whole
}
