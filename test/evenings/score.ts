/** What an evening's truth says of the cues that were put on stage. */

import type { Played, Turn } from './replay.ts'
import type { CueTruth, Evening, Truth } from './types.ts'

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

/** Allowed without a line of truth. */
function allowed({ at, cue }: Turn, { inputs }: Evening): boolean {
  const before = inputs.filter((input) => input.at <= at)
  if (cue.moment === 'welcome') {
    const came = before.filter(
      (input) =>
        'who' in input &&
        input.who === cue.who[0] &&
        (input.kind === 'chat' || (input.kind === 'join' && input.past && !input.past.new)),
    )
    return came.some((input) => at - input.at <= 30)
  }
  if (cue.moment !== 'quiet') return false
  const last = before.findLast((input) => ['chat', 'tip', 'cheer', 'sub', 'gift'].includes(input.kind))
  return at - (last?.at ?? 0) >= 60
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
