/** An answer crosses none of the broadcaster's limits. */

import type { Ask } from '../../ask.ts'
import { crossedBy, type Limit, limitsFrom, wishesThatForbid } from '../limits.ts'
import { numbersIn } from '../numbers.ts'
import type { Rule } from './rule.ts'
import { low } from './words.ts'

function limitsOf(ask: Ask): string[] {
  return [...ask.limits, ...wishesThatForbid(ask.preferences)]
}

/** No hard-no topic or word, in any form or disguise. */
export const limit: Rule = (content, ask) => (crossedBy(limitsOf(ask), content) ? 'limit' : undefined)

const UNIT = /^\s*(?:tokens?|tks?|bits?|kicks?|jewels?|dollars?|bucks|euros?|pounds?|[$€£¥])/i
/** An amount that is asked for something, and not one that was given. */
const OFFER = /\b(?:for|at|gets?|buys?|unlocks?|costs?|price|menu|each|per|only|just)\b/
const GIVEN = /\bthank|\bgave\b|\bgiven\b|\btipped\b|\bcheered\b/

function floorOf(limits: readonly Limit[]): number {
  return Math.max(0, ...limits.map(({ floor }) => floor ?? 0))
}

/** Nothing is offered for less than the broadcaster's price floor. */
export const price: Rule = (content, ask) => {
  const floor = floorOf(limitsFrom(limitsOf(ask)))
  if (floor === 0) return undefined
  const text = low(content)
  if (GIVEN.test(text) || !OFFER.test(text)) return undefined
  const cheap = numbersIn(text).some(({ value, after }) => value < floor && UNIT.test(after))
  return cheap || /[$€£¥]\s?\d/.test(text) ? 'price' : undefined
}
