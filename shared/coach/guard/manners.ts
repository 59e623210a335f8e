/** No begging, no pressure, no insult, nothing indecent. */

import { foul } from '../foul.ts'
import { readings } from '../limits.ts'
import { sayable } from '../names.ts'
import type { Rule } from './rule.ts'
import { low, saidAs } from './words.ts'

const THINGS = '(?:tips?|tokens?|tks?|money|bits?|subs?|gifts?|donations?|cash|coins?|support|kicks?|jewels?)'
const GIVE = `(?:tip|donate|subscribe|sub|pay|spend|chip in|gift (?:a|some|more|me|us|one|subs?)|send (?:me |us |in )?(?:some |more |your |a |a few )*${THINGS}|give (?:me |us )(?:some |more |your |a |a few )*${THINGS}|drop (?:a |some |more |your |a few )*${THINGS})`

const BEGGING = [
  // "Tip me", "everybody, donate now", but not "Tip: …" nor "Sub from Ann".
  new RegExp(
    `(?:^|[.!?,;:]\\s*|\\b(?:please|pls|now|everybody|everyone|chat|guys|all|and|go|to)[,]?\\s+)${GIVE}\\b(?!\\s*(?:[:]|from\\b|of\\b|jar\\b|goal\\b|menu\\b|by\\b|is\\b|was\\b))`,
  ),
  new RegExp(
    `(?<!\\b(?:the|a|that|this|your|for|of|my|first|each|every|another|gifted)\\s)\\b${GIVE}\\b[^.!?]*\\b(?:please|pls|now|me)\\b`,
  ),
  new RegExp(
    `\\b(?:ask|beg|tell|remind|get|push|encourage|urge|invite)\\b[^.!?]*\\b(?:for|to|about)\\b[^.!?]*(?:\\b(?:more|their|your|some|a few)\\s+${THINGS}\\b|\\b${GIVE}\\b|\\bfor\\s+${THINGS}\\b)`,
  ),
  new RegExp(
    `\\b(?:i|we)\\s+(?:really |so |just |still |only )*(?:need|want|could use|beg for|deserve)\\b[^.!?]*\\b${THINGS}\\b`,
  ),
  new RegExp(
    `\\bmore ${THINGS}\\b[^.!?]*\\bplease\\b|\\bplease\\b[^.!?]*\\bmore ${THINGS}\\b|\\bkeep (?:the|those|your) ${THINGS} (?:coming|flowing)\\b`,
  ),
  /\bi(?:'m| am)? beg(?:ging)?\b|\bget (?:out )?your (?:wallets?|cards?)\b|\bwallets? out\b|\bempty your\b|\bspare (?:me )?(?:some|a few|change)\b/,
]

const PRESSURE = [
  new RegExp(
    `\\b(?:you|he|she|they|v\\d+|chat|everyone|everybody|somebody|someone)\\s+(?:should|must|have to|has to|had better|need to|needs to|ought to|gotta|owe)\\b[^.!?]*(?:\\b${GIVE}\\b|\\b${THINGS}\\b)`,
  ),
  /\blast chance\b|\bbefore it'?s too late\b|\bor (?:else|i (?:stop|leave|go|quit)|the (?:stream|show) (?:ends|stops))\b|\b(?:i|we)(?:'ll| will) (?:stop|leave|quit|end (?:this|the stream))\b[^.!?]*\b(?:if|unless)\b|\bunless you\b/,
  /\bwhy (?:is|has|does) (?:nobody|no one|no-one)\b[^.!?]*\b(?:tip|gift|pay|giv|donat|sub)|\bwhy (?:aren't|don't|didn't|haven't) you\b[^.!?]*\b(?:tip|gift|pay|giv|donat|sub)/,
  /\bdon'?t (?:be (?:cheap|stingy|shy (?:with|about) your)|make me (?:ask|beg|wait)|let me down|disappoint me)\b|\byou owe (?:me|us) (?:a |some |your |the )*(?:tips?|tokens?|money|gifts?|subs?|bits)\b|\bprove (?:that )?you (?:love|care)\b|\bif you (?:really |truly )?(?:love|like|care)\b/,
  /\bonly \d+ (?:minutes?|seconds?) (?:left )?to (?:tip|give|donate|sub)|\bhurry(?: up)?\b[^.!?]*\b(?:tip|token|gift|goal|sub|bits?)|\bwho(?:'s| is| will be| wants to be)? (?:the )?next (?:to )?(?:tip|gift|pay|donate)/,
]

/** No begging for money. */
export const begging: Rule = (content) => (BEGGING.some((sign) => sign.test(low(content))) ? 'begging' : undefined)

/** Nobody is pressed. */
export const pressure: Rule = (content) => (PRESSURE.some((sign) => sign.test(low(content))) ? 'pressure' : undefined)

const RUDE = new Set(
  `stupid idiot idiots idiotic dumb dumbass moron morons ugly pathetic worthless stingy cheapskate cheapskates cheapo trash
  garbage scum creep creeps creepy weirdo weirdos freak freaks jerk jerks bastard bitch bitches asshole shit shitty fuck fucking fucker
  crap cunt dick pig pigs retard retarded imbecile nobodies brat tonto tonta estupido estupida idiota imbecil feo fea burro dumm dummkopf
  blod blodmann trottel depp hasslich bete conne connard imbecile debile prost proasta urat`.split(/\s+/),
)
const PUTDOWN =
  /\bshut up\b|\b(?:i|we) hate (?:you|chat|them|him|her|v\d+)\b|\b(?:you|chat|they|he|she|v\d+)(?: (?:all|guys|two|people))?(?:'re| are| is|'s) (?:so |all |just |really |very |too |such )*(?:a |an )?(?:cheap|boring|lazy|useless|annoying|fat|fool|fools|loser|losers|clown|clowns|liar|liars|mean|weird|disgusting|gross)\b|\bget lost\b|\bgo away\b|\bnobody (?:likes|wants|asked) (?:you|him|her|them|v\d+)\b/

/** Nobody is insulted, under no disguise, nor by a login that is an insult; the broadcaster's own correction may be said. */
export const insult: Rule = (content, ask) => {
  if (PUTDOWN.test(low(content)) || readings(content).some((word) => RUDE.has(word))) return 'insult'
  const logins = [...ask.who, ...ask.recent.flatMap(({ who }) => who ?? [])]
  const bad = logins.filter((login) => !sayable(login, ask.room.broadcaster) && (saidAs(ask, login) ?? login) === login)
  return bad.some((login) => low(content).includes(low(login))) ? 'insult' : undefined
}

const INDECENT =
  /^(?:sex|sexy|sexual\w*|sext\w*|nude\w*|naked\w*|undress\w*|lingerie|erotic\w*|porn\w*|horny|fetish\w*|topless|underwear|panties|boobs?|breasts?|butts?|booty|cleavage|nsfw|strip|stripping|striptease|seductive\w*|kinky)$/

/** Nothing indecent, no foul word, and nothing about anybody's body. */
export const indecent: Rule = (content) =>
  readings(content).some((word) => INDECENT.test(word)) ||
  foul(content) ||
  /\b(?:your|her|his|their|my|v\d+'s) (?:hot |nice |great |perfect )?(?:body|figure|curves|legs|chest|weight|skin|looks)\b/.test(
    low(content),
  )
    ? 'indecent'
    : undefined
