/** Whether a text touches a topic that the broadcaster does not want. */

import { wordsOf } from './text.ts'

/** Letters at the beginning that two forms of a word share; shorter words must be the same. */
const ROOT = 5

function root(word: string): string {
  return word.length > ROOT ? word.replace(/(?:ies|ing|ed|s|y)$/, '') : word
}

function has(words: readonly string[], wanted: string): boolean {
  const stem = root(wanted)
  return words.some((word) => word === wanted || (stem.length >= ROOT - 1 && word.startsWith(stem)))
}

/** Every word of the limit, in any form, in any order. */
export function crosses(limits: readonly string[], text: string): boolean {
  if (limits.length === 0) return false
  const words = wordsOf(text)
  return limits.some((limit) => {
    const wanted = wordsOf(limit)
    return wanted.length > 0 && wanted.every((word) => has(words, word))
  })
}
