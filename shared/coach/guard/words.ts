/** What an ask gave to the model, in words: ours, the people's and the viewers'. */

import type { Ask } from '../../ask.ts'
import { spokenName } from '../names.ts'
import { wholeWord, wordsOf } from '../text.ts'

export { low } from '../text.ts'

/** How the ask says a login, where it says so. Own keys alone: somebody may be called `constructor`, which every object has. */
export const saidAs = ({ said = {} }: Ask, login: string): string | undefined =>
  Object.hasOwn(said, login) ? said[login] : undefined

/** Logins, and how they are said. */
export function peopleOf(ask: Ask): string[] {
  const logins = [...ask.who, ...ask.recent.flatMap((row) => row.who ?? []), ask.room.broadcaster]
  return logins.flatMap((login) => [login, spokenName(login, {}), saidAs(ask, login) ?? '']).filter(Boolean)
}

/** Words that stand there without any viewer's doing. */
export function ownWords(ask: Ask): Set<string> {
  const texts = [ask.line, ask.room.subject ?? '', ask.room.site, ask.preferences, ...ask.last]
  return new Set([...texts, ...peopleOf(ask)].flatMap((text) => wordsOf(text)))
}

/** Every word that the ask gave to the model; rows' words are the viewers' and count for what is talked about. */
export function wordsGiven(ask: Ask): Set<string> {
  const rows = ask.recent.flatMap((row) => row.text ?? [])
  return new Set([...ownWords(ask), ...[ask.why, ...ask.owed, ...rows].flatMap((text) => wordsOf(text))])
}

/** The text without aliases and the ask's names, which are of no language. */
export function withoutPeople(content: string, ask: Ask): string {
  const names = peopleOf(ask).toSorted((a, b) => b.length - a.length)
  const bare = names.reduce((text, name) => text.replace(new RegExp(wholeWord(name), 'giu'), ' '), content)
  return bare.replace(/(?<![\p{L}\p{N}_])V\d+(?:['’]s)?(?![\p{L}\p{N}_])/gu, ' ')
}
