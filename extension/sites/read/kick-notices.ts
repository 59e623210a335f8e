import type { Sighting, Who } from '../../../shared/events.ts'
import { firstNumber } from './text.ts'

/**
 * Kick's lines about subs, gifts and hosts. No public source shows their markup (2026), so the English sentence decides, and
 * only in a row that is not built like chat. A sentence that is none of these is unknown, never a guess.
 */

const NAME = '(?<name>[\\p{L}\\p{N}_-]+)'
const HAS = '(?: has| have| just| is| was| been)*'
const of = (verb: string): RegExp => new RegExp(`^${NAME}${HAS} ${verb}`, 'iu')

const GIFT = of('gift(?:ed|ing) (?:(?<many>[\\d.,]+)|an?) (?:tier \\d )?sub(?:scription)?s?\\b')
const SUB = of(
  '(?:re-?)?(?:subscribed|subscribing|renewed)\\b(?:.*?\\b(?:for|months?) (?<months>\\d+)(?: months?\\b)?)?',
)
const HOST = of('(?:host(?:ed|ing)|raid(?:ed|ing))\\b.*?(?<people>\\d[\\d.,]*) (?:viewers?|people|raiders?)\\b')
const ABOUT = of('(?:banned|unbanned|muted|timed out|redeemed|followed)\\b')
/** The giver wished not to be named. */
const ANONYMOUS = /^anonymous$/i

/** Reads the sentence; `marked`: whom the markup names. `undefined`: not one of these. */
export function readKickSentence(words: string, marked?: Who): Sighting | undefined {
  const gift = GIFT.exec(words)?.groups
  if (gift) return { kind: 'member', what: 'giftsub', amount: count(gift.many), unit: 'sub', ...by(gift.name, marked) }
  const host = HOST.exec(words)?.groups
  if (host) return { kind: 'raid', amount: count(host.people), ...by(host.name, marked) }
  const sub = SUB.exec(words)?.groups
  if (sub) return { kind: 'member', ...sinceMonths(Number(sub.months ?? 1)), ...by(sub.name, marked) }
  return ABOUT.test(words) ? { kind: 'notice', text: words } : undefined
}

/** How Kick's months say whether somebody is new. */
function sinceMonths(months: number): Pick<Sighting, 'what' | 'months'> {
  return months > 1 ? { what: 'resub', months } : { what: 'sub' }
}

function count(shown: string | undefined): number {
  return shown ? (firstNumber(shown)?.value ?? 1) : 1
}

function by(name: string | undefined, marked: Who | undefined): { who?: Who } {
  if (!name || ANONYMOUS.test(name)) return {}
  return { who: marked?.name.toLowerCase() === name.toLowerCase() ? marked : { name, badges: [] } }
}
