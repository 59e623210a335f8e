/** An answer names only people who are in the ask. */

import type { Ask } from '../../ask.ts'
import { aliasesIn, aliasesOf } from '../alias.ts'
import { given } from '../given.ts'
import { isWord } from '../lexicon.ts'
import { plain } from '../text.ts'
import type { Rule } from './rule.ts'
import { wordsGiven } from './words.ts'

/** After one of these a lower-case word may be a name too: "thanks, bob". */
const CALLS =
  /(?:\b(?:thanks?(?:\s+you)?|thank\s+you|thx|hi|hey|hello|welcome(?:\s+back)?|bye|goodbye|congrats|cheers|shout-?out|dear)(?:\s+(?:to|so\s+much|again|from))?,?\s+)([\p{L}'’-]+)/giu

interface Word {
  text: string
  first: boolean
  /** Called out: a comma or an exclamation mark follows. */
  called: boolean
  /** What it does something to follows, as in "Hum the tune": a verb that we do not know. */
  does: boolean
}

const OBJECT =
  /^\s+(?:the|a|an|your|my|our|this|that|these|those|some|it|them|up|out|at|how|what|one|everyone|everybody|chat)\b/

function wordsIn(content: string): Word[] {
  return [...content.matchAll(/[\p{L}\p{M}'’]+/gu)].map((found) => {
    const before = content.slice(0, found.index).trimEnd()
    const after = content.slice(found.index + found[0].length)
    return {
      text: found[0].replace(/[’]/g, "'"),
      first: before === '' || /[.!?…:"“”¿¡«»–-]$/.test(before),
      called: /^\s*[,!]/.test(after),
      does: OBJECT.test(after),
    }
  })
}

/** Own words of the host's language, with and without "'s". */
function isKnown(word: string, allowed: ReadonlySet<string>): boolean {
  const bare = word.replace(/'s?$/, '')
  return isWord(word) || isWord(bare) || allowed.has(word) || allowed.has(bare)
}

function isName({ text, first, called }: Word, word: string): boolean {
  return given.has(word) && text !== text.toUpperCase() && (!first || called)
}

/** In a language whose words we do not know: a given name, or a capital that only a name would have there. */
function looksForeign(word: Word, language: string): boolean {
  const capital = !word.first && !language.startsWith('de') && word.text !== word.text.toUpperCase()
  return isName(word, plain(word.text)) || capital
}

/** In a shouted word a capital says nothing. */
function isShouted({ text }: Word): boolean {
  return text.length > 2 && text === text.toUpperCase()
}

/** A capital where no sentence begins, or at its beginning a word that nobody uses. Shouting is not naming. */
function looksLikeName(word: Word, allowed: ReadonlySet<string>, language: string): boolean {
  if (!/^\p{Lu}/u.test(word.text)) return false
  const low = plain(word.text)
  if (allowed.has(low) || allowed.has(low.replace(/'s?$/, ''))) return false
  if (!language.startsWith('en')) return looksForeign(word, language)
  const verb = word.first && word.does && !given.has(low)
  if (isShouted(word)) return given.has(low)
  return (!isKnown(low, allowed) && !verb) || isName(word, low)
}

function calledNames(content: string, allowed: ReadonlySet<string>): boolean {
  return [...content.matchAll(CALLS)].some(([, word]) => word !== undefined && !isKnown(plain(word), allowed))
}

const THANKED = /\b(?:thank(?:s| you)|danke|gracias|obrigad[oa]|merci|multumesc)\b[^.!?]*?(?<![\p{L}\p{N}_])(V\d+)/giu

const GIFT = /\b(?:gifts?|tokens?|tips?|bits?|subs?|donations?|kicks?|jewels?)\b/i

/** Thanks for one viewer's gift do not go to another. */
function thanksOther(content: string, ask: Ask): boolean {
  const paid = ask.recent.filter(({ kind }) => kind === 'paid' || kind === 'member').flatMap(({ who }) => who ?? [])
  const gift = ask.moment === 'thanks' || ask.moment === 'milestone'
  if (!gift && !GIFT.test(content)) return false
  const givers = gift ? ask.who : [...paid, ...ask.who.filter(() => ask.moment === 'promise')]
  return [...content.matchAll(THANKED)].some(([, alias]) => !givers.includes(alias!))
}

/** Refuses a name that nobody in the ask bears, an alias that was not in it, and thanks to the wrong one. */
export const namesOnlyPresent: Rule = (content, ask) => {
  const known = aliasesOf(ask)
  if ([...aliasesIn(content)].some((alias) => !known.has(alias)) || thanksOther(content, ask)) return 'name'
  // An alias is checked whole, above; its letter must not be read as a name.
  const bare = content.replace(/(?<![\p{L}\p{N}_])V\d+(?:['’]s)?(?![\p{L}\p{N}_])/gu, 'you')
  const allowed = wordsGiven(ask)
  if (ask.language.startsWith('en') && calledNames(bare, allowed)) return 'name'
  return wordsIn(bare).some((word) => looksLikeName(word, allowed, ask.language)) ? 'name' : undefined
}
