/** What was said lately, so that nothing is said twice. */

import type { Cue } from '../cue.ts'
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
      ...said,
      shapes: shape === undefined ? said.shapes : push(said.shapes, shape, shapes),
      lines: push(said.lines, content, lines),
      words: push(said.words, distinct(wordsOf(content)), lines),
    },
  })
}

/** Forgets lines, and what stood under them: nobody heard them, or they say what may not be said any more. */
export function unremember(turn: Turn, cues: readonly Cue[]): void {
  const { said } = turn.memory
  const gone = said.lines.map((line) => cues.some(({ content }) => content === line))
  const tails = said.tails.filter((tail) => !cues.some((cue) => cue.tail === tail))
  set(turn, {
    said: {
      ...said,
      lines: said.lines.filter((_, i) => !gone[i]),
      words: said.words.filter((_, i) => !gone[i]),
      tails,
    },
  })
}

/** Remembers what stood under a line. */
export function rememberTail(turn: Turn, content: string): void {
  const { said } = turn.memory
  set(turn, { said: { ...said, tails: push(said.tails, content, tuning.caps.tails) } })
}

/** Keeps what was said to help a quiet chat for the whole evening. */
export function rememberQuiet(turn: Turn, content: string): void {
  const { quiet } = turn.memory
  set(turn, { quiet: { ...quiet, lines: push(quiet.lines, content, tuning.caps.quiet) } })
}

function isLike(content: string, lines: readonly string[]): boolean {
  const words = distinct(wordsOf(content))
  return lines.some((old) => likeness(words, distinct(wordsOf(old))) > 0.6)
}

/** Whether the line is much like one that helped a quiet chat this evening. */
export function repeatsQuiet({ quiet }: Memory, content: string): boolean {
  return isLike(content, quiet.lines)
}

/** Whether the line is much like one of the last twenty cues or tails. */
export function repeats({ said }: Memory, content: string): boolean {
  return isLike(content, [...said.lines, ...said.tails])
}
