/** What is put as a question and is none: abuse, what is sexual, and a person who may be in need. */

import { callsNames } from './calling.ts'
import { foul } from './foul.ts'
import type { Moment } from './memory.ts'
import { putsDown } from './putdown.ts'
import { low } from './text.ts'

/** Strong words that only colour a question ("what the fuck is that boss?"), and things that are called so, harm nobody. */
const COLOUR =
  /\bf+u+c+k+(?:ing|in|ed|s)?\b(?! (?:you|u|me|off|her|him|them|this (?:girl|guy|bitch)|yourself|my|your)\b)|\bshit\b|\bass\b|\bwhat sex (?:is|are)\b|\bsame[- ]sex\b|\brape ?seed\b/g

const WILL =
  "\\b(?:i(?:'ll| will|'m going to|'m gonna| am going to| want to| wanna| could| would)?|we|someone should|somebody should|should i|can i|may i|let me)\\b"
const THREAT = new RegExp(
  [
    String.raw`${WILL}[^.!?]{0,20}\b(?:kill|hurt|stab|shoot|murder|rape|beat up|hunt down|choke|strangle) (?:you|u|your (?:family|kids?|mother|mom|dog|cat))\b`,
    String.raw`\b(?:why|when) (?:don't|do not|dont|will|won't|wont) (?:you|u) (?:just )?(?:die|disappear|drop dead|kill yourself)\b`,
    String.raw`\b(?:drop dead|go die|die already|(?:kill|end|hang|neck) yourself|go hurt yourself|kys)\b|\bi know where (?:you|u) (?:live|sleep|park|work)\b`,
  ].join('|'),
)

const SEXUAL = new RegExp(
  [
    String.raw`\b(?:send|show|see|share|post|sell|flash)\b[^.!?]{0,20}\b(?:nudes?|feet|your (?:body|boobs|tits|chest|butt|ass|legs|underwear|bra|panties|skin|belly))\b`,
    String.raw`\b(?:take|taking) (?:it|that|them|your (?:shirt|top|clothes|dress|pants|bra|skirt)) off\b|\btake off your (?:shirt|top|clothes|dress|pants|bra|skirt)\b`,
    String.raw`\bwhat (?:are|r) (?:you|u) wearing(?: (?:under\w*|tonight|rn|down there|right now)[^?]*)?\s*\?*$|\bwhat'?s under (?:your|that|the) (?:shirt|dress|skirt|clothes|apron)\b`,
    String.raw`\b(?:are|r) (?:you|u) (?:naked|nude|horny|wet|a virgin|turned on|kinky|good in bed)\b|\b(?:bra|cup) size\b|\bget naked\b`,
    String.raw`\b(?:sleep|make out|hook ?up|get in bed|spend the night) with (?:me|us|you)\b|\bturn(?:s|ed)? (?:you|me) on\b|\b(?:sexting|sext me|strip for (?:me|us)|undress|twerk|bend over)\b`,
  ].join('|'),
)

const CRISIS = new RegExp(
  [
    String.raw`(?<!\b(?:not|don't|didn't|without|never|almost|accidentally|nearly|avoid) )\b(?:kill(?:ing)?|hurt(?:ing)?|harm(?:ing)?|hang(?:ing)?|cutting) (?:my ?self)\b`,
    String.raw`\b(?:end|ending|take|taking) my (?:own )?life\b|\bend(?:ing)? it all\b|\b(?<!career )suicid\w*|\bself[- ]?harm\w*|\bhow many (?:pills|tablets)\b`,
    String.raw`\bi (?:\w+ ){0,2}?(?:want to|wanna|want|should|'d rather) (?:just )?(?:die|be dead|disappear forever|not (?:be here|exist|live|wake up))\b|\bshould i (?:just )?(?:die|be dead|end it)\b`,
    String.raw`\b(?:reason|point) (?:to|in|of) (?:living|live|go(?:ing)? on|being alive|life)\b|\bwish i (?:was|were|had) (?:dead|never (?:been )?born)\b`,
    String.raw`\b(?:do not|don't|dont) want to (?:live|be alive|wake up|exist|be here any ?more)\b|\bif i (?:was |were )?(?:dead|died|killed)\b|\bbetter off (?:dead|without me)\b`,
    String.raw`\b(?:quiero morir|(?:me quiero|quiero) matar(?:me)?|quero morrer|me matar|will sterben|mich umbringen|envie de mourir|me tuer|vreau sa mor|sa ma omor)\b`,
  ].join('|'),
)

/** Without one of these nobody is spoken to or asked for anything; most lines have none. */
const SOMEBODY =
  /\b(?:you\w*|u|ur|s?he|shut|yourself|kys|die|drop|naked|nudes?|size|off|under|me|us|feet|sexting|undress|twerk|bend|someone|i|eres|sos|callate|das|voce|vc|tu|cala|cale|du|halt\w*|t|vous|es|ta|ferme|esti|taci|tine|te|dich|pareces|estas|pari|arati|espece|seu|sua)\b/

/** Whether the line insults or threatens whom it is said to, or wants what is sexual of them. */
export function harasses(text: string): boolean {
  const clear = low(text)
  if (callsNames(clear)) return true
  if (!SOMEBODY.test(clear)) return false
  return THREAT.test(clear) || putsDown(clear) || SEXUAL.test(clear)
}

/** The same, or foul by its words alone, which in a coarse room need be meant for nobody. */
export function isUnkind(text: string): boolean {
  return harasses(text) || foul(low(text).replace(COLOUR, ' '))
}

/** Whether a gift came with an insult: it is thanked for in the fewest words, and nothing more is made of it. */
export function isSour({ kind, matter }: Moment): boolean {
  return kind === 'thanks' && matter.sour === true
}

/** Whether whoever wrote it may be in need; nothing light is said to that. */
export function isInNeed(text: string): boolean {
  return CRISIS.test(low(text))
}
