/** Which of the lines: not one of the last eight shapes, unlike the last twenty cues, else by a seeded throw. */

import type { Memory } from '../memory.ts'
import { distinct, likeness, likest, wordsOf } from '../text.ts'
import { fill, type Holes } from './fill.ts'

export interface Candidate {
  shape: string
  /** With holes. */
  line: string
}

export interface Chosen {
  shape: string
  content: string
}

/** Two cues that are more alike than this repeat each other. */
const ALIKE = 0.6

/** A number of 32 bits from two; the same two give the same (splitmix). */
export function scatter(seed: number, turn: number): number {
  let mixed = (seed + Math.imul(turn + 1, 0x9e3779b9)) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

/** How alike the line is to the cue that it is most alike; what is too short or too long to repeat it is not looked at. */
function closest(content: string, said: readonly (readonly string[])[]): number {
  const words = distinct(wordsOf(content))
  let most = 0
  for (const old of said) if (likest(words, old) > ALIKE) most = Math.max(most, likeness(words, old))
  return most
}

/** The first of the pool that is unlike what was said, or else the least alike. */
function unlike(
  pool: readonly Candidate[],
  holes: Holes,
  { words }: Memory['said'],
): { chosen: Chosen; alike: number } | undefined {
  let best: { chosen: Chosen; alike: number } | undefined
  for (const { shape, line } of pool) {
    const content = fill(line, holes)
    if (content === undefined) continue
    const alike = closest(content, words)
    if (!best || alike < best.alike) best = { chosen: { shape, content }, alike }
    if (alike <= ALIKE) break
  }
  return best
}

/** Those whose shape was not among the last eight, from somewhere in their midst on. */
function fresh({ said, startedAt, dice }: Memory, candidates: readonly Candidate[]): Candidate[] {
  const some = candidates.filter(({ shape }) => !said.shapes.includes(shape))
  const start = some.length === 0 ? 0 : scatter(startedAt | 0, dice) % some.length
  return [...some.slice(start), ...some.slice(0, start)]
}

/** A line that was not said lately and is unlike those that were; undefined where there is none. */
export function choose(memory: Memory, candidates: readonly Candidate[], holes: Holes): Chosen | undefined {
  const best = unlike(fresh(memory, candidates), holes, memory.said)
  return best && best.alike <= ALIKE ? best.chosen : undefined
}

/** Where every line is like one of the last: the least alike; undefined where none can be filled. */
export function leastAlike(memory: Memory, candidates: readonly Candidate[], holes: Holes): Chosen | undefined {
  const best = unlike(fresh(memory, candidates), holes, memory.said) ?? unlike(candidates, holes, memory.said)
  return best?.chosen
}
