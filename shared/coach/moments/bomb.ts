/** Many subs given at once come as one row and a row for each; the rows of one are thanked with the one. */

import type { RoomEvent } from '../../events.ts'
import { forgive } from '../ledger.ts'
import type { Bomb } from '../memory.ts'
import { drop } from '../outcome.ts'
import { push } from '../ring.ts'
import { tuning } from '../tuning.ts'
import { set, type Turn } from '../turn.ts'

const nameOf = (event: RoomEvent): string | undefined => event.who?.name

/** The single rows that came before their bomb, newest last, and are thanked by nobody yet. */
function singlesBefore(turn: Turn, event: RoomEvent): string[] {
  const { ledger } = turn.memory
  const name = nameOf(event)
  return ledger
    .filter((debt) => debt.kind === 'thanks' && !debt.settled && debt.unit === 'sub' && (debt.amount ?? 1) <= 1)
    .filter((debt) => debt.names[0] === name && turn.now - debt.at <= tuning.bomb.lasts)
    .slice(-(event.amount ?? 1))
    .map(({ id }) => id)
}

/** The single rows leave ledger and waiting row; what they were, the bomb says. */
function absorb(turn: Turn, ids: readonly string[]): void {
  forgive(turn, ids)
  for (const moment of turn.memory.open)
    if (moment.kind === 'thanks' && moment.owed.length > 0 && moment.owed.every((id) => ids.includes(id)))
      drop(turn, moment, { state: 'withdrawn', reason: 'thanked with all of them' })
}

function light(turn: Turn, event: RoomEvent): void {
  const before = singlesBefore(turn, event)
  absorb(turn, before)
  const name = nameOf(event)
  const bomb: Bomb = { ...(name ? { who: name } : {}), left: (event.amount ?? 1) - before.length, at: turn.now }
  set(turn, { bombs: push(turn.memory.bombs, bomb, tuning.caps.bombs) })
}

/** Whether this row is one of a bomb's that is thanked as a whole. A bomb itself is remembered, and takes its rows over. */
export function ofBomb(turn: Turn, event: RoomEvent): boolean {
  if (event.kind !== 'member' || event.what !== 'giftsub') return false
  if ((event.amount ?? 1) > 1) {
    light(turn, event)
    return false
  }
  const { bombs } = turn.memory
  const at = bombs.findIndex(
    (bomb) => bomb.who === nameOf(event) && bomb.left > 0 && turn.now - bomb.at <= tuning.bomb.lasts,
  )
  const bomb = bombs[at]
  if (!bomb) return false
  set(turn, { bombs: bombs.with(at, { ...bomb, left: bomb.left - 1 }) })
  return true
}
