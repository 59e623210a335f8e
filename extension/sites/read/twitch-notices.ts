import type { Sighting, Who } from '../../../shared/events.ts'
import { firstNumber, oneLine } from './text.ts'

/**
 * Twitch's notice lines: subs, resubs, gifts, raids and what is none of these. The markup of all is the same, so the words
 * decide: the English sentences (as recorded), else the stems that the languages of the site share. Names stand in these
 * sentences, and may hold any of the words: an English sentence is told by words in a row, which no name can hold; before
 * stems are looked for, the name is taken out.
 */

const RAID = /^([\d.,]+) raiders? from (\S.*) ha(?:ve|s) joined/i
const GIFTED = /\bgifted (?:an?|\d+ months? of)\b/i
const GIFTING = /\bis gifting ([\d.,]+) /i
const SUBSCRIBED = /\bsubscribed (?:with|at|for)\b|\bhas subscribed\b|\bis continuing the gift sub\b/i
const ANONYMOUS = /^an anonymous (?:user|gifter|cheerer)\b/i
/** Notices that carry the same stems and are none of these events; what is given to a good cause is not given to the host. */
const OTHER =
  /\bconsecutive streams\b|\bhas been a moderator\b|\bpaying (?:it )?forward\b|\bbits badge\b|\bunlocked an? .*badge\b|\bearned an? new\b|\bdonated\b|\brewards? shared\b/i
const ANNOUNCED = /^announcement\b/i

const STEMS = {
  gift: /regal|\boffre|offert|schenkt|presente|prezent|podarow|подар|cadeau|gift|ギフト|선물|赠送|贈/i,
  sub: /subscri|suscri|abonn|abbonat|\bassin|inscri|prenumer|подпис|订阅|訂閱|サブスク|구독|\bsubs?\b/i,
  raid: /\braid|рейд|レイド|레이드|突袭|揪團/i,
}

/** Of "They've subscribed for 9 months, 6 months in advance" the first. */
const MONTHS =
  /(\d+)[-\s]*(?:months?|mes(?:es)?|mois|Monat|mesi|maanden|månad|месяц|[かヶ]月|개월|[个個]月)(?! in advance)/i
const MANY = /(\d+)\s*(?:subs|suscripciones|abonnements|abos|assinaturas|abbonamenti|подпис)/i

/**
 * Reads a notice's sentence; `undefined` when it is a kind of notice that is not known.
 * `marked`: whom the markup names; `own`: what that viewer wrote beneath.
 */
export function readSentence(words: string, marked: Who | undefined, own: string): Sighting | undefined {
  const who = whoIn(words, marked)
  return readEnglish(words, marked, who, own) ?? readStems(words.replace(who?.name ?? '', ''), who, own)
}

/** The name that the markup marks, else the sentence's first word. An anonymous giver has none. */
function whoIn(words: string, marked: Who | undefined): Who | undefined {
  if (ANONYMOUS.test(words)) return
  const first = /^[\p{L}\p{N}_]+(?= )/u.exec(words)?.[0]
  return marked ?? (first ? { name: first, badges: [] } : undefined)
}

function readEnglish(words: string, marked: Who | undefined, who: Who | undefined, own: string): Sighting | undefined {
  const [, people, from] = RAID.exec(words) ?? []
  if (from)
    return { kind: 'raid', amount: firstNumber(people!)!.value, who: { name: from, badges: marked?.badges ?? [] } }
  if (ANNOUNCED.test(words))
    return own && who ? { kind: 'chat', who: marked ?? who, text: own } : other(words, own, who)
  if (OTHER.test(words)) return other(words, own, who)
  const many = GIFTING.exec(words)?.[1]
  if (many || GIFTED.test(words)) return gift(many ? firstNumber(many)!.value : 1, who)
  return who && SUBSCRIBED.test(words) ? sub(words, who, own) : undefined
}

/** In other languages: a raid has viewers and nothing of subs; a gift has both stems; a single gift names no number but its tier. */
function readStems(words: string, who: Who | undefined, own: string): Sighting | undefined {
  if (STEMS.sub.test(words)) {
    if (STEMS.gift.test(words)) return gift(Number(MANY.exec(words)?.[1] ?? 1), who)
    return who && sub(words, who, own)
  }
  const people = STEMS.raid.test(words) ? firstNumber(words) : undefined
  return people && { kind: 'raid', amount: people.value, ...(who && { who }) }
}

function other(words: string, own: string, who: Who | undefined): Sighting {
  return { kind: 'notice', text: oneLine(`${words} ${own}`), ...(who && { who }) }
}

function gift(amount: number, who: Who | undefined): Sighting {
  return { kind: 'member', what: 'giftsub', amount, unit: 'sub', ...(who && { who }) }
}

function sub(words: string, who: Who, own: string): Sighting {
  const months = Number(MONTHS.exec(words)?.[1] ?? 0)
  const member: Sighting =
    months > 1 ? { kind: 'member', what: 'resub', who, months } : { kind: 'member', what: 'sub', who }
  return own ? { ...member, text: own } : member
}
