/** An answer is in the language that was asked for, and is made of words at all. */

import { isWord } from '../lexicon.ts'
import { plain } from '../text.ts'
import type { Rule } from './rule.ts'
import { withoutPeople, wordsGiven } from './words.ts'

/** The words that every sentence of a language has; those of two languages are in both. */
const COMMON: Record<string, ReadonlySet<string>> = Object.fromEntries(
  Object.entries({
    en: 'the a an and or but to of in on at for with you your i my me we our us is are was it that this what how who do does not so have has be will can just thank thanks from about more when if they them their tell ask say',
    es: 'el la los las un una y o pero a de en con por para tu tus te yo mi me nos es son que esto esta este como quien no si muy mas gracias hola ola todos todo hay ser muchas cuando se lo le al del estas',
    pt: 'o a os as um uma e ou mas de em no na nos nas com por para voce voces seu sua te eu meu minha me nos e sao que isso esta este como quem nao sim muito mais obrigado obrigada ola todos tudo ser quando se do da ao hoje',
    de: 'der die das den dem ein eine und oder aber zu von in im auf mit fur du dein deine dir dich ich mein mir mich wir uns ist sind war es dass dies was wie wer nicht so hast hat sein wird kann danke hallo alle mehr noch wenn ihr euch auch',
    fr: "le la les un une et ou mais a on ca il elle y c'est d'un d'une j'ai de du des dans en sur avec pour tu ton ta tes te je mon ma me nous est sont c que ce cette quoi comment qui ne pas si tres plus merci bonjour salut tous tout vous votre quand se au aux",
    ro: 'a am ai ati fost care unde cat un o si sau dar la de in pe cu pentru tu tau ta te eu meu mea ma noi este sunt e ca asta acest ce cum cine nu da foarte mai multumesc buna salut toti tot cand se din al ale va voi sa imi iti isi mi ti',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)

function hits(words: readonly string[], language: string): number {
  const common = COMMON[language]
  return common ? words.filter((word) => common.has(word)).length : 0
}

/** Another language has clearly more of its words in it than the one that was asked for. */
function isOther(words: readonly string[], language: string): boolean {
  const own = language === 'en' ? words.filter(isWord).length : hits(words, language)
  const most = Math.max(...Object.keys(COMMON).map((other) => (other === language ? 0 : hits(words, other))))
  // Sister languages share their small words: a short line that has two of its own may have three of theirs.
  return most >= 2 && most > own + (words.length > 6 || own > 1 ? 1 : 0)
}

/** No word of this language is spelled so. */
const ODD = /q(?!u)|[bcdfghjklmnpqrstvwxz]{5,}|^[bcdfghjklmnpqrstvwxz]{3,}$|(.)\1\1/

/** Mostly no words that anybody knows: reversed, encoded, run together. */
function isGibberish(words: readonly string[], given: ReadonlySet<string>): boolean {
  const unknown = words.filter((word) => !isWord(word) && !isWord(word.replace(/'s?$/, '')) && !given.has(word))
  const most = unknown.some((word) => ODD.test(word)) ? 0.34 : 0.5
  const many = unknown.length > 1 && unknown.length / words.length >= most
  return many || words.some((word) => word.length > 22) || unknown.some((word) => word.length > 5 && ODD.test(word))
}

const LATIN = /\p{Script=Latin}/u

/** Letters of a script that this language is not written in. */
function isForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.filter((letter) => !LATIN.test(letter)).length > letters.length * 0.2
}

export const language: Rule = (content, ask) => {
  const asked = ask.language.slice(0, 2).toLowerCase()
  const text = withoutPeople(content, ask)
  const words = (plain(text).match(/[\p{L}]+(?:'[\p{L}]+)*/gu) ?? []).filter((word) => word.length > 0)
  if (!(asked in COMMON)) return undefined
  if (isForeign(text) || isOther(words, asked)) return 'language'
  const given = wordsGiven(ask)
  if (asked === 'en' && isGibberish(words, given)) return 'language'
  return words.some((word) => word.length > 28) ? 'language' : undefined
}
