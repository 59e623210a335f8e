import { oneLine } from '../sites/read/text.ts'
import { hasOwnWords, pathIn } from './plain.ts'

/** The parts of rows that hold words, and which of them is the name and which the text. Pure questions to sample rows. */

export interface Part {
  /** Selector inside a row. */
  css: string
  /** What it says in each row that has it, in order. */
  says: string[]
  /** Where it stands among a row's parts, on average. */
  place: number
  /** Drawn so that it stands out, or to be pressed. */
  marked: boolean
}

const MOST = 400
const BOLD = /^(?:b|strong|a|button)$/

/** Every part with words of its own, by its path; rows of one shape have the same paths. */
export function partsOf(rows: readonly Element[]): Part[] {
  const parts = new Map<string, { says: string[]; places: number; marked: boolean }>()
  for (const row of rows) {
    const seen = new Set<string>()
    for (const element of wordy(row)) {
      const css = pathIn(row, element)
      if (seen.has(css)) continue
      seen.add(css)
      const part = parts.get(css) ?? { says: [], places: 0, marked: false }
      part.says.push(oneLine(element.textContent ?? ''))
      part.places += seen.size
      part.marked ||= isMarked(element)
      parts.set(css, part)
    }
  }
  return [...parts].map(([css, { says, places, marked }]) => ({ css, says, place: places / says.length, marked }))
}

function wordy(row: Element): Element[] {
  const found: Element[] = []
  for (const element of row.querySelectorAll('*')) {
    if (found.length >= MOST) break
    if (hasOwnWords(element) && !/^(?:style|script|svg|title)$/.test(element.localName)) found.push(element)
  }
  return found
}

function isMarked(element: Element): boolean {
  return BOLD.test(element.localName) || element.getAttribute('style')?.includes('color') === true
}

const TIMES = /^\W?\d{1,2}[:.]\d{2}\b.{0,6}$/
const HINT_NAME = /name|user|author|nick|sender|login/i
const HINT_TEXT = /text|message|body|content|comment|msg/i
const HINT_NOT = /badge|time|level|rank|date/i

const share = (says: readonly string[], is: (words: string) => boolean): number =>
  says.filter(is).length / Math.max(1, says.length)

function isName(words: string): boolean {
  return words.length > 0 && words.length <= 32 && words.split(' ').length <= 3 && !TIMES.test(words)
}

/** How much a part is like a name: short, early, drawn apart, said of itself; many different ones. */
function nameScore({ css, says, place, marked }: Part, rows: number): number {
  if (says.length < rows * 0.6 || share(says, isName) < 0.9 || share(says, isNumber) > 0.5) return 0
  const different = new Set(says).size > 1 || rows < 3
  if (!different || HINT_NOT.test(css)) return 0
  return 1 + (HINT_NAME.test(css) ? 3 : 0) + (marked ? 2 : 0) + 2 / place + share(says, (words) => !words.includes(' '))
}

function isNumber(words: string): boolean {
  return /^[\d\s.,#]*$/.test(words)
}

/** How much a part is like what people write: long, late, of many words. */
function textScore({ css, says, place }: Part, rows: number): number {
  if (says.length < rows * 0.6 || share(says, (words) => TIMES.test(words)) > 0.5 || HINT_NOT.test(css)) return 0
  const length = says.reduce((sum, words) => sum + words.length, 0) / says.length
  return 1 + (HINT_TEXT.test(css) && !HINT_NAME.test(css) ? 3 : 0) + Math.min(3, length / 10) + Math.min(2, place / 2)
}

function best(parts: readonly Part[], score: (part: Part) => number): Part | undefined {
  const ranked = parts.map((part) => ({ part, score: score(part) })).filter((one) => one.score > 0)
  return ranked.sort((a, b) => b.score - a.score)[0]?.part
}

/** The name, and the text where it is a part of its own; nothing where rows name somebody and say no more (a list of links). */
export function nameAndText(rows: readonly Element[]): { name: Part; text?: Part } | undefined {
  const parts = partsOf(rows)
  const name = best(parts, (part) => nameScore(part, rows.length))
  if (!name) return
  const rest = parts.filter((part) => part !== name && !isWithin(rows, part, name))
  const text = best(rest, (part) => textScore(part, rows.length))
  return text || rows.filter((row) => saysMore(row, name)).length > rows.length / 2 ? { name, text } : undefined
}

function saysMore(row: Element, name: Part): boolean {
  const who = row.querySelector(name.css)?.textContent ?? ''
  return /[\p{L}\p{N}]/u.test((row.textContent ?? '').replace(who, ''))
}

/** A part that holds the name, or stands in it, is no text of its own. */
function isWithin(rows: readonly Element[], part: Part, name: Part): boolean {
  return rows.some((row) => {
    const [one, other] = [row.querySelector(part.css), row.querySelector(name.css)]
    return one !== null && other !== null && (one.contains(other) || other.contains(one))
  })
}
