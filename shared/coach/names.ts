/** How a login is said aloud. Rules first; the broadcaster's own correction beats them for good. */

import { foulLogin } from './foul.ts'
import { given } from './given.ts'
import { unmasked } from './limits.ts'
import { plain } from './text.ts'

/** Nobody is called by one of these: said aloud they would mean anybody. */
const NOUNS = new Set(
  `user guest viewer visitor anon anonymous fan member person someone somebody nobody anyone everyone everybody chat host mod moderator
  admin bot friend stranger tipper name test tester player gamer account watcher lurker subscriber follower you me we us they he she it
  room model streamer broadcaster guy girl boy man woman dude people human new newbie noname unknown null undefined the my token
  tokens tip bits cheer raid sub gift hello hi thanks welcome nothing
  something anything everything never always yes no maybe who what where why how when this that here there now then`
    .split(/\s+/)
    .filter(Boolean),
)
/** Added to a name to mark a channel or a wish, not said. */
const TRIMMINGS = new Set(['ttv', 'tv', 'yt', 'live', 'official', 'xx', 'xxx', 'x', 'o'])
/** Said before a name, not with it. */
const OPENINGS = new Set(['the', 'its', 'im', 'real', 'mr', 'mrs', 'ms'])
const SMALL = new Set(['of', 'and', 'the', 'in', 'de', 'la', 'von', 'van'])

/** Pieces between separators, digits and humps: `Mary1999TX` → Mary, TX. */
function piecesOf(login: string): string[] {
  return login
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}']+/u)
    .filter(Boolean)
}

/** A short code after the digits (`Mary1999TX`) is a place, a lone letter an initial. */
function isNoise(piece: string, index: number, login: string): boolean {
  const low = piece.toLowerCase()
  if (TRIMMINGS.has(low) || (index === 0 && OPENINGS.has(low))) return true
  if (index > 0 && piece.length === 1) return true
  return index > 0 && /^\p{Lu}{2}$/u.test(piece) && new RegExp(`\\d${piece}$`, 'u').test(login)
}

function speakable(piece: string): boolean {
  if (!/^\p{Script=Latin}+$/u.test(piece.replace(/'/g, ''))) return false
  return piece.length <= 14 && /[aeiouyáéíóúàèìòùâêîôûäëïöüãõåæøăşţ]/i.test(piece) && !/(.)\1\1/i.test(piece)
}

function capital(piece: string, index: number): string {
  const low = piece.toLowerCase()
  if (index > 0 && SMALL.has(low)) return low
  return low.charAt(0).toUpperCase() + low.slice(1)
}

/** A digit between letters stands for a letter (`m4x`); no rule can say that. */
const LETTER_DIGIT = /\p{Ll}\d\p{Ll}/u

function spokenByRule(login: string, whole = false): string | undefined {
  if (LETTER_DIGIT.test(login)) return undefined
  const bare = login.replace(/^[xX]{2,}[_.-]?|[_.-]?[xX]{2,}$/g, '')
  const pieces = piecesOf(bare).filter((piece, index) => !isNoise(piece, index, bare))
  const first = pieces[0]
  if (!first || pieces.length > 4 || !pieces.every(speakable)) return undefined
  const said = !whole && given.has(plain(first)) ? [first] : pieces
  if (said.join('').length < 2 || said.every((piece) => NOUNS.has(plain(piece)))) return undefined
  const name = said.map(capital).join(' ')
  return name.length <= 24 ? name : undefined
}

/** All of a login, for one that begins with a name which is somebody else's: `ida_fan` in the room of Ida. */
export function wholeName(login: string): string {
  return spokenByRule(login, true) ?? login
}

const SLIGHT =
  'fat|ugly|stupid|dumb|idiot|moron|trash|garbage|worthless|loser|pig|cow|gross|disgusting|smell|stink|suck|cheap|lame|pathetic|boring|hideous|whale|hag|fake|liar|old|dead|bald'
const LINK = '(?:_|is|are|r|re|so|an?|the|too|very)*'
const GROUPS = 'jews|blacks|gays|women|muslims|trans|immigrants|asians|mexicans|arabs'

/** Humps and separators as one kind of gap. */
function gapped(text: string): string {
  return plain(text.normalize('NFKC').replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')).replace(/[^\p{L}\p{N}]+/gu, '_')
}

/** What a login says about the host or about whoever reads it: `ida_is_fat`, `you_r_ugly`, `hateIda`. */
function slightsOf(host: string): RegExp {
  const names = [host, byRule(host)].map((name) => gapped(name).replace(/^_+|_+$/g, '')).filter(Boolean)
  const one = `(?:${['you', 'u', 'ur', 'your', 'youre', 'she', 'he', 'host', 'streamer', ...names].join('|')})`
  const shapes = [
    `(?:^|_)${one}${LINK}(?:${SLIGHT})s?(?:_|$)`,
    ...(names.length > 0 ? [`(?:^|_)(?:${SLIGHT})_?(?:${names.join('|')})(?:_|$)`] : []),
    `(?:^|_|i)(?:hate|kill|die|murder|stab|hurt|stalk)_?(?:all_?|the_?)*(?:${one}|${GROUPS})(?:_|$)`,
    `know_?where_?${one}_?live`,
  ]
  return new RegExp(shapes.join('|'))
}

/** Said to somebody it is one, whoever chose it: "Creep, that stays private". Fat cats and old bears are none. */
const EPITHETS = new Set(
  'ugly stupid dumb idiot moron trash garbage worthless loser disgusting pathetic hideous creep perv pervert scum scumbag lowlife'.split(
    ' ',
  ),
)

/** Whether nothing but such words would be said of a login. */
function isEpithet(login: string): boolean {
  const words = unmasked(gapped(login).replace(/_*\d*_*$/, '')).match(/\p{L}{2,}/gu) ?? []
  const said = words.filter((word) => !OPENINGS.has(word) && !TRIMMINGS.has(word))
  return said.length > 0 && said.every((word) => EPITHETS.has(word))
}

let slights: { host: string; shape: RegExp } | undefined

function isSlight(login: string, host: string): boolean {
  if (slights?.host !== host) slights = { host, shape: slightsOf(host) }
  return slights.shape.test(unmasked(gapped(login)))
}

/** Of one host, as a worker mostly sees one room. */
const saidAloud = new Map<string, boolean>()
let saidTo: string | undefined

/** Whether a login may stand in a cue of this host: it has a letter, and neither insults nor harasses anybody. */
export function sayable(login: string, host: string): boolean {
  if (saidTo !== host) {
    saidAloud.clear()
    saidTo = host
  }
  const old = saidAloud.get(login)
  if (old !== undefined) return old
  const fits = /\p{L}/u.test(login) && !foulLogin(login) && !isEpithet(login) && !isSlight(login, host)
  if (saidAloud.size >= MOST) saidAloud.clear()
  saidAloud.set(login, fits)
  return fits
}

/** Logins are said again and again in an evening; what the rules make of each is worked out once. */
const ruled = new Map<string, string>()
const MOST = 4000

function byRule(login: string): string {
  const old = ruled.get(login)
  if (old !== undefined) return old
  const spoken = spokenByRule(login.replace(/^@/, '')) ?? login
  if (ruled.size >= MOST) ruled.clear()
  ruled.set(login, spoken)
  return spoken
}

/** The spoken form of a login: the correction, else the rules, else the login as written. */
export function spokenName(login: string, corrections: Record<string, string>): string {
  return correctionOf(login, corrections) ?? byRule(login)
}

/** How the broadcaster wants this login said, if not as the rules have it. Most correct nothing, so that there is nothing to look up. */
export function correctionOf(login: string, corrections: Record<string, string>): string | undefined {
  for (const _ in corrections) {
    const key = login.toLowerCase()
    return Object.hasOwn(corrections, key) ? corrections[key] : undefined
  }
  return undefined
}
