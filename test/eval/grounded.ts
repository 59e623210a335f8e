/** Whether a cue speaks only of people and numbers that were in the room by then. Looks at the room itself, not at any ask. */

import { isWord } from '../../shared/coach/lexicon.ts'
import { spokenName } from '../../shared/coach/names.ts'
import { numbersIn } from '../../shared/coach/numbers.ts'
import { plain, wordsOf } from '../../shared/coach/text.ts'
import type { Turn } from '../evenings/replay.ts'
import { eventsOf, heardOf } from './events.ts'
import type { Stream } from './stream.ts'

/** What can be known of a stream at a second. */
interface Ground {
  words: Set<string>
  /** Paid, wanted, counted. */
  amounts: Set<number>
  /** Said by somebody. */
  numbers: Set<number>
  people: Set<string>
  payers: Set<string>
}

function groundAt({ script }: Stream, at: number): Ground {
  const events = eventsOf(script).filter((one) => one.at <= at)
  const heard = heardOf(script).filter((one) => one.at <= at)
  const texts = [...events.map(({ event }) => event.text ?? ''), ...heard.map(({ text }) => text)]
  const people = new Set(events.flatMap(({ event }) => event.who?.name ?? []))
  const named = [...people, script.host].flatMap((name) => [name, spokenName(name, {})])
  const goals = events.flatMap(({ event }) =>
    event.target === undefined || event.amount === undefined ? [] : [event.target, event.target - event.amount],
  )
  const paid = events.filter(({ event }) => event.kind === 'paid' || event.kind === 'member')
  return {
    words: new Set([...texts, ...named].flatMap(wordsOf)),
    amounts: new Set([
      ...events.flatMap(({ event }) => [event.amount ?? [], event.months ?? []].flat()),
      ...goals,
      // What the host asks for a song is an amount too.
      ...heard.flatMap(({ text }) => numbersIn(text).map(({ value }) => value)),
    ]),
    numbers: new Set(texts.flatMap((text) => numbersIn(text).map(({ value }) => value))),
    people,
    payers: new Set(paid.flatMap(({ event }) => event.who?.name ?? [])),
  }
}

const UNIT = /^\s*(?:more\s+)?(?:tokens?|bits?|kicks?|subs?|dollars?|euros?|[$€£¥])/i

function badNumber(text: string, { amounts, numbers, people }: Ground, at: number): boolean {
  const bare = [...people].reduce((rest, name) => rest.replaceAll(name, ' '), text)
  return numbersIn(bare).some(({ value, after, pronoun }) => {
    if (amounts.has(value)) return false
    if (UNIT.test(after) || /[$€£¥]\s?\d/.test(bare)) return true
    return !pronoun && !numbers.has(value) && value > Math.max(people.size, at / 60, 3)
  })
}

const CALLS = /\b(?:thanks?|thank you|hi|hello|hey|welcome|congrats)(?: so much)?,? ([\p{L}]+)/giu

function known(word: string, words: ReadonlySet<string>): boolean {
  const bare = plain(word).replace(/['’]s?$/, '')
  return isWord(bare) || isWord(plain(word)) || words.has(bare) || words.has(plain(word))
}

function badName(text: string, { words }: Ground): boolean {
  const inner = [...text.matchAll(/(?<![.!?…:"“¿¡]\s*)(?<=\s)\p{Lu}[\p{L}'’]*/gu)].map(([word]) => word)
  const called = [...text.matchAll(CALLS)].map(([, word]) => word!)
  return [...inner, ...called].some((word) => !known(word, words))
}

/** Thanks for a gift to somebody who gave nothing. */
function badThanks(text: string, { people, payers }: Ground): boolean {
  if (!/\bthank/i.test(text) || !/\b(?:gift|tokens?|tip|bits?|sub)\b/i.test(text)) return false
  const says = (name: string) => ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(spokenName(name, {})).join(' ')} `)
  const named = [...people].filter(says)
  return named.length > 0 && !named.some((name) => payers.has(name))
}

/** Nothing of this belongs in a cue, whatever the room says. */
const FOREIGN = /https?:|www\.|@\p{L}|(?<![\p{L}\p{N}_])V\d+(?![\p{L}\p{N}_])/u

/** Why a cue is not grounded, or undefined. */
export function ungrounded(stream: Stream, { at, cue }: Turn): string | undefined {
  const text = `${cue.content}. ${cue.tail ?? ''}`
  const ground = groundAt(stream, at)
  if (FOREIGN.test(text) && ![...ground.people].some((name) => /^V\d+$/.test(name))) return `foreign: ${text}`
  if (badNumber(text, ground, at)) return `number: ${text}`
  // In German every noun has a capital.
  if (!stream.language.startsWith('de') && badName(text, ground)) return `name: ${text}`
  return badThanks(text, ground) ? `thanks: ${text}` : undefined
}
