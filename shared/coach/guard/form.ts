/** How an answer must look: short plain text. */

import { aliasesOf } from '../alias.ts'
import type { Rule } from './rule.ts'

const WORDS = 20
const LETTERS = 140

/** No control, bidi or other invisible character, and one line only. An emoji may be joined to another. */
export const control: Rule = (content) => {
  const bare = content.replace(/(?<=\p{Extended_Pictographic}\uFE0F?)\u200D(?=\p{Extended_Pictographic})|\uFE0F/gu, '')
  return /\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Variation_Selector}/u.test(bare) ? 'control' : undefined
}

/** It breaks off. */
const HALF = /(?:^|\s)(?:and|or|but|the|an?|of|to|with|for|is|are|they|because|that's|your|my|our|their|from|at)$/i

/** Not cut off, and twenty words and 140 characters at most. */
export const fits: Rule = (content) => {
  const text = content.trim()
  if (!/[\p{L}\p{N}]/u.test(text)) return 'empty'
  if (HALF.test(text)) return 'unparsed'
  return text.split(/\s+/).length > WORDS || [...text].length > LETTERS ? 'long' : undefined
}

const LINK =
  /https?:|www\.|:\/\/|\b[\p{L}\p{N}-]{2,}\.(?:[a-z]{2,3}\b(?:\/|$|[\s.,!?)])|(?:info|link|live|shop|site|online|club|store|page|chat)\b)|\b(?:dot|punkt)\s+(?:com|net|org|io|gg|tv)\b/iu

/** No address, written out or not. An ellipsis or a missing space after a full stop is no link. */
export const link: Rule = (content) => (LINK.test(content.normalize('NFKC')) ? 'link' : undefined)

/** No code, no HTML, no markdown, and not more than one picture. */
export const markup: Rule = (content) =>
  (content.match(/\p{Extended_Pictographic}/gu) ?? []).length > 1 ||
  /[<>`{}|\\=]|\*\*|__|\[[^\]]*\]|^\s*(?:#+\s|[-*]\s|\d+\.\s)|&(?:\w+|#\d+);|\b(?:javascript|data):/iu.test(content)
    ? 'markup'
    : undefined

/** No @, no #tag, and nothing that looks like a login unless it is one of the ask's people as written. */
export const handle: Rule = (content, ask) => {
  if (/[@#]\s?[\p{L}\p{N}_]/u.test(content)) return 'handle'
  const known = new Set([
    ...ask.who,
    ...ask.recent.flatMap((row) => row.who ?? []),
    ask.room.broadcaster,
    ...aliasesOf(ask),
  ])
  const words = content.match(/[\p{L}\p{N}_]+/gu) ?? []
  const logins = words.filter((word) => /_/.test(word) || /^(?=.*\p{L}\p{L})(?=.*\p{N}\p{N})|\p{L}{2}\p{N}/u.test(word))
  return logins.every((word) => known.has(word)) ? undefined : 'handle'
}
