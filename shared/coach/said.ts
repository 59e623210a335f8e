/** What was said lately, so that nothing is said twice. */

import type { Memory } from './memory.ts'
import { push } from './ring.ts'
import { distinct, likeness, wordsOf } from './text.ts'
import { tuning } from './tuning.ts'
import { set, type Turn } from './turn.ts'

/** Remembers a line, and its shape where it is one of ours. */
export function remember(turn: Turn, content: string, shape?: string): void {
  const { said } = turn.memory
  const { shapes, lines } = tuning.caps
  set(turn, {
    said: {
      shapes: shape === undefined ? said.shapes : push(said.shapes, shape, shapes),
      lines: push(said.lines, content, lines),
      words: push(said.words, distinct(wordsOf(content)), lines),
    },
  })
}

/** Whether the line is much like one of the last twenty. */
export function repeats({ said }: Memory, content: string): boolean {
  const words = distinct(wordsOf(content))
  return said.words.some((old) => likeness(words, old) > 0.6)
}
