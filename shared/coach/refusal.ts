/** The host's "no", what it was about, and who presses on after it. */

import type { Trouble } from './memory.ts'
import { topicOf } from './question.ts'
import { low } from './text.ts'
import { tuning } from './tuning.ts'

const NO =
  /\bi (?:do not|don't|won't|will not|would not|wouldn't|never) (?!know|think|remember|mind|have|care|believe|see|get|understand|miss|hate|regret)\w+|\b(?:i'd|i would|would|i'll|let's)? ?rather not\b|\bi prefer not\b|\blet's not\b|\bto myself\b|\bnot (?:tonight|on stream|here|for chat|going to happen)\b|\bno,? thank you\b|\b(?:is|stays|remains|it's|that's) (?:private|personal|off limits|a secret|my secret)\b|\bplease (?:stop|don't|do not)\b|\b(?:stop|quit) asking\b|\bthat is enough\b|\bthat's enough\b|\bwe (?:don't|do not) (?:talk|speak|discuss)\b|\b(?:prefiero no|eso es privado|prefiro nao|isso e privado|lieber nicht|das ist privat|bleibt privat|je prefere pas|c'est prive|prefer sa nu|e privat)\b/

const REQUEST =
  /\?|\b(?:please|pls|plz|can you|could you|will you|would you|give|tell|show|send|say|do it|let us|let me|i want|we want|come on|just)\b/

const PRESSES =
  /\bcome on\b|\bpretty please\b|\bplease please\b|\b(?:just|only) (?:this )?(?:once|one time)\b|\bdon'?t be (?:like that|shy|boring|mean)\b|\bi (?:paid|tipped)\b|\byou owe\b|\bdo it (?:anyway|already|now)\b|\bi(?:'ll| will) (?:keep|not stop) asking\b|\bno excuses\b|\bbut why\b/

/** Whether the host refuses something. */
export function refuses(text: string): boolean {
  return NO.test(low(text))
}

/** Whether a viewer asks for something. */
export function isRequest(text: string): boolean {
  return REQUEST.test(low(text))
}

/** Whether the viewer asks again for what the host has refused them, or presses them. */
export function pressesOn(trouble: Trouble, text: string, now: number): boolean {
  const { refusedAt, refused = [] } = trouble
  if (refusedAt === undefined || now - refusedAt > tuning.boundary.refused) return false
  if (PRESSES.test(low(text))) return true
  const shared = topicOf(text).filter((word) => refused.includes(word)).length
  return isRequest(text) && shared > 0 && shared / refused.length >= 0.5
}
