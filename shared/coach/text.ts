/** Words in texts that people typed. */

// Zero-width, bidi, tag and other format characters, soft hyphens, variation selectors, controls: nothing of what a reader sees.
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Variation_Selector}|\u3164|\uFFA0|\u115F|\u1160/gu

/** Most lines are like this: nothing to fold, nothing hidden, single spaces. */
const CLEAR = /^(?:[!-~]+(?: [!-~]+)*)?$/

/** The text as a reader sees it: compatibility forms folded, invisible characters gone, one space where there was room. */
export function visible(text: string): string {
  if (CLEAR.test(text)) return text
  return text
    .normalize('NFKC')
    .replace(/[\t\n\r\u2028\u2029]/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const ASCII = /^[ -~]*$/

/** Lower case, without diacritics. */
export function plain(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Plain form with compatibility forms folded and one kind of apostrophe: what patterns are held against. */
export function low(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  return plain(text.normalize('NFKC')).replace(/[’‘]/g, "'")
}

const WORD = /[\p{L}\p{N}_]+(?:'\p{L}+)*/gu
/** The same of such a line, without the tables of every script. */
const ASCII_WORD = /[a-z\d_]+(?:'[a-z]+)*/g

/** The words of a text in plain form: letters, digits, inner underscores and apostrophes. */
export function wordsOf(text: string): string[] {
  if (ASCII.test(text)) return text.toLowerCase().match(ASCII_WORD) ?? []
  return plain(text).replace(/[’‘]/g, "'").match(WORD) ?? []
}

/** What finds this text where it stands by itself, as the source of a pattern. */
export function wholeWord(text: string): string {
  return `(?<![\\p{L}\\p{N}_])${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}_])`
}

/** At most `most` characters, never half a character; cut with …. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const letters = [...text]
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

/** Share of common words, 0 to 1. Neither list holds a word twice. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 && b.length === 0) return 0
  let both = 0
  for (const word of a) if (b.includes(word)) both++
  return both / (a.length + b.length - both)
}

/** Each word once. */
export function distinct(words: readonly string[]): string[] {
  return words.filter((word, i) => words.indexOf(word) === i)
}

/** Whether the words of `phrase` stand one after the other in `words`. */
export function says(words: readonly string[], phrase: readonly string[]): boolean {
  if (phrase.length === 0) return false
  let start = words.indexOf(phrase[0]!)
  while (start >= 0) {
    if (phrase.every((word, i) => words[start + i] === word)) return true
    start = words.indexOf(phrase[0]!, start + 1)
  }
  return false
}
