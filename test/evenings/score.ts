/** What an evening's truth says of the cues that were put on stage. */

import { allowed } from './allowed.ts'
import { covering, goneAt, inTime, wrongWords } from './cover.ts'
import { forbidden } from './forbid.ts'
import type { Played, Turn } from './replay.ts'
import type { CueTruth, Evening, Truth } from './types.ts'

/** One thing that is not as the truth wants it, in words. `turn` is the cue that is at fault, where there is one. */
export interface Fault {
  kind: 'missed' | 'late' | 'stale' | 'false' | 'forbidden' | 'wrong'
  line?: number
  text: string
  turn?: Turn
}

/** How one person of a must line (or the whole of it) fared. */
export type Fate = 'in time' | 'late' | 'stale' | 'missed'

/** A line that asks for a cue. */
export type Wanted = CueTruth & { line: number }

/** The lines that ask for, or allow, a cue. */
export function wantedOf(truths: readonly Truth[]): Wanted[] {
  return truths.filter((truth): truth is Wanted => truth.truth === 'cue')
}

/** Everybody is owed thanks; of a question's askers one cue speaks for all. */
export function owedOf(truth: CueTruth): (string | undefined)[] {
  const each = truth.moment !== 'question' && truth.who.length > 1
  return each ? truth.who : [undefined]
}

/** What became of a must line, or of one of its people. A cue that says it wrongly is none. */
export function fateOf(turns: readonly Turn[], truth: CueTruth, who?: string): Fate {
  const found = covering(turns, truth, who).filter((turn) => turn.at >= truth.at && !wrongWords(turn, truth))
  if (found.some((turn) => inTime(turn, truth))) return 'in time'
  if (found.some(({ at }) => at < goneAt(truth))) return 'late'
  return found.length > 0 ? 'stale' : 'missed'
}

function must(turns: Turn[], truth: Wanted): Fault[] {
  return owedOf(truth).flatMap((who) => {
    const fate = fateOf(turns, truth, who)
    if (fate === 'in time') return []
    const kind = fate === 'late' ? 'late' : 'missed'
    return [{ kind, line: truth.line, text: `${truth.at}s ${truth.moment} ${who ?? truth.who.join('+')}` } as const]
  })
}

/** Cues that speak of the right event and say it wrongly. */
function wrong(turns: Turn[], truths: readonly Wanted[]): Fault[] {
  return truths.flatMap((truth) =>
    covering(turns, truth)
      .filter((turn) => inTime(turn, truth) && !truths.some((other) => fits(turn, other)))
      .flatMap((turn) => {
        const text = wrongWords(turn, truth)
        return text === undefined ? [] : [{ kind: 'wrong' as const, line: truth.line, text, turn }]
      }),
  )
}

/** In time for this line, and right in what it says. */
function fits(turn: Turn, truth: CueTruth): boolean {
  return covering([turn], truth).length > 0 && inTime(turn, truth) && !wrongWords(turn, truth)
}

/** What the truth has against a cue's being there at all. */
function against(turn: Turn, turns: readonly Turn[], evening: Pick<Evening, 'inputs' | 'truths'>): Fault['kind'][] {
  const wanted = wantedOf(evening.truths)
  const about = wanted.filter((truth) => covering([turn], truth).length > 0 && turn.at >= truth.at)
  if (about.some((truth) => inTime(turn, truth)) || allowed(turn, evening)) return []
  if (about.some((truth) => turn.at >= goneAt(truth))) return ['stale']
  // Late is the line's fault; a second cue for what was already said in time is not late but false.
  const before = turns.filter(({ at }) => at < turn.at)
  const late = about.some((truth) => !truth.may && !before.some((earlier) => fits(earlier, truth)))
  return late ? [] : ['false']
}

/** Cues that came back after they had made way count once, as long as their reason stands. */
function firstOf(turns: Turn[]): Turn[] {
  return turns.filter((turn, i) => turns.findIndex(({ cue }) => cue.id === turn.cue.id) === i)
}

function unasked(turns: Turn[], evening: Pick<Evening, 'inputs' | 'truths'>): Fault[] {
  const first = new Set(firstOf(turns))
  return turns.flatMap((turn) =>
    against(turn, turns, evening)
      .filter((kind) => kind === 'stale' || first.has(turn))
      .map((kind) => ({
        kind,
        turn,
        text: `${turn.at}s ${turn.cue.moment} ${turn.cue.who.join('+')} "${turn.cue.content}"`,
      })),
  )
}

/** Everything that the truth of the evening objects to; empty for a perfect evening. */
export function faultsOf(evening: Pick<Evening, 'inputs' | 'truths'>, { turns }: Pick<Played, 'turns'>): Fault[] {
  const wanted = wantedOf(evening.truths)
  return [
    ...wanted.filter(({ may }) => !may).flatMap((truth) => must(turns, truth)),
    ...wrong(turns, wanted),
    ...forbidden(turns, evening.truths).map(({ turn, truth, what }) => ({
      kind: 'forbidden' as const,
      line: truth.line,
      turn,
      text: `${turn.at}s ${turn.cue.moment} "${turn.cue.content}": ${what}`,
    })),
    ...unasked(turns, evening),
  ]
}
