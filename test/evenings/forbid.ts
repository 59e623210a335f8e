/** Lines of truth that forbid: they win over everything else. */

import { spokenName } from '../../shared/coach/names.ts'
import { distinct, likeness, says, wordsOf } from '../../shared/coach/text.ts'
import type { Turn } from './replay.ts'
import type { Truth } from './types.ts'

export interface Broken {
  turn: Turn
  truth: Truth
  /** In words. */
  what: string
}

function within(turns: readonly Turn[], { from, to }: { from: number; to: number }): Turn[] {
  return turns.filter(({ at }) => at >= from && at <= to)
}

function textOf({ cue }: Turn): string {
  return `${cue.content} ${cue.tail ?? ''}`
}

/** By who it is about, or by any form of the name in its words. */
function names(turn: Turn, who: string): boolean {
  const words = wordsOf(textOf(turn))
  return turn.cue.who.includes(who) || [who, spokenName(who, {})].some((form) => says(words, wordsOf(form)))
}

/** Turns that say again what an earlier one of theirs said. */
function repeated(turns: readonly Turn[]): Turn[] {
  const words = turns.map(({ cue }) => distinct(wordsOf(cue.content)))
  return turns.filter((turn, i) =>
    turns.slice(0, i).some(({ cue }, j) => cue.id !== turn.cue.id && likeness(words[i]!, words[j]!) > 0.6),
  )
}

function breaking(turns: readonly Turn[], truth: Truth): [Turn[], string] {
  switch (truth.truth) {
    case 'nothing':
      return [within(turns, truth), 'nothing']
    case 'no': {
      const about = (turn: Turn) => truth.who.length === 0 || truth.who.some((who) => turn.cue.who.includes(who))
      const kind = within(turns, truth).filter(({ cue }) => cue.moment === truth.moment)
      return [kind.filter(about), `no ${truth.moment}`]
    }
    case 'atMost':
      return [within(turns, truth).slice(truth.count), `at most ${truth.count}`]
    case 'never':
      return [
        turns.filter((turn) => textOf(turn).toLowerCase().includes(truth.text.toLowerCase())),
        `never "${truth.text}"`,
      ]
    case 'neverName':
      return [turns.filter((turn) => names(turn, truth.who)), `never name ${truth.who}`]
    case 'neverRepeat':
      return [repeated(turns.filter(({ cue }) => cue.moment === truth.moment)), 'a repeat']
    default:
      return [[], '']
  }
}

/** Every turn on stage that a line of truth forbids. */
export function forbidden(turns: readonly Turn[], truths: readonly Truth[]): Broken[] {
  return truths.flatMap((truth) => {
    const [broken, what] = breaking(turns, truth)
    return broken.map((turn) => ({ turn, truth, what }))
  })
}
