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

/** The first of the pool that is unlike what was said, else the least alike; none where no line can be filled. */
function unlike(pool: readonly Candidate[], holes: Holes, said: Memory['said']): Chosen | undefined {
  let best: Chosen | undefined
  let least = Number.POSITIVE_INFINITY
  for (const { shape, line } of pool) {
    const content = fill(line, holes)
    if (content === undefined) continue
    const alike = closest(content, said.words)
    if (alike <= ALIKE) return { shape, content }
    if (alike < least) [best, least] = [{ shape, content }, alike]
  }
  return best
}

/** A line whose shape was not among the last eight; undefined where there is none. */
export function choose(memory: Memory, candidates: readonly Candidate[], holes: Holes): Chosen | undefined {
  const { said, startedAt, dice } = memory
  const fresh = candidates.filter(({ shape }) => !said.shapes.includes(shape))
  const start = fresh.length === 0 ? 0 : scatter(startedAt | 0, dice) % fresh.length
  return unlike([...fresh.slice(start), ...fresh.slice(0, start)], holes, said)
}

/** Where every shape is used up: the one that was used longest ago. */
export function oldest({ said }: Memory, candidates: readonly Candidate[], holes: Holes): Chosen | undefined {
  const order = candidates.toSorted((a, b) => said.shapes.lastIndexOf(a.shape) - said.shapes.lastIndexOf(b.shape))
  for (const { shape, line } of order) {
    const content = fill(line, holes)
    if (content !== undefined) return { shape, content }
  }
  return undefined
}
