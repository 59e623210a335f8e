/** An answer crosses none of the broadcaster's limits. */

import { crossedBy, type Limit, limitsFrom, limitsIn } from '../limits.ts'
import { numbersIn } from '../numbers.ts'
import type { Rule } from './rule.ts'
import { low } from './words.ts'

/** No hard-no topic or word, in any form or disguise. */
export const limit: Rule = (content, ask) => (crossedBy(limitsIn(ask), content) ? 'limit' : undefined)

const UNIT = /^\s*(?:tokens?|tks?|bits?|kicks?|jewels?|dollars?|bucks|euros?|pounds?|[$€£¥])/i
/** An amount that is asked for something, and not one that was given. */
const OFFER = /\b(?:for|at|gets?|buys?|unlocks?|costs?|price|menu|each|per|only|just)\b/
const GIVEN = /\bthank|\bgave\b|\bgiven\b|\btipped\b|\bcheered\b/

function floorOf(limits: readonly Limit[]): number {
  return Math.max(0, ...limits.map(({ floor }) => floor ?? 0))
}

/** "For 20.", "costs twenty, chat", "20 each": a price that needs no unit. */
const PRICED = /\b(?:for|costs?|price|only|just|mere)(?: (?:is|of|just|only|a mere))? [\p{L}\p{N}-]+$/u
const ENDS = /^\s*(?:[.,;:!?]|$)/
const EACH = /^\s*(?:each|per|apiece)\b/

function isPrice(text: string, after: string): boolean {
  const before = text.slice(0, text.length - after.length)
  if (UNIT.test(after)) return OFFER.test(text) || /^\s*\w+\s*[:=]/.test(after)
  return EACH.test(after) || (ENDS.test(after) && PRICED.test(before))
}

/** Nothing is offered for less than the broadcaster's price floor. */
export const price: Rule = (content, ask) => {
  const floor = floorOf(limitsFrom(limitsIn(ask)))
  const text = low(content)
  if (floor === 0 || GIVEN.test(text)) return undefined
  const cheap = numbersIn(text).some(({ value, after }) => value < floor && isPrice(text, after))
  return cheap || (OFFER.test(text) && /[$€£¥]\s?\d/.test(text)) ? 'price' : undefined
}
