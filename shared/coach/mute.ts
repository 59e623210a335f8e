/** A muted viewer is gone: nothing is owed to them, and nothing is said about them any more. */

import { forgive } from './ledger.ts'
import type { Moment } from './memory.ts'
import { change } from './open.ts'
import { drop } from './outcome.ts'
import { note, personOf } from './people.ts'
import { leave } from './stage.ts'
import type { Turn } from './turn.ts'

const MUTED = { state: 'withdrawn', reason: 'muted' } as const

function without(moment: Moment, name: string): Moment {
  return { ...moment, who: moment.who.filter((one) => one !== name) }
}

/** One of several whose line nobody has read yet is left out of it; else the moment is over. */
function leaveOut(turn: Turn, moment: Moment, name: string): void {
  if (moment.who.length > 1 && !moment.cue) change(turn, moment.id, (old) => without(old, name))
  else drop(turn, moment, MUTED)
}

export function mutes(turn: Turn, login: string): void {
  const name = personOf(turn.memory, login)?.name ?? login
  note(turn, name, (person) => ({ ...person, left: true, muted: true }))
  const theirs = turn.memory.ledger.filter(({ names }) => names.length > 0 && names.every((one) => one === name))
  forgive(
    turn,
    theirs.map(({ id }) => id),
  )
  if (turn.memory.stage.now?.moment.who.includes(name)) leave(turn, MUTED)
  for (const moment of turn.memory.open) if (moment.who.includes(name)) leaveOut(turn, moment, name)
}
