/** Which of the lines: not one of the last eight shapes, unlike the last twenty cues, else by a seeded throw. */

import type { Memory } from '../memory.ts'
import { distinct, wordsOf } from '../text.ts'
import { tuning } from '../tuning.ts'
import { fill, type Holes, partsIn } from './fill.ts'

export interface Candidate {
  shape: string
  /** With holes. */
  line: string
  /** The same taken apart, as `fill` takes it. */
  parts: readonly string[]
  holes: readonly { whole: string; name: string }[]
  /** Those beside the holes. */
  words: readonly string[]
  /** It judges how much it is: "generous". */
  judges: boolean
  /** It calls it a tip. */
  tips: boolean
  /** It says what was given. */
  tells: boolean
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

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** The words of a cue that was said, to look them up; a list is never changed in place. */
function setOf(said: readonly string[]): ReadonlySet<string> {
  const old = sets.get(said)
  if (old) return old
  const set = new Set(said)
  sets.set(said, set)
  return set
}

/** Share of common words, 0 to 1; 0 as soon as it cannot be more than `ALIKE` any more. */
function alikeness(words: readonly string[], said: ReadonlySet<string>): number {
  const least = (ALIKE * (words.length + said.size)) / (1 + ALIKE)
  if (Math.min(words.length, said.size) <= least) return 0
  let both = words.length
  for (const word of words) if (!said.has(word) && --both <= least) return 0
  return both / (words.length + said.size - both)
}

/** How alike the line is to the cue that it is most alike; 0 where it repeats none. */
function closest(words: readonly string[], said: readonly (readonly string[])[]): number {
  let most = 0
  for (const old of said) most = Math.max(most, alikeness(words, setOf(old)))
  return most
}

/** A hole with what is written together with it: `{name}'s`, `d'{name}`. */
const HOLE = /(?:[\p{L}\p{N}_]+['’])*[\p{L}\p{N}_]*\{(\w+)\}[\p{L}\p{N}_]*(?:['’]\p{L}+)*/gu

/** What of a line does not change from one moment to the next. */
export function partsOf(line: string): Pick<Candidate, 'parts' | 'holes' | 'words'> {
  const holes = [...line.matchAll(HOLE)].map(([whole, name]) => ({ whole, name: name! }))
  return { parts: partsIn(line), holes, words: distinct(wordsOf(line.replace(HOLE, ' '))) }
}

interface Choice {
  chosen: Chosen
  alike: number
}

/** The words of the line with its holes filled, those of the holes first, as they are the rarest. */
function wordsWith({ holes: own, words }: Candidate, holes: Holes, filled: Map<string, string[]>): string[] {
  const all: string[] = []
  for (const { whole, name } of own) {
    const list = filled.get(whole) ?? wordsOf(whole.replace(`{${name}}`, () => holes[name] ?? ''))
    filled.set(whole, list)
    for (const word of list) if (!all.includes(word)) all.push(word)
  }
  for (const word of words) if (!all.includes(word)) all.push(word)
  return all
}

/** The first of the pool that is unlike what was said, or else the least alike. */
function unlike(pool: readonly Candidate[], holes: Holes, said: Memory['said']): Choice | undefined {
  const filled = new Map<string, string[]>()
  let least = Number.POSITIVE_INFINITY
  let best: Candidate | undefined
  for (const one of pool) {
    if (one.holes.some(({ name }) => holes[name] === undefined)) continue
    const alike = said.words.length === 0 ? 0 : closest(wordsWith(one, holes, filled), said.words)
    if (alike < least) [best, least] = [one, alike]
    if (alike === 0) break
  }
  const content = best && fill(best.parts, holes)
  return best && content !== undefined ? { chosen: { shape: best.shape, content }, alike: least } : undefined
}

/** So many that were used are looked at; what was used later is as much like itself, and nearer. */
const TRIES = 4

/** The list from somewhere in its midst on, and around. */
function turned<T>(list: readonly T[], by: number): T[] {
  const start = list.length === 0 ? 0 : by % list.length
  return [...list.slice(start), ...list.slice(0, start)]
}

/**
 * Those whose shape was not among the last eight: first what was never used, from somewhere in its midst on, then what was used longest
 * ago, as it is most likely to be unlike what was said since.
 */
function fresh({ said, startedAt, dice }: Memory, candidates: readonly Candidate[]): Candidate[] {
  if (said.shapes.length === 0) return turned(candidates, scatter(startedAt | 0, dice))
  const used = new Map(said.shapes.map((shape, i) => [shape, i]))
  const late = said.shapes.length - tuning.caps.apart
  const unused: Candidate[] = []
  const again: { one: Candidate; at: number }[] = []
  for (const one of candidates) {
    const at = used.get(one.shape)
    if (at === undefined) unused.push(one)
    else if (at < late) again.push({ one, at })
  }
  const oldest = again
    .sort((a, b) => a.at - b.at)
    .slice(0, TRIES)
    .map(({ one }) => one)
  return [...turned(unused, scatter(startedAt | 0, dice)), ...oldest]
}

/** A line that was not said lately and is unlike those that were; undefined where there is none. */
export function choose(memory: Memory, candidates: readonly Candidate[], holes: Holes): Chosen | undefined {
  const best = unlike(fresh(memory, candidates), holes, memory.said)
  return best?.alike === 0 ? best.chosen : undefined
}

/**
 * The same from the first pool that has one; where every line is like one of the last, the least alike. Undefined where none can be filled. A pool is
 * looked at when the one before was of no use.
 */
export function chooseFrom(memory: Memory, pools: Iterable<readonly Candidate[]>, holes: Holes): Chosen | undefined {
  const seen: Candidate[] = []
  let least: Choice | undefined
  for (const pool of pools) {
    const best = unlike(fresh(memory, pool), holes, memory.said)
    if (best && (!least || best.alike < least.alike)) least = best
    if (least?.alike === 0) break
    seen.push(...pool)
  }
  return (least ?? unlike(seen, holes, memory.said))?.chosen
}
