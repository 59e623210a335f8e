/** What the host promises or offers in words, and what a tip's note pays for. */

import { numbersIn } from './numbers.ts'
import { topicOf } from './question.ts'
import { low } from './text.ts'

export interface Promised {
  /** What will be done, in the host's words: "sing the fish song". */
  deed: string
  /** The goal at this amount, or when it is full. */
  goal?: number | 'full'
  /** In so many ms. */
  within?: number
  /** Said to be a promise, or with a unit: it holds without a goal that fits. */
  firm: boolean
}

const WILL = `(?:i|we)(?:'ll| will| am going to|'m going to| are going to|'re going to| shall)? `
/** "I was", "I think" and their like are no deeds. */
const NO_DEED = String.raw`(?!was|am|are|were|had|have|has|think|feel|felt|did|do\b|don't|need|want|know|like|love|got|get|said|say|mean|hope|guess|believe|can|could|would|should|will|promise|not|never|see|saw|still|always|just)`
const DEED = new RegExp(String.raw`\b${WILL}${NO_DEED}([a-z][^.!?,;:]{2,60})`)
const THRESHOLD =
  /\b(?:at|when(?:ever)? (?:we|you|it|the goal) (?:hits?|reach(?:es)?|gets? to|are at|is at|makes?)|if (?:we|you|it|the goal) (?:hits?|reach(?:es)?|gets? to|makes?)|once (?:we|you|it|the goal) (?:hits?|reach(?:es)?|gets? to|are at|is at)) (?:the )?/g
const FULL =
  /\b(?:when|if|once) (?:the goal is (?:full|reached|done|complete)|(?:we|you) (?:fill|reach|hit|make|complete) (?:the|our|that|this) goal)\b/
const VOW = /\bi promise\b|\b(?:that is|that's) a promise\b|\byou have my word\b/
const UNIT = /^\s*(?:tokens?|tks?|bits?|kicks?|jewels?|subs?)\b/

const clean = (text: string): string => low(text).replace(/\s+/g, ' ')

function short(deed: string): string {
  return deed.trim().split(' ').slice(0, 5).join(' ')
}

/** A number right after "at" or "when we reach", and what follows it. */
function threshold(low: string): { amount: number; after: string; before: string } | undefined {
  for (const found of low.matchAll(THRESHOLD)) {
    const end = found.index + found[0].length
    const rest = low.slice(end)
    const number = numbersIn(rest).find(({ after }) => rest.length - after.length <= 28)
    if (number && /^[\d\w]/.test(rest) && isAtStart(rest, number.after))
      return { amount: number.value, after: number.after, before: low.slice(0, found.index) }
  }
  return undefined
}

/** Only the number's own words stand before what comes after it. */
function isAtStart(rest: string, after: string): boolean {
  const own = rest.slice(0, rest.length - after.length)
  return numbersIn(own).length === 1 && !/[.!?;]/.test(own) && own.trim().split(' ').length <= 4
}

function deedIn(text: string): string | undefined {
  return DEED.exec(text)?.[1]
}

/** Without one of these nobody promises or offers anything. */
const SOMEBODY = /\b(?:i|we)\b|\bpromise\b/i

/** The promise in the host's words, if there is one. */
export function promiseIn(text: string): Promised | undefined {
  if (!SOMEBODY.test(text)) return undefined
  const low = clean(text)
  const mark = threshold(low)
  if (mark) {
    const deed = deedIn(mark.after) ?? deedIn(mark.before)
    if (deed) return { deed: short(deed), goal: mark.amount, firm: VOW.test(low) || UNIT.test(mark.after) }
  }
  const deed = deedIn(low.replace(FULL, ' ').replace(/\bi promise (?:you )?(?:that )?/, ''))
  if (FULL.test(low)) return deed === undefined ? undefined : { deed: short(deed), goal: 'full', firm: true }
  const vowed = /\bi promise (?:you )?to ([a-z][^.!?,;:]{2,60})/.exec(low)?.[1] ?? (VOW.test(low) ? deed : undefined)
  if (vowed === undefined) return undefined
  const minutes = numbersIn(low).find(({ after }) => /^\s*min/.test(after))
  return { deed: short(vowed), firm: true, ...(minutes ? { within: minutes.value * 60_000 } : {}) }
}

/** "Forty tokens and I play your song": an amount and what is done for it. */
export function offerIn(text: string): { amount: number; deed: string } | undefined {
  if (!SOMEBODY.test(text)) return undefined
  for (const { value, after } of numbersIn(clean(text))) {
    const rest =
      /^\s*(?:tokens?|tks?|bits?|kicks?|jewels?)?\s*(?:and|,|:|=|means|gets you|for which)?\s*(.*)$/.exec(after)?.[1] ??
      ''
    const deed = new RegExp(`^${DEED.source}`).exec(rest)?.[1]
    if (deed && value > 0) return { amount: value, deed: short(deed) }
  }
  return undefined
}

const WISH =
  /^(?:(?:now|hey|hi|so|and|please|pls|plz|can you|could you|would you) )*(?:play|sing|draw|paint|read|tell (?:us|me)|show (?:us|me)|bake|cook|solve|hum|whistle|dance|juggle|recite)\b/

/** Whether a tip's note pays for something to be done. */
export function isWish(note: string): boolean {
  const low = clean(note).replace(/[,.!]/g, '')
  return WISH.test(low) && topicOf(low).length > 1
}

/** Whether the host's words put something off and do not do it yet. */
export function postpones(text: string): boolean {
  return /\b(?:moment|second|sec|soon|later|next|coming up|hold on|in a (?:bit|minute|while)|give me|after this|first i|i will|i'll|we will|we'll|not yet|patience)\b/.test(
    clean(text),
  )
}
