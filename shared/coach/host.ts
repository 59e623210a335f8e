/** What the host does: says, falls silent, goes away, mutes. */

import { kinds } from './moments/index.ts'
import { note } from './people.ts'
import { visible, wordsOf } from './text.ts'
import { set, type Turn } from './turn.ts'

/** The host said or typed this: debts are paid, questions answered, viewers greeted. */
export function hear(turn: Turn, text: string): void {
  const clear = visible(text)
  const words = wordsOf(clear)
  set(turn, { host: { ...turn.memory.host, lastAt: turn.now } })
  for (const kind of kinds) kind.onHost?.(turn, clear, words)
}

export function speaks(turn: Turn, speaking: boolean): void {
  const { speaking: _, ...host } = turn.memory.host
  set(turn, { host: speaking ? { ...host, speaking: true, lastAt: turn.now } : host })
}

export function moves(turn: Turn, where: 'away' | 'back' | 'ends'): void {
  const { away: _, ...host } = turn.memory.host
  set(turn, { host: where === 'away' ? { ...host, away: true } : where === 'ends' ? { ...host, ended: true } : host })
}

/** A muted viewer is gone: nothing is owed to them any more. */
export function mutes(turn: Turn, name: string): void {
  note(turn, name, (person) => ({ ...person, left: true }))
}
