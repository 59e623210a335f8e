/** What the host does: says, speaks, falls silent, goes away, comes back. */

import { kinds } from './moments/index.ts'
import { visible, wordsOf } from './text.ts'
import { set, type Turn } from './turn.ts'

/** The host said or typed this: debts are paid, questions answered, viewers greeted. */
export function hear(turn: Turn, text: string): void {
  const clear = visible(text)
  const words = wordsOf(clear)
  set(turn, { host: { ...turn.memory.host, lastAt: turn.now } })
  for (const kind of kinds) kind.onHost?.(turn, clear, words)
}

/** From the microphone: while it is on, it also tells that silence is silence. */
export function speaks(turn: Turn, heard: 'speaking' | 'silent' | 'unheard'): void {
  const { speaking: _, voice: __, ...host } = turn.memory.host
  const voice = heard === 'unheard' ? {} : { voice: true as const, lastAt: turn.now }
  set(turn, { host: { ...host, ...voice, ...(heard === 'speaking' ? { speaking: true } : {}) } })
}

/** From a pause or an end that was none, or only to the page that was loaded again, which was no pause. */
function comesBack(turn: Turn): void {
  const { away: _, ended: __, awayAt, ...host } = turn.memory.host
  set(turn, { host: awayAt === undefined ? host : { ...host, backAt: turn.now } })
  for (const kind of kinds) kind.onBack?.(turn, awayAt)
}

/** The host goes, comes back or ends the evening. */
export function moves(turn: Turn, where: 'away' | 'back' | 'ends'): void {
  const { host } = turn.memory
  if (where === 'back') comesBack(turn)
  // A return from an end that was none tells of what came since that end.
  else if (where === 'ends') set(turn, { host: { ...host, ended: true, awayAt: host.awayAt ?? turn.now } })
  else if (!host.away) set(turn, { host: { ...host, away: true, awayAt: turn.now } })
}
