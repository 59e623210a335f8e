import { introduce, mentioned } from './alias.ts'
import { isWord } from './lexicon.ts'
import type { Memory } from './memory.ts'
import { personOf, sayName } from './people.ts'
import { take } from './shelf.ts'
import { wordsOf } from './text.ts'
import { set, type Turn } from './turn.ts'

/** Login names of the room that a text names without an @. */
function namedIn(memory: Memory, text: string): string[] {
  return wordsOf(text)
    .filter((word) => !isWord(word))
    .flatMap((word) => [word, ...(take(memory.forms, word) ?? [])])
    .flatMap((key) => personOf(memory, key)?.name ?? [])
}

/** Gives an alias to everyone whom the recent rows name, in a field, after an @ or in passing. */
export function introduceRoom(turn: Turn): void {
  const { memory } = turn
  const texts = [...memory.recent.map((row) => row.text ?? ''), memory.facts.subject ?? '', memory.taste.preferences]
  const names = new Set([
    ...memory.recent.flatMap((row) => row.who ?? []),
    ...memory.ledger.flatMap((debt) => (debt.settled ? [] : debt.names)),
    ...texts.flatMap(mentioned),
    ...texts.flatMap((text) => namedIn(memory, text)),
  ])
  const people = [...names]
    .filter((name) => name.toLowerCase() !== memory.room.host.toLowerCase())
    .map((name) => ({ name, spoken: sayName(memory, name) }))
  set(turn, { aliases: introduce(memory.aliases, people) })
}
