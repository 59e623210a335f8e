/** Cues that no line of truth asks for and that are right all the same. */

import { spokenName } from '../../shared/coach/names.ts'
import { says, wordsOf } from '../../shared/coach/text.ts'
import type { Turn } from './replay.ts'
import type { Evening, Input } from './types.ts'

const MONEY = new Set(['tip', 'cheer', 'sub', 'gift'])
const LINES = new Set(['chat', ...MONEY])

function isBy(input: Input, who: string): boolean {
  return 'who' in input && input.who === who
}

/** Their first words, or their coming with a past, not more than thirty seconds ago. */
function came(who: string, at: number, before: readonly Input[]): Input | undefined {
  const first = before.find((input) => input.kind === 'chat' && isBy(input, who))
  const join = before.findLast((input) => input.kind === 'join' && input.past && !input.past.new && isBy(input, who))
  return [first, join].find((input) => input !== undefined && at - input.at <= 30)
}

function spokenTo(who: string, since: number, before: readonly Input[]): boolean {
  const forms = [wordsOf(who), wordsOf(spokenName(who, {}))]
  return before.some(
    (input) => input.kind === 'host' && input.at >= since && forms.some((form) => says(wordsOf(input.text), form)),
  )
}

function greetable({ at, cue }: Turn, before: readonly Input[]): boolean {
  return cue.who.every((who) => {
    const entry = came(who, at, before)
    return entry !== undefined && !spokenTo(who, entry.at, before)
  })
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
    return past && !spokenTo(who, at - 12 * 60 + 1, before)
  })
}

/** Allowed without a line of truth. */
export function allowed(turn: Turn, { inputs }: Pick<Evening, 'inputs'>): boolean {
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
