/** An answer names only people who are in the ask. */

import type { Ask } from '../../ask.ts'
import { aliasesIn, aliasesOf } from '../alias.ts'
import { given } from '../given.ts'
import { isWord } from '../lexicon.ts'
import { spokenName } from '../names.ts'
import { plain, wordsOf } from '../text.ts'
import type { Rule } from './rule.ts'

function peopleOf(ask: Ask): string[] {
  const logins = [...ask.who, ...ask.recent.flatMap((row) => row.who ?? []), ask.room.broadcaster]
  return logins.flatMap((login) => [login, spokenName(login, {}), ask.said?.[login] ?? ''])
}

/** Every word that the ask gave to the model; rows' words are the viewers' and count for what is talked about. */
function wordsGiven(ask: Ask): Set<string> {
  const texts = [ask.why, ask.line, ask.room.subject ?? '', ask.room.site, ask.preferences, ...ask.owed, ...ask.last]
  const rows = ask.recent.flatMap((row) => row.text ?? [])
  return new Set([...texts, ...rows, ...peopleOf(ask)].flatMap((text) => wordsOf(text)))
}

/** After one of these a lower-case word may be a name too: "thanks, bob". */
const CALLS =
  /(?:\b(?:thanks?(?:\s+you)?|thank\s+you|thx|hi|hey|hello|welcome(?:\s+back)?|bye|goodbye|congrats|cheers|shout-?out|dear)(?:\s+(?:to|so\s+much|again|from))?,?\s+)([\p{L}'’-]+)/giu

interface Word {
  text: string
  first: boolean
  /** Called out: a comma or an exclamation mark follows. */
  called: boolean
}

function wordsIn(content: string): Word[] {
  return [...content.matchAll(/[\p{L}\p{M}'’]+/gu)].map((found) => {
    const before = content.slice(0, found.index).trimEnd()
    const after = content.slice(found.index + found[0].length)
    return {
      text: found[0].replace(/[’]/g, "'"),
      first: before === '' || /[.!?…:"“”]$/.test(before),
      called: /^\s*[,!]/.test(after),
    }
  })
}

/** Own words of the host's language, with and without "'s". */
function isKnown(word: string, allowed: ReadonlySet<string>): boolean {
  const bare = word.replace(/'s?$/, '')
  return isWord(word) || isWord(bare) || allowed.has(word) || allowed.has(bare)
}

/** A capital where no sentence begins, or at its beginning a word that nobody uses. Shouting is not naming. */
function looksLikeName({ text, first, called }: Word, allowed: ReadonlySet<string>): boolean {
  if (!/^\p{Lu}/u.test(text)) return false
  const word = plain(text)
  if (allowed.has(word) || allowed.has(word.replace(/'s?$/, ''))) return false
  if (!isKnown(word, allowed)) return true
  return given.has(word) && text !== text.toUpperCase() && (!first || called)
}

function calledNames(content: string, allowed: ReadonlySet<string>): boolean {
  return [...content.matchAll(CALLS)].some(([, word]) => word !== undefined && !isKnown(plain(word), allowed))
}

/** Refuses a name that nobody in the ask bears, and an alias that was not in it. */
export const namesOnlyPresent: Rule = (content, ask) => {
  const known = aliasesOf(ask)
  if ([...aliasesIn(content)].some((alias) => !known.has(alias))) return 'name'
  // An alias is checked whole, above; its letter must not be read as a name.
  const bare = content.replace(/(?<![\p{L}\p{N}_])V\d+(?:['’]s)?(?![\p{L}\p{N}_])/gu, 'you')
  const allowed = wordsGiven(ask)
  return calledNames(bare, allowed) || wordsIn(bare).some((word) => looksLikeName(word, allowed)) ? 'name' : undefined
}
