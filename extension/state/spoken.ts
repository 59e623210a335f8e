/** How a login may be said aloud, to choose from. Pure. */

import { sayable, spokenName, wholeName } from '../../shared/coach/names.ts'

export { correctionOf } from '../../shared/coach/names.ts'

/** So many ways fit into one row. */
const MOST = 5

const capital = (piece: string): string => piece.charAt(0).toUpperCase() + piece.slice(1).toLowerCase()

/** Pieces of a login that could be a name: no single letters, and no `xX` around it. */
const pieces = (login: string): string[] =>
  login
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}]+/u)
    .filter((piece) => piece.length > 1 && !/^x+$/i.test(piece))
    .map(capital)

/** Whether cues leave this login out until the host says how it is said. Of no host in particular: what slights only one of them may pass. */
export const isUnsaid = (login: string): boolean => !sayable(login, '')

/** The rules' own way first, the login as written last. */
export function waysToSay(login: string): [byRule: string, ...others: string[]] {
  const byRule = spokenName(login, {})
  const others = new Set([wholeName(login), ...pieces(login)].slice(0, MOST - 2))
  others.add(login).delete(byRule)
  return [byRule, ...others]
}
