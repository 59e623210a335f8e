/** Which lines fit: none that calls a small amount large, or a cheer a tip. */

import type { Unit } from '../../events.ts'
import type { Memory, Moment } from '../memory.ts'
import { median } from '../ring.ts'
import { plain } from '../text.ts'
import type { Bank } from './bank.ts'
import { type Candidate, partsOf } from './choose.ts'
import { isNameless, somebody, toldOf, unnamed } from './unnamed.ts'

/** Words that judge how much it is, in every language that we speak, in plain form. */
const SIZE =
  /\b(?:generous|generosity|wow|whoa|huge|massive|big|biggest|legend|spoil|unreal|unbelievable|incredible|insane|crown|wins|star|hero|boom|like it was nothing|stop|birthday|made my (?:night|day|evening)|brightened|on fire|speechless|owe|grinning|drop(?:s|ped)|room is alive|what a move|best sound|plot twist|generos\w*|enorme|increible|guau|uau|incrivel|madre mia|gros+zugig\w*|wahnsinn|riesig\w*|krass|irre|hammer|genereu\w*|incroyable|dingue|enorm\w*|urias\w*|incredibil\w*|fabulos\w*)\b/
const TIP = /\b(?:tips?|tipped|tipper|jar|propinas?|gorjetas?|trinkgeld\w*|pourboires?|bacsis\w*)\b/

/** What a payment usually comes to where a room has not shown it yet. */
const USUAL: Record<Unit, number> = { token: 25, bit: 100, kick: 10, jewel: 100, JPY: 500 }
const ELSEWHERE = 5
/** So little is small in every room, as a share of what is usual. */
const LEAST = 0.2

/** Whether an amount is below what this room is used to. */
export function isSmall({ facts }: Memory, { kind, matter: { amount, unit } }: Moment): boolean {
  if (kind !== 'thanks' || amount === undefined) return false
  const usual = USUAL[unit ?? facts.unit ?? ''] ?? ELSEWHERE
  const known = unit === facts.unit && facts.amounts.length >= 3 ? median(facts.amounts) : undefined
  return amount < (known ?? usual) || amount <= usual * LEAST
}

/** Bits, kicks and paid messages are called by their own names. */
function isTip({ matter: { what = 'tip', unit = 'token' } }: Moment): boolean {
  return what === 'tip' && unit !== 'bit' && unit !== 'kick' && unit !== 'jewel'
}

/** A line with what is to know of it before it is chosen. */
export function candidate(shape: string, line: string): Candidate {
  const low = plain(line)
  return {
    shape,
    line,
    ...partsOf(line),
    judges: SIZE.test(low),
    tips: TIP.test(low),
    tells: /\{(?:amount|gift)\}/.test(line),
  }
}

const thankful = new WeakMap<readonly Candidate[], (readonly Candidate[])[]>()

/** The lines of a list that thank for such an amount, worked out once: rooms are mostly paid in one way. */
function forThanks(lines: readonly Candidate[], small: boolean, tip: boolean, tell: boolean): readonly Candidate[] {
  const lists = thankful.get(lines) ?? []
  thankful.set(lines, lists)
  const place = Number(small) + 2 * Number(tip) + 4 * Number(tell)
  lists[place] ??= fitting(lines, small, tip).filter(({ tells }) => tells === tell)
  return lists[place]
}

function fitting(lines: readonly Candidate[], small: boolean, tip: boolean): readonly Candidate[] {
  const fit = lines.filter(({ judges, tips }) => !(small && judges) && (tip || !tips))
  return fit.length > 0 ? fit : lines
}

/** Those for somebody who may not be named. */
function forNobody(moment: Moment, language: string, some: readonly Candidate[]): readonly Candidate[] {
  const spoken = some.map((one) => candidate(one.shape, unnamed(one.line, toldOf(moment, language))))
  // A tone whose every line has the name in its midst still says something.
  return spoken.some(({ line }) => !line.includes('{name}'))
    ? spoken
    : some.map((one) => candidate(one.shape, unnamed(one.line, somebody(language))))
}

/**
 * The lines that fit the moment; all of them where none does. Who gave wants to hear that it was seen: those that `tell` what was given are a list
 * of their own, which comes first.
 */
export function suited(
  memory: Memory,
  moment: Moment,
  { language }: Bank,
  lines: readonly Candidate[],
  tell: boolean,
): readonly Candidate[] {
  const thanks = moment.kind === 'thanks'
  const some = thanks ? forThanks(lines, isSmall(memory, moment), isTip(moment), tell) : tell ? [] : lines
  return isNameless(memory, moment) ? forNobody(moment, language, some) : some
}
