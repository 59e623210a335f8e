/** Which cue covers which line of truth, and when. Decided by the cue's moment and who, not by its text. */

import { spokenName } from '../../shared/coach/names.ts'
import { wordsOf } from '../../shared/coach/text.ts'
import type { Turn } from './replay.ts'
import type { CueTruth } from './types.ts'

function ofKind({ cue }: Turn, { moment }: CueTruth): boolean {
  if (cue.moment === moment) return true
  if (cue.moment === 'thanks' && moment === 'milestone') return true
  if (cue.moment === 'milestone' && moment === 'thanks') return true
  // Told with the host's return.
  if (cue.moment === 'back') return moment === 'thanks' || moment === 'question' || moment === 'welcome'
  // A question of somebody new greets them as well.
  return cue.moment === 'question' && moment === 'welcome'
}

/** "Carlos fills the goal": thanks that speak of the goal. */
function tellsGoal({ cue }: Turn): boolean {
  return cue.moment === 'milestone' || wordsOf(`${cue.content} ${cue.why}`).includes('goal')
}

/** Whether the cue is about this one of the truth's people. */
export function covers(turn: Turn, truth: CueTruth, who: string): boolean {
  if (!ofKind(turn, truth)) return false
  if (who === 'goal') return turn.cue.moment === truth.moment ? turn.cue.who.length === 0 : tellsGoal(turn)
  if (who === 'anonymous') return turn.cue.who.length === 0 && turn.cue.moment === truth.moment
  return turn.cue.who.includes(who)
}

/** Turns that cover the truth, or one of its people, whatever the time. */
export function covering(turns: readonly Turn[], truth: CueTruth, who?: string): Turn[] {
  if (truth.who.length === 0) return turns.filter((turn) => turn.cue.moment === truth.moment)
  const names = who === undefined ? truth.who : [who]
  return turns.filter((turn) => names.some((name) => covers(turn, truth, name)))
}

/** `by` is included, `gone` is not. */
export function inTime({ at }: Turn, truth: CueTruth): boolean {
  return at >= truth.at && at <= truth.by && at < goneAt(truth)
}

/** The second at which the reason is gone. */
export function goneAt({ gone }: CueTruth): number {
  return gone ?? Number.POSITIVE_INFINITY
}

function numbersIn(text: string, who: readonly string[]): number[] {
  const bare = who.reduce((rest, name) => rest.replaceAll(name, ''), text)
  return [...bare.matchAll(/\d+(?:[.,]\d{3})*/g)].map(([digits]) => Number(digits.replace(/[.,]/g, '')))
}

function wrongAmount({ cue }: Turn, { amount }: CueTruth): string | undefined {
  const numbers = numbersIn(cue.content, cue.who)
  const wrong = amount !== undefined && numbers.length > 0 && !numbers.includes(amount)
  return wrong ? `"${cue.content}" does not say ${amount}` : undefined
}

const COUNTED = new Set(['raid', 'question'])

/** "3 people ask", "42 viewers": only a count that says of whom it is one. */
function wrongCount({ cue }: Turn, { count, moment }: CueTruth): string | undefined {
  if (count === undefined || !COUNTED.has(moment)) return undefined
  const said = /\b(\d+)\s+(?:people|viewers|of you|raiders|guests|others|askers)\b/i.exec(cue.content)?.[1]
  return said !== undefined && Number(said) !== count ? `"${cue.content}" does not count ${count}` : undefined
}

/** "Ann's question" says Ann. */
function has(text: string, name: string): boolean {
  const bare = text.replace(/['’]s\b/g, '')
  return ` ${wordsOf(bare).join(' ')} `.includes(` ${wordsOf(name).join(' ')} `)
}

/** The viewer is named, and by no form that is right. */
function wrongName({ cue }: Turn, truth: CueTruth): string | undefined {
  const [login] = truth.who
  if (truth.as === undefined || login === undefined || truth.who.length > 1) return undefined
  const right = [truth.as, spokenName(login, {}), login]
  const first = wordsOf(login.replace(/[^\p{L}]+/gu, ' '))[0]
  const wrong = first !== undefined && has(cue.content, first) && !right.some((name) => has(cue.content, name))
  return wrong ? `"${cue.content}" does not say ${truth.as}` : undefined
}

/** What a cue about one event says wrongly about it, in words. */
export function wrongWords(turn: Turn, truth: CueTruth): string | undefined {
  const single = turn.cue.who.length <= 1
  return (
    (single ? wrongAmount(turn, truth) : undefined) ??
    wrongCount(turn, truth) ??
    (single ? wrongName(turn, truth) : undefined)
  )
}
