/** Whether a viewer's words are their first tonight, so that a cue about them greets as well. */

import type { Memory } from '../memory.ts'
import { once } from '../open.ts'
import { drop } from '../outcome.ts'
import { personOf } from '../people.ts'
import type { Turn } from '../turn.ts'

/** Their first line, and nobody has greeted them. */
export function firstWords(memory: Memory, name: string): boolean {
  const person = personOf(memory, name)
  return person !== undefined && person.lines + person.gifts <= 1 && person.greetedAt === undefined
}

/** Takes the welcome over, if it is still due: a welcome that waits unseen is dropped for the cue that greets with it. */
export function greets(turn: Turn, name: string): boolean {
  const waiting = turn.memory.open.find(
    (moment) => moment.kind === 'welcome' && moment.who.length === 1 && moment.who[0] === name,
  )
  if (waiting && waiting.seen === undefined) {
    drop(turn, waiting, { state: 'withdrawn', reason: 'greeted with their question' })
    return true
  }
  return firstWords(turn.memory, name) && once(turn, `welcome:${name.toLowerCase()}`)
}
