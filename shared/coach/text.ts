/** Words in texts that people typed. */

// Zero-width, bidi, tag and other format characters, soft hyphens, variation selectors, controls: nothing of what a reader sees.
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Variation_Selector}|\u3164|\uFFA0|\u115F|\u1160/gu

/** The text as a reader sees it: compatibility forms folded, invisible characters gone, one space where there was room. */
export function visible(text: string): string {
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

/** The words of a text in plain form: letters, digits, inner underscores and apostrophes. */
export function wordsOf(text: string): string[] {
  return (
    plain(text)
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}_]+(?:'[\p{L}]+)*/gu) ?? []
  )
}

/** At most `most` characters, never half a character; cut with …. */
export function cut(text: string, most: number): string {
  const letters = [...text]
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

/** Share of common words, 0 to 1. Short lists: a set would cost more than looking. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  let both = 0
  let left = 0
  for (let i = 0; i < a.length; i++) {
    if (a.indexOf(a[i]!) !== i) continue
    left++
    if (b.includes(a[i]!)) both++
  }
  let right = 0
  for (let i = 0; i < b.length; i++) if (b.indexOf(b[i]!) === i) right++
  return left + right === 0 ? 0 : both / (left + right - both)
}

/** Whether the words of `phrase` stand one after the other in `words`. */
export function says(words: readonly string[], phrase: readonly string[]): boolean {
  if (phrase.length === 0) return false
  return words.some((_, start) => phrase.every((word, i) => words[start + i] === word))
}
