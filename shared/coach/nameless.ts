/** A second source said later that a gift was anonymous: what names its giver goes, what is owed stays. */

import { amend } from './ledger.ts'
import type { Debt, Moment } from './memory.ts'
import { alive, raise } from './open.ts'
import { note, personOf } from './people.ts'
import { unremember } from './said.ts'
import { set, type Turn } from './turn.ts'

/** The row of the gift, without who. */
function forgetRow(turn: Turn, { names, amount }: Debt): void {
  const { recent } = turn.memory
  const at = recent.findLastIndex(
    (row) => (row.kind === 'paid' || row.kind === 'member') && row.who === names[0] && row.amount === amount,
  )
  if (at < 0) return
  const { who: _, ...row } = recent[at]!
  set(turn, { recent: recent.with(at, row) })
}

/** Who is known for other things stays known for those. */
function forgetGift(turn: Turn, { names, amount, unit }: Debt): void {
  const name = names[0]!
  if (!personOf(turn.memory, name)) return
  const counted = unit === turn.memory.facts.unit ? (amount ?? 0) : 0
  note(turn, name, (person) => ({
    ...person,
    gifts: Math.max(0, person.gifts - 1),
    paid: Math.max(0, person.paid - counted),
  }))
}

/** A moment for one entry, in place of one that named too many. */
function momentOf(debt: Debt, { at, deadline, weight }: Moment): Moment {
  const { amount, unit, names, id } = debt
  const matter = { count: 1, ...(amount === undefined ? {} : { amount }), ...(unit ? { unit } : {}) }
  return { id: `${id}:again`, kind: 'thanks', who: names, at, deadline, weight, matter, owed: [id] }
}

/** Thanks that nobody has seen yet are raised anew, each for itself; a cue that was seen is only taken away. */
export function forgetGiver(turn: Turn, event: string): void {
  const id = `thanks:${event}`
  const debt = turn.memory.ledger.find((one) => one.id === id)
  if (!debt || debt.names.length === 0) return
  forgetRow(turn, debt)
  forgetGift(turn, debt)
  const wish = `promise:${event}`
  amend(turn, [id, wish], (one) => ({ ...one, names: [], spoken: '' }))
  const naming = alive(turn.memory).filter(({ owed }) => owed.includes(id) || owed.includes(wish))
  // A line that named them is no example for the next.
  unremember(
    turn,
    naming.flatMap(({ cue }) => cue ?? []),
  )
  for (const moment of naming.filter(({ cue }) => cue?.shownAt === undefined))
    for (const one of turn.memory.ledger)
      if (one.kind === 'thanks' && moment.owed.includes(one.id) && !one.settled) raise(turn, momentOf(one, moment))
}
