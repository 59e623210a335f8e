/** The words by which a passage is looked for. Pure. */

/** They stand everywhere and lead nowhere. */
const COMMON = new Set(
  `the and you your for are was were with that this what how who when where which why does did can could would should have has had will
  just about from they them their there then than into out our its it's is it a an of to in on at i me my we us be do so or not no yes
  please tell say ask answer chat want know get make like need el la los las un una de en que por para con es mi tu lo como cuando donde
  der die das den dem ein eine und ist wie was wer wann wo ich du mein dein mit auf für im zu von le les des et est je mon ma quoi qui
  quand pour dans sur o os as uma e do da no na meu minha quem si cine ce cum unde cand cât pe la sau`.split(/\s+/),
)

const MOST = 24

/** Each once, in lower case; without what is said everywhere. */
export function wordsIn(query: string): string[] {
  return [...new Set(lettersOf(query))].filter((word) => !COMMON.has(word)).slice(0, MOST)
}

/** For FTS5: any of the words, each as text and never as an operator. Undefined: nothing to look for. */
export function matchFor(query: string): string | undefined {
  const words = wordsIn(query)
  return words.length === 0 ? undefined : words.map((word) => `"${word}"`).join(' OR ')
}

/** The same question in other clothes: case, spaces, signs. */
export const plainQuestion = (question: string): string =>
  (
    question
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')

/** How much of what is asked stands in the text, 0 to 1. */
export function share(question: string, text: string): number {
  const asked = wordsIn(question)
  const given = new Set(lettersOf(text).map(stem))
  return asked.length === 0 ? 0 : asked.filter((word) => given.has(stem(word))).length / asked.length
}

const lettersOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{2,}/gu) ?? []

/** Songs is about a song. */
const stem = (word: string): string => (word.length > 3 ? word.replace(/(?:es|s|ing|ed)$/, '') : word)
