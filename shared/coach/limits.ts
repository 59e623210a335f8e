/** The broadcaster's limits: free text ("never suggest politics or diets, nothing under 50 tokens") as checks that can be shown. */

import { numbersIn } from './numbers.ts'
import { plain, wordsOf } from './text.ts'

/** `words`: no cue holds all of them, in any form. `price`: no cue offers anything for less than `floor`. */
export interface Limit {
  /** The part of the text that it was made of. */
  text: string
  kind: 'words' | 'price'
  words: string[]
  floor?: number
}

const OPENING =
  /^(?:please\s+)?(?:(?:you\s+)?(?:must|should|may|can)?\s*(?:never|not|no|don'?t|do\s+not|avoid|without|nothing|nichts|nie|kein\w*|nunca|nada|no\s+me|n[aã]o|sem|sans|jamais|rien|pas\s+d[e']|ne(?=\s+(?:parl|mention|sugg|dis))|nu(?=\s+(?:vorbi|mention|suger|spune))|nimic|f[aă]r[aă])(?![\p{L}])[\s,]*)+(?:(?:ever|me|to|please|suggest(?:ing)?|mention(?:ing)?|say(?:ing)?|tell(?:ing)?|talk(?:ing)?|speak(?:ing)?|ask(?:ing)?|bring(?:ing)?\s+up|propose|offer|discuss(?:ing)?|use|using|anything|nothing|something|any|words?|jokes?|topics?)\b\s*)*(?:(?:about|on|of|like|for|with|to|de|del|du|des|sobre|sur|despre|[uü]ber)\b\s*)?/iu

/** Words that say nothing about what is meant. */
const EMPTY = new Set(
  `a an the my your our their his her any all some about of on for with to in or and is are that this it things thing stuff anything
  please ever me i topic topics related de del du des sobre sur despre uber hablar hables falar fale parler parle sprechen reden vorbi vorbesti der die das el la los las le les o os as um uma`.split(
    /\s+/,
  ),
)

const FLOOR =
  /\b(?:below|under|less than|cheaper than|lower than|for less than|unter|menos de|moins de)\b|\b(?:at least|minimum|min\.?|not? less than|mindestens|al menos|au moins|from)\b/i

function priceOf(text: string): number | undefined {
  if (!FLOOR.test(text)) return undefined
  return numbersIn(text)[0]?.value
}

function limitOf(text: string): Limit[] {
  const floor = priceOf(text)
  if (floor !== undefined) return [{ text, kind: 'price', words: [], floor }]
  const words = wordsOf(text.replace(OPENING, '')).filter((word) => !EMPTY.has(word))
  return words.length === 0 ? [] : [{ text, kind: 'words', words }]
}

/** "politics, religion or diets" are three; "and" parts them only where the text says what must not be. */
function partsOf(text: string): string[] {
  const opening = OPENING.exec(text)?.[0] ?? ''
  const rest = text.slice(opening.length)
  const parts = rest.split(
    opening ? /\s*(?:,(?!\d)|;|\bor\b|\band\b|\boder\b|\bund\b|\bou\b|\by\b)\s*/i : /\s*(?:,(?!\d)|;)\s*/,
  )
  const clean = parts.map((part) => part.trim()).filter(Boolean)
  // "Nothing under 50 tokens" is a price with its opening, and no word of it a topic.
  return clean.length === 1 && priceOf(text) !== undefined ? [text] : clean
}

/** The checks that the texts ask for. A text that says nothing makes none. */
export function limitsFrom(texts: readonly string[]): Limit[] {
  const sentences = texts.flatMap((text) => text.split(/[.!\n]+(?=\s|$)/)).map((text) => text.trim())
  return sentences.filter(Boolean).flatMap(partsOf).flatMap(limitOf)
}

/** Sentences of the host's free wishes that forbid something. */
export function wishesThatForbid(preferences: string): string[] {
  const parts = preferences.split(/[.!;\n]+|,\s*(?=(?:but\s+)?(?:no|never|don'?t|nothing|avoid)\b)/i)
  return parts.map((part) => part.trim().replace(/^but\s+/i, '')).filter((part) => OPENING.test(part))
}

/** All that the host forbids, in their own words: the limits, and what the free wishes say. */
export function limitsIn({ limits, preferences }: { limits: readonly string[]; preferences: string }): string[] {
  return [...limits, ...wishesThatForbid(preferences)]
}

/** Digits and signs that stand for letters, and letters of other scripts that look like ours. */
const LOOKS: Record<string, string> = {
  ...{
    0: 'o',
    1: 'i',
    3: 'e',
    4: 'a',
    5: 's',
    6: 'g',
    7: 't',
    8: 'b',
    9: 'g',
    $: 's',
    '@': 'a',
    '!': 'i',
    '|': 'l',
    '+': 't',
  },
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ѕ: 's', к: 'k', м: 'm', т: 't', в: 'b', н: 'h' },
  ...{
    α: 'a',
    ε: 'e',
    ο: 'o',
    ρ: 'p',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ı: 'i',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ß: 'ss',
  },
}

/** Disguised letters as the letters that they stand for. */
export function unmasked(text: string): string {
  return [...text].map((letter) => LOOKS[letter] ?? letter).join('')
}

/** "p.o.l i t-i_c s" is one word. */
function closed(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])(?:[\p{L}\p{N}][\s.*_,'-]{1,2}){2,}[\p{L}\p{N}](?![\p{L}\p{N}])/gu, (run) =>
    run.replace(/[\s.*_,'-]+/g, ''),
  )
}

const squeezed = (word: string): string => word.replace(/(\p{L})\1+/gu, '$1')

function pairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, i) => `${words[i]}${word}`)
}

const PLAIN = /^[a-z ,.?'-]*$/

/** The words of a text in every reading: as written, without disguise, closed up, two joined. */
export function readings(text: string): string[] {
  const low = plain(text.normalize('NFKC'))
  const bare = PLAIN.test(low) ? low : unmasked(low)
  // A one, and a capital i within a word, may be an l.
  const tall = text.replace(/(?<=\p{Ll})I(?=\p{L}|$)|1/gu, 'l')
  const other = tall === text ? bare : unmasked(plain(tall.normalize('NFKC')))
  const texts = new Set([low, bare, other, closed(low), closed(bare), bare.replace(/(?<=\p{L})[.*_-](?=\p{L})/gu, '')])
  const words = [...texts].flatMap(wordsOf)
  const said = wordsOf(bare)
  return [...new Set([...words, ...pairs(said), ...words.map(squeezed)])]
}

const ENDING = /^(?:s|es|ed|d|ing|er|ers|ly|y|n|e|en|in|innen|os|as|a|o|ies)$/

/** "sing" of "singing", "diet" of "diets", "smok" of "smoking". */
function baseOf(word: string): string {
  const base = word.replace(/(?:ings?|ed|es|s)$/, '')
  return base.length >= 4 ? base : word
}

/** A short word with an ending, its last letter doubled or not. */
function isShortForm(word: string, wanted: string): boolean {
  if (!word.startsWith(wanted)) return false
  const rest = word.slice(wanted.length)
  return ENDING.test(rest) || (rest[0] === wanted.at(-1) && ENDING.test(rest.slice(1)))
}

/** Another form of the same word: a short one with an ending, a long one with the same beginning. */
function isForm(word: string, wanted: string): boolean {
  if (word === wanted || squeezed(word) === squeezed(wanted)) return true
  const base = baseOf(wanted)
  if (word === base || isShortForm(word, base) || isShortForm(word, wanted)) return true
  const root = wanted.slice(0, Math.max(5, wanted.length - 2))
  return wanted.length > 5 && word.startsWith(root) && word.length <= wanted.length + 5
}

/** Whether every word of a limit stands among these, in any form and any order. */
export function holds(words: readonly string[], limit: Limit): boolean {
  return limit.kind === 'words' && limit.words.every((wanted) => words.some((word) => isForm(word, wanted)))
}

const parsed = new WeakMap<readonly string[], Limit[]>()

/** The checks of a list that is held against one text after the other. */
function checksOf(limits: readonly string[]): Limit[] {
  const old = parsed.get(limits)
  if (old) return old
  const checks = limitsFrom(limits)
  parsed.set(limits, checks)
  return checks
}

/** The first limit of words that the text crosses. */
export function crossedBy(limits: readonly string[], text: string): Limit | undefined {
  if (limits.length === 0) return undefined
  const words = readings(text)
  return checksOf(limits).find((limit) => holds(words, limit))
}
