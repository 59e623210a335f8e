/** Which of the lines: not one of the last eight shapes, unlike the last twenty cues, else by a seeded throw. */

import type { Memory } from '../memory.ts'
import { likeness, wordsOf } from '../text.ts'

export interface Candidate {
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

function rotated<T>(list: readonly T[], by: number): T[] {
  const start = list.length === 0 ? 0 : by % list.length
  return [...list.slice(start), ...list.slice(0, start)]
}

function closest(content: string, said: readonly string[][]): number {
  const words = wordsOf(content)
  return said.reduce((most, old) => Math.max(most, likeness(words, old)), 0)
}

/** The best candidate; undefined where there is none. `throws`: counts the choices made so far. */
export function choose(memory: Memory, candidates: readonly Candidate[]): Candidate | undefined {
  const { said, startedAt, dice } = memory
  const order = rotated(candidates, scatter(startedAt | 0, dice))
  const fresh = order.filter(({ shape }) => !said.shapes.includes(shape))
  const pool =
    fresh.length > 0
      ? fresh
      : order.toSorted((a, b) => said.shapes.lastIndexOf(a.shape) - said.shapes.lastIndexOf(b.shape))
  const old = said.lines.map((line) => wordsOf(line))
  let best: Candidate | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of pool) {
    const alike = closest(candidate.content, old)
    if (alike <= ALIKE) return candidate
    if (alike < least) [best, least] = [candidate, alike]
  }
  return best
}
