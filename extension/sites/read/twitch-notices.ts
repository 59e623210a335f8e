import type { Sighting, Who } from '../../../shared/events.ts'
import { firstNumber, oneLine } from './text.ts'

/**
 * Twitch's notice lines: subs, resubs, gifts, raids and what is none of these. The markup of all is the same, so the words
 * decide: the English sentences (as recorded), else the stems that the languages of the site share.
 */

const GIFT = /gift|regal|\boffre|offert|schenkt|presente|prezent|podarow|подар|cadeau|ギフト|선물|赠送|贈/i
const SUB = /subscri|suscri|abonn|abbonat|\bassin|inscri|prenumer|подпис|订阅|訂閱|サブスク|구독|\bsubs?\b/i
const RAID = /\braid|рейд|レイド|레이드|突袭|揪團/i
/** Notices that carry the same stems and are none of these events. */
const OTHER = /watch streak|has been a moderator|paying forward|bits badge|earned a new|Announcement|rewards? shared/i
const ANONYMOUS = /^an anonymous (?:user|gifter)\b/i
const MONTHS = /(\d+)[-\s]*(?:months?|mes(?:es)?|mois|Monat|mesi|maanden|månad|месяц|[かヶ]月|개월|[个個]月)/i
const MANY = /(?:gifting (\d+)\b|(\d+)\s*(?:subs|suscripciones|abonnements|abos|assinaturas|abbonamenti|подпис))/i

/**
 * Reads a notice's sentence; `undefined` when it is a kind of notice that is not known.
 * `marked`: whom the markup names; `own`: what that viewer wrote beneath.
 */
export function readSentence(words: string, marked: Who | undefined, own: string): Sighting | undefined {
  const who = whoIn(words, marked)
  if (OTHER.test(words)) return other(words, own, who)
  if (RAID.test(words)) return raid(words, who)
  if (GIFT.test(words) && SUB.test(words) && !/continuing/i.test(words)) return gift(words, who)
  return who && SUB.test(words) ? sub(words, who, own) : undefined
}

/** The name that the markup marks, else the sentence's first word. An anonymous giver has none. */
function whoIn(words: string, marked: Who | undefined): Who | undefined {
  if (ANONYMOUS.test(words)) return
  const first = /^[\p{L}\p{N}_]+(?= )/u.exec(words)?.[0]
  return marked ?? (first ? { name: first, badges: [] } : undefined)
}

function other(words: string, own: string, who: Who | undefined): Sighting {
  if (own && who && /Announcement/i.test(words)) return { kind: 'chat', who, text: own }
  return { kind: 'notice', text: oneLine(`${words} ${own}`), ...(who && { who }) }
}

function raid(words: string, marked: Who | undefined): Sighting | undefined {
  const english = /^([\d.,]+) raiders? from (.+) ha(?:ve|s) joined/i.exec(words)
  const amount = firstNumber(english?.[1] ?? words.replace(marked?.name ?? '', ''))
  if (!amount) return
  const who = english ? { name: english[2]!, badges: marked?.badges ?? [] } : marked
  return { kind: 'raid', amount: amount.value, ...(who && { who }) }
}

/** A single gift names no number but its tier; a bomb says how many. */
function gift(words: string, who: Who | undefined): Sighting {
  const many = MANY.exec(words)
  const amount = Number(many?.[1] ?? many?.[2] ?? 1)
  return { kind: 'member', what: 'giftsub', amount, unit: 'sub', ...(who && { who }) }
}

function sub(words: string, who: Who, own: string): Sighting {
  const months = Number(MONTHS.exec(words)?.[1] ?? 0)
  const member: Sighting =
    months > 1 ? { kind: 'member', what: 'resub', who, months } : { kind: 'member', what: 'sub', who }
  return own ? { ...member, text: own } : member
}
