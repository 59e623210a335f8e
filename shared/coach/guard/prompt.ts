/** An answer never speaks of the prompt, of models or of secrets. */

import { CANARY, RULES } from '../prompt.ts'
import { wordsOf } from '../text.ts'
import type { Rule } from './rule.ts'
import { low } from './words.ts'

const TALK = [
  /\bsystem (?:prompt|message|mode|override|instructions?)\b|\b(?:initial|original|hidden|secret|previous|prior|earlier|above) (?:prompts?|instructions?|rules|directives?|guidelines|text|messages?)\b/,
  /\b(?:my|your|these|the|all|those) (?:instructions?|guidelines|directives?|programming|training|prompt)\b(?! (?:on the|for the recipe))/,
  /\b(?:language|ai|chat) ?(?:model|assistant|bot|system)\b|\bas (?:an?|your) (?:ai|assistant|language|virtual|friendly)\b|\bi(?:'m| am) (?:an? )?(?:ai|assistant|bot|model|dan|programmed|unable to|not able to)\b|\bi (?:cannot|can't|won't) (?:do that|help with|assist|comply|answer)\b/,
  /\b(?:jail ?break\w*|do anything now|developer mode|maintenance mode|debug mode|god mode|chatgpt|gpt-?\d*|openai|anthropic|claude|llama[- ]?\d+|llama models?|deepseek|mistral|gemini|base ?64|rot ?13|caesar cipher|morse code|pig latin|leetspeak)\b/,
  /\b(?:passwords?|passcodes?|api keys?|secret (?:keys?|codes?|words?|phrases?)|credentials|access codes?|two-factor|2fa|verification codes?)\b/,
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.!?]*\b(?:instructions?|rules|directives?|guidelines|previous|prior|everything|orders)\b/,
  /\b(?:datamark\w*|fenced?|canary|first line|second line|two lines|line protocol)\b[^.!?]*\b(?:say|do|marks?|answer|cue|plain)\b/,
]

const RUN = 5

function runs(text: string): string[] {
  const words = wordsOf(text)
  return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' '))
}

const ruled = new Set(runs(RULES))

/** Whether five words in a row of it stand in these rules. */
export function recites(content: string, rules: string): boolean {
  const known = new Set(runs(rules))
  return runs(content).some((run) => known.has(run))
}

export const talk: Rule = (content) => {
  const text = low(content)
  if (wordsOf(content).includes(CANARY)) return 'prompt'
  return TALK.some((sign) => sign.test(text)) || runs(content).some((run) => ruled.has(run)) ? 'prompt' : undefined
}
