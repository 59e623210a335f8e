/** An answer says only numbers that are in the ask; an amount only if it was paid, wanted or counted, not merely claimed in chat. */

import type { Ask } from '../../ask.ts'
import type { MomentKind } from '../../cue.ts'
import { type Found, numbersIn } from '../numbers.ts'
import type { Rule } from './rule.ts'

const UNIT =
  /^\s*(?:more\s+|whole\s+)?(?:tokens?|tks?|bits?|kicks?|jewels?|subs?|gifted|dollars?|bucks|euros?|pounds?|yen|cents?|usd|eur|gbp)(?![\p{L}])|^\s*[$€£¥]/iu
const BEFORE = /[$€£¥]\s?\d/

/** Their why quotes a viewer, whose numbers are only claims. */
const QUOTING: ReadonlySet<MomentKind> = new Set(['question', 'rush', 'boundary', 'promise'])

/** What the room itself says: rows' amounts, goal, viewers, time, how many people, and the rule lane's own words. */
function facts(ask: Ask): Set<number> {
  const { goal, viewers, minutesLive } = ask.room
  const amounts = ask.recent.flatMap((row) => row.amount ?? [])
  const goals = goal ? [goal.reached, goal.target, goal.target - goal.reached] : []
  // A payer's note stands in quotes; what it claims is no fact either.
  const own = QUOTING.has(ask.moment) ? [ask.line] : [ask.line, ask.why.replace(/".*"/su, '')]
  const said = own.flatMap((text) => numbersIn(text).map(({ value }) => value))
  return new Set([...amounts, ...goals, viewers ?? minutesLive, minutesLive, ask.who.length, ...said])
}

/** Numbers that viewers wrote, and those of the subject: they may be talked about, but are no amounts. */
function talk(ask: Ask): Set<number> {
  const texts = [
    ask.why,
    ask.room.subject ?? '',
    ask.preferences,
    ...ask.owed,
    ...ask.recent.flatMap((row) => row.text ?? []),
  ]
  return new Set(texts.flatMap((text) => numbersIn(text).map(({ value }) => value)))
}

function grounded(found: Found, content: string, real: ReadonlySet<number>, talked: ReadonlySet<number>): boolean {
  const isAmount = UNIT.test(found.after) || BEFORE.test(content)
  if (found.pronoun && !isAmount) return true
  return real.has(found.value) || (!isAmount && talked.has(found.value))
}

/** Aliases and names as written hold digits that are no numbers. */
function withoutNames(content: string, ask: Ask): string {
  const names = [...ask.who, ...ask.recent.flatMap((row) => row.who ?? []), ask.room.broadcaster]
  const bare = names.reduce((text, name) => text.replaceAll(name, ' '), content)
  return bare.replace(/(?<![\p{L}\p{N}_])V\d+/gu, ' ')
}

export const numbersOnlyPresent: Rule = (content, ask) => {
  const bare = withoutNames(content.normalize('NFKC'), ask)
  const found = numbersIn(bare)
  if (found.length === 0) return undefined
  const real = facts(ask)
  const talked = talk(ask)
  return found.every((one) => grounded(one, bare, real, talked)) ? undefined : 'number'
}
