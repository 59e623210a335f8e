/** Words that nobody is made to say aloud, whatever their disguise: slurs, what is sexual, what harasses. */

import { unmasked } from './limits.ts'
import { plain } from './text.ts'

/** Hold a stem or look like one, and mean no harm; who is `en retard` is late. */
const INNOCENT =
  /scunthorpe|penistone|retardant|(?<=\b(?:en|du|de|ce|le|mon|ton|son|votre|leur|sans|avec|quel) )retard\b|\bretard(?= d[eu' ])|snigger|slutsk[iy]?|moby[_ ]?dick|magna[_ ]?cum[_ ]?laude|maine[_ ]?coon|k[_ ]dick\b/g

/** Foul wherever they stand in a word. */
const STEMS = `nigga nigger faggot fuck cunt bitch slut whore hitler holocaust retard pedophil paedophil penis vagina dildo masturb blowjob
  handjob rimjob orgasm jizz molest incest asshole arsehole motherf wetback raghead towelhead tranny gaschamber
  cocksuck hurensohn schlampe wichser arschloch schwuchtel maricon hijodeputa caralho filhodaputa encule connard`

/** Foul as a word of their own; inside others they are Assisi, Cockburn and Dickson. */
const WORDS = `cock pussy pussies tits titties boob cumshot twat wank wanker porn sex sexy horny nude anus milf coon paki nazi gook rape raped
  raper rapist shit fck fvck kunt puta puto mierda gilipollas pendejo cabron putain salope hure fotze ficken viado buceta muie pizda
  bulangiu kys`

/** In a login; in a sentence some language means something else by them ("cum faci asta", "zu dick"). */
const LOGIN_WORDS = `${WORDS} ass dick cum fag spic chink kike dyke anal pute zorra porra foda fick`

const BEFORE =
  'big|huge|hard|hot|wet|tiny|small|fat|long|my|ur|your|suck|lick|eat|show|love|hate|dirty|little|dumb|ugly|bull|horse|dip|holy|kiss'
const BEHIND = 'head|face|hole|lover|sucker|licker|eater|rider|boy|girl|lord|king|queen|master|me|you'

/** "fuck" as any number of each letter, a doubled one at least twice: "fuuuck" is meant, "Niger" is not "nigger". */
function stretched(words: string): string {
  const stems = words
    .split(/\s+/)
    .map((word) => word.replace(/(.)\1*/g, (run) => (run.length > 1 ? `${run[0]}{${run.length},}` : `${run}+`)))
  return stems.join('|')
}

const ANYWHERE = new RegExp(stretched(STEMS))
/** So seldom met by chance that they count across separators too. */
const ACROSS = new RegExp(stretched('nigger nigga faggot fuck killyoursel hangyoursel'))
/** Words that are judged once, as most of a chat are the same few hundred. */
const MOST = 4000

/** Whether a piece is one of these words, alone or with what is put before and behind it. */
function alone(words: string): (piece: string) => boolean {
  const shape = new RegExp(`^(?:${BEFORE})?(?:${stretched(words)})s?(?:${BEHIND})?$`)
  const judged = new Map<string, boolean>()
  return (piece) => {
    const old = judged.get(piece)
    if (old !== undefined) return old
    const is = shape.test(piece)
    if (judged.size >= MOST) judged.clear()
    judged.set(piece, is)
    return is
  }
}
const IN_TEXT = alone(WORDS)
const IN_LOGIN = alone(LOGIN_WORDS)
/** Kike is also Enrique, and Dick may have a surname. */
const NAMED = /^(?:kike|dick)$/

type Words = (piece: string) => boolean

const isShort = (piece: string): boolean => piece.length <= 2

/** Runs of pieces of one or two letters, which may be one word: "f_u_ck". */
function runsOf(pieces: readonly string[]): string[] {
  const runs: string[][] = []
  pieces.forEach((piece, at) => {
    if (!isShort(piece)) return
    if (at > 0 && isShort(pieces[at - 1]!)) runs.at(-1)!.push(piece)
    else runs.push([piece])
  })
  return runs.filter((run) => run.length > 1).map((run) => run.join(''))
}

function isFoul(pieces: readonly string[], words: Words): boolean {
  if (ANYWHERE.test(pieces.join(' '))) return true
  return pieces.some((piece, at) => {
    if (!words(piece)) return false
    return !(NAMED.test(piece) && (piece === 'kike' || (at === 0 && pieces.length > 1 && !words(pieces[1]!))))
  })
}

/** Nothing here is folded, parted or disguised. */
const PLAINEST = /^[a-z\s.,?'-]*$/

/** A text as written, parted at its humps, and out of its disguise; most are all three at once. */
function readingsOf(text: string): readonly string[] {
  if (PLAINEST.test(text)) return [text.replace(INNOCENT, ' ')]
  const folded = text.normalize('NFKC')
  const forms = new Set([folded, folded.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')])
  const lows = [...forms].map((form) => plain(form).replace(INNOCENT, ' '))
  return [...new Set([...lows, ...(PLAINEST.test(lows[0]!) ? [] : lows.map(unmasked))])]
}

function holdsFoul(text: string, words: Words): boolean {
  return readingsOf(text).some((reading) => {
    const pieces = reading.match(/\p{L}+/gu) ?? []
    if (isFoul(pieces, words)) return true
    const runs = runsOf(pieces)
    return runs.length > 0 && isFoul(runs, words)
  })
}

/** Whether a text holds such a word: as written, in leetspeak, spaced, with diacritics or stretched letters. */
export function foul(text: string): boolean {
  return holdsFoul(text, IN_TEXT)
}

/** Whether a login does, whose separators may stand inside a word. */
export function foulLogin(login: string): boolean {
  const whole = unmasked(plain(login.normalize('NFKC')).replace(INNOCENT, ' '))
  return holdsFoul(login, IN_LOGIN) || ACROSS.test(whole.replace(/[^\p{L} ]+/gu, ''))
}
