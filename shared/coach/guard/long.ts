/** An answer to the host's own question: longer than a cue, and read by the host before anybody hears of it. */

import type { Ask } from '../../ask.ts'
import { control, handle, link, markup } from './form.ts'
import { limit, price } from './limits.ts'
import { begging, indecent, insult, pressure } from './manners.ts'
import { namesOnlyPresent } from './names.ts'
import { numbersOnlyPresent } from './numbers.ts'
import { orders } from './orders.ts'
import { privacy } from './private.ts'
import { recites, talk } from './prompt.ts'
import type { Refusal, Rule } from './rule.ts'

const WORDS = 120

/** One sentence of them spoils the whole. */
const hard: readonly Rule[] = [control, link, talk, limit, price, privacy, begging, pressure, insult, indecent, orders]
/** A sentence that they object to can be left out: it names or counts what is not there, or is no plain text. */
const soft: readonly Rule[] = [markup, handle, namesOnlyPresent, numbersOnlyPresent]

/** Lists and emphasis of Markdown as plain sentences, on one line. */
function flat(text: string): string {
  return text
    .replace(/\*\*|__|`/g, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*•]|#{1,6}|\d{1,2}[.)])\s+/, '').trim())
    .filter(Boolean)
    .map((line) => (/[.!?…:;,]$/.test(line) ? line : `${line}.`))
    .join(' ')
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…]["'”’]?)\s+/u).filter(Boolean)
}

/** What of the sentences fits, from the first on. */
function fitting(sentences: readonly string[]): string[] {
  let words = 0
  return sentences.filter((sentence) => {
    words += sentence.split(/\s+/).length
    return words <= WORDS
  })
}

const objection = (rules: readonly Rule[], sentence: string, ask: Ask): Refusal | undefined =>
  rules.reduce<Refusal | undefined>((code, rule) => code ?? rule(sentence, ask), undefined)

/**
 * What of an answer may be shown: whole sentences, at most 120 words. `ask` holds what the model was given, the question and the host's notes
 * in its `why` and `preferences`; `rules`: those of its prompt, which it may not read out.
 */
export function guardLong(
  text: string,
  ask: Ask,
  rules: string,
): { ok: true; content: string } | { ok: false; code: Refusal } {
  const sentences = sentencesOf(flat(text))
  const bad = recites(text, rules) ? 'prompt' : sentences.map((one) => objection(hard, one, ask)).find(Boolean)
  if (bad) return { ok: false, code: bad }
  const codes = sentences.map((one) => objection(soft, one, ask))
  const content = fitting(sentences.filter((_, i) => !codes[i])).join(' ')
  // Of what was left out nothing must stay but a crumb.
  const least = codes.some(Boolean) ? 3 : 1
  if ((content.match(/[\p{L}\p{N}]+/gu) ?? []).length >= least) return { ok: true, content }
  return { ok: false, code: codes.find(Boolean) ?? (sentences.length > 0 ? 'long' : 'empty') }
}
