/** What an evening's truth says of the cues that were put on stage. */

import { spokenName } from '../../shared/coach/names.ts'
import { says, wordsOf } from '../../shared/coach/text.ts'
import type { Played, Turn } from './replay.ts'
import type { CueTruth, Evening, Input, Truth } from './types.ts'

/** One thing that is not as the truth wants it, in words. */
export interface Fault {
  kind: 'missed' | 'late' | 'stale' | 'false' | 'forbidden' | 'wrong'
  line?: number
  text: string
}

function ofKind({ cue }: Turn, truth: CueTruth): boolean {
  const { moment } = truth
  if (cue.moment === moment) return true
  if (cue.moment === 'thanks' && moment === 'milestone') return true
  if (cue.moment === 'milestone' && moment === 'thanks') return true
  // Told with the host's return.
  if (cue.moment === 'back') return moment === 'thanks' || moment === 'question' || moment === 'welcome'
  // A question of somebody new greets them as well.
  return cue.moment === 'question' && moment === 'welcome'
}

function covers(turn: Turn, truth: CueTruth, who: string): boolean {
  if (!ofKind(turn, truth)) return false
  if (who === 'anonymous' || who === 'goal') return turn.cue.who.length === 0 && turn.cue.moment === truth.moment
  return turn.cue.who.includes(who)
}

/** Turns that cover the truth, whatever the time. */
function covering(turns: Turn[], truth: CueTruth, who?: string): Turn[] {
  if (truth.who.length === 0) return turns.filter((turn) => turn.cue.moment === truth.moment)
  const names = who === undefined ? truth.who : [who]
  return turns.filter((turn) => names.some((name) => covers(turn, truth, name)))
}

function inTime({ at }: Turn, truth: CueTruth): boolean {
  return at >= truth.at && at <= truth.by && at < (truth.gone ?? Number.POSITIVE_INFINITY)
}

function mustFault(turns: Turn[], truth: CueTruth & { line: number }, who?: string): Fault[] {
  const found = covering(turns, truth, who).filter((turn) => turn.at >= truth.at)
  if (found.some((turn) => inTime(turn, truth))) return []
  const late = found.some(({ at }) => at > truth.by && at < (truth.gone ?? Number.POSITIVE_INFINITY))
  const names = who ?? truth.who.join('+')
  return [{ kind: late ? 'late' : 'missed', line: truth.line, text: `${truth.at}s ${truth.moment} ${names}` }]
}

/** Everybody is owed thanks; of a question's askers one cue speaks for all. */
function must(turns: Turn[], truth: CueTruth & { line: number }): Fault[] {
  const each = truth.moment !== 'question' && truth.who.length > 1
  return each ? truth.who.flatMap((who) => mustFault(turns, truth, who)) : mustFault(turns, truth)
}

function wrongNumbers(turns: Turn[], truth: CueTruth & { line: number }): Fault[] {
  const single = covering(turns, truth).filter((turn) => inTime(turn, truth) && turn.cue.who.length <= 1)
  return single.flatMap(({ cue }) => {
    const numbers = [...cue.who.reduce((text, who) => text.replaceAll(who, ''), cue.content).matchAll(/\d+/g)].map(
      ([text]) => Number(text),
    )
    const amount = truth.amount
    const bad = amount !== undefined && numbers.length > 0 && !numbers.includes(amount)
    return bad ? [{ kind: 'wrong' as const, line: truth.line, text: `"${cue.content}" does not say ${amount}` }] : []
  })
}

function forbidden(turns: Turn[], truth: Truth): Fault[] {
  const fault = (turn: Turn, what: string): Fault => {
    return {
      kind: 'forbidden',
      line: truth.line,
      text: `${turn.at}s ${turn.cue.moment} "${turn.cue.content}": ${what}`,
    }
  }
  switch (truth.truth) {
    case 'nothing':
      return turns.filter(({ at }) => at >= truth.from && at <= truth.to).map((turn) => fault(turn, 'nothing'))
    case 'no':
      return turns
        .filter(({ at, cue }) => at >= truth.from && at <= truth.to && cue.moment === truth.moment)
        .filter(({ cue }) => truth.who.length === 0 || truth.who.some((who) => cue.who.includes(who)))
        .map((turn) => fault(turn, `no ${truth.moment}`))
    case 'atMost':
      return turns
        .filter(({ at }) => at >= truth.from && at <= truth.to)
        .slice(truth.count)
        .map((turn) => fault(turn, `at most ${truth.count}`))
    case 'never':
      return turns
        .filter(({ cue }) => `${cue.content} ${cue.tail ?? ''}`.toLowerCase().includes(truth.text.toLowerCase()))
        .map((turn) => fault(turn, `never "${truth.text}"`))
    case 'neverName':
      return turns
        .filter(({ cue }) => cue.who.includes(truth.who))
        .map((turn) => fault(turn, `never name ${truth.who}`))
    case 'neverRepeat':
      return repeated(turns.filter(({ cue }) => cue.moment === truth.moment)).map((turn) => fault(turn, 'a repeat'))
    default:
      return []
  }
}

function repeated(turns: Turn[]): Turn[] {
  return turns.filter((turn, i) =>
    turns.slice(0, i).some(({ cue }) => cue.id !== turn.cue.id && cue.content === turn.cue.content),
  )
}

const MONEY = new Set(['tip', 'cheer', 'sub', 'gift'])
const LINES = new Set(['chat', ...MONEY])

/** Each of them came with words, or with a past, within the last thirty seconds. */
function greetable({ at, cue }: Turn, before: readonly Input[]): boolean {
  const came = (who: string): boolean =>
    before.some((input) => {
      const first = input.kind === 'chat' || (input.kind === 'join' && input.past !== undefined && !input.past.new)
      return first && 'who' in input && input.who === who && at - input.at <= 30
    })
  return cue.who.every(came)
}

function goalUntouched(at: number, before: readonly Input[]): boolean {
  const goals = before.filter((input) => input.kind === 'goal')
  const now = goals.at(-1)
  if (!now) return false
  const other = goals.findLastIndex(({ reached, target }) => reached !== now.reached || target !== now.target)
  const since = Math.max(goals[other + 1]!.at, before.findLast(({ kind }) => MONEY.has(kind))?.at ?? 0)
  return at - since >= 15 * 60
}

/** Somebody with a past whom the host has not called for twelve minutes. */
function unaddressed({ at, cue }: Turn, before: readonly Input[]): boolean {
  return cue.who.every((who) => {
    const past = before.some((input) => input.kind === 'join' && input.who === who && input.past && !input.past.new)
    const spoken = wordsOf(spokenName(who, {}))
    const called = before.some(
      (input) => input.kind === 'host' && at - input.at < 12 * 60 && says(wordsOf(input.text), spoken),
    )
    return past && !called
  })
}

/** Allowed without a line of truth. */
function allowed(turn: Turn, { inputs }: Evening): boolean {
  const { at, cue } = turn
  const before = inputs.filter((input) => input.at <= at)
  switch (cue.moment) {
    case 'welcome':
      return greetable(turn, before)
    case 'quiet':
      return at - (before.findLast(({ kind }) => LINES.has(kind))?.at ?? 0) >= 60
    case 'money':
      return goalUntouched(at, before)
    case 'fair':
      return unaddressed(turn, before)
    case 'close':
      return inputs.some(({ kind, at: end }) => kind === 'ends' && end >= at && end - at <= 120)
    // What the host says between the lines is not in an evening.
    case 'quiet-host':
      return true
    default:
      return false
  }
}

function falseCues(turns: Turn[], evening: Evening): Fault[] {
  const truths = evening.truths.filter((truth) => truth.truth === 'cue')
  return turns.flatMap((turn) => {
    const about = truths.filter((truth) => covering([turn], truth).length > 0 && turn.at >= truth.at)
    if (about.some((truth) => inTime(turn, truth)) || allowed(turn, evening)) return []
    const stale = about.some((truth) => turn.at >= (truth.gone ?? Number.POSITIVE_INFINITY))
    const late = about.some((truth) => !truth.may)
    if (late && !stale) return []
    return [
      {
        kind: stale ? ('stale' as const) : ('false' as const),
        text: `${turn.at}s ${turn.cue.moment} ${turn.cue.who.join('+')} "${turn.cue.content}"`,
      },
    ]
  })
}

/** Everything that the truth of the evening objects to; empty for a perfect evening. */
export function faultsOf(evening: Evening, { turns }: Pick<Played, 'turns'>): Fault[] {
  const first = turns.filter((turn, i) => turns.findIndex(({ cue }) => cue.id === turn.cue.id) === i)
  const cues = evening.truths.filter((truth) => truth.truth === 'cue')
  return [
    ...cues.filter(({ may }) => !may).flatMap((truth) => must(turns, truth)),
    ...cues.flatMap((truth) => wrongNumbers(turns, truth)),
    ...evening.truths.flatMap((truth) => forbidden(turns, truth)),
    ...falseCues(first, evening),
  ]
}
