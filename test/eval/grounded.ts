/** Whether a cue speaks only of people and numbers that were in the room by then. Looks at the room itself, not at any ask. */

import type { Input } from '../../shared/coach/index.ts'
import { isWord } from '../../shared/coach/lexicon.ts'
import { spokenName } from '../../shared/coach/names.ts'
import { numbersIn } from '../../shared/coach/numbers.ts'
import { plain, wordsOf } from '../../shared/coach/text.ts'
import type { RoomEvent } from '../../shared/events.ts'
import { START, type Turn } from '../evenings/replay.ts'
import type { Stream } from './stream.ts'

/** What can be known of a stream at a second. */
interface Ground {
  words: Set<string>
  /** Paid, wanted, counted, or known from earlier evenings. */
  amounts: Set<number>
  /** Said by somebody. */
  numbers: Set<number>
  /** Logins and how they are said. */
  names: Set<string>
  people: Set<string>
  payers: Set<string>
}

const none = (): Ground => ({
  words: new Set(),
  amounts: new Set(),
  numbers: new Set(),
  names: new Set(),
  people: new Set(),
  payers: new Set(),
})

function add<T>(set: Set<T>, values: readonly (T | undefined)[]): void {
  for (const value of values) if (value !== undefined) set.add(value)
}

function hears(ground: Ground, text: string): void {
  add(ground.words, wordsOf(text))
  add(
    ground.numbers,
    numbersIn(text).map(({ value }) => value),
  )
}

function meets(ground: Ground, name: string): void {
  add(ground.people, [name])
  for (const form of [name, spokenName(name, {})]) {
    add(ground.names, [form])
    add(ground.words, wordsOf(form))
  }
}

function sees(ground: Ground, { kind, who, text, amount, months, target }: RoomEvent): void {
  if (who) meets(ground, who.name)
  if (who && (kind === 'paid' || kind === 'member')) add(ground.payers, [who.name])
  if (text) hears(ground, text)
  add(ground.amounts, [amount, months, target])
  if (target !== undefined && amount !== undefined) add(ground.amounts, [target - amount])
}

const DAY = 24 * 60 * 60 * 1000

function learns(ground: Ground, input: Input, now: number): void {
  if (input.kind === 'batch') for (const event of input.events) sees(ground, event)
  if (input.kind === 'known')
    for (const { lastSeenAt, visits, paid } of input.viewers)
      add(ground.amounts, [visits, paid, lastSeenAt === undefined ? undefined : Math.round((now - lastSeenAt) / DAY)])
  if (input.kind !== 'act' || input.act.did !== 'said') return
  hears(ground, input.act.text)
  // What the host asks for a song is an amount too.
  add(
    ground.amounts,
    numbersIn(input.act.text).map(({ value }) => value),
  )
}

const UNIT = /^\s*(?:more\s+)?(?:tokens?|bits?|kicks?|subs?|dollars?|euros?)(?!\p{L})|^\s*[$€£¥]/iu

function badNumber(text: string, { amounts, numbers, names, people }: Ground, at: number): boolean {
  const bare = [...names]
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ' '), text)
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

function fault(ground: Ground, { at, cue }: Turn, language: string): string | undefined {
  const text = `${cue.content}. ${cue.tail ?? ''}`
  if (FOREIGN.test(text) && ![...ground.people].some((name) => /^V\d+$/.test(name))) return `foreign: ${text}`
  if (badNumber(text, ground, at)) return `number: ${text}`
  // In German every noun has a capital.
  if (!language.startsWith('de') && badName(text, ground)) return `name: ${text}`
  return badThanks(text, ground) ? `thanks: ${text}` : undefined
}

/** Why cues are not grounded, one sentence for each that is not. `turns` are in order of time. */
export function ungrounded({ script, language }: Stream, turns: readonly Turn[]): string[] {
  const ground = none()
  let next = 0
  return turns.flatMap((turn) => {
    for (; next < script.told.length && script.told[next]!.at <= turn.at; next++) {
      const now = START + Math.round(script.told[next]!.at * 1000)
      for (const input of script.told[next]!.inputs(now)) learns(ground, input, now)
    }
    meets(ground, script.host)
    return fault(ground, turn, language) ?? []
  })
}
