/** Cues about a recording that its labels speak against. */

import type { Turn } from '../evenings/replay.ts'
import type { Stream } from './stream.ts'
import { labelFor, momentOf } from './wanted.ts'

/** A cue is about lines of its people in this time before it, seconds. */
const BEFORE = 60
const JUDGED = new Set(['question', 'thanks'])

/** Every line of theirs that could be meant has a label, and none is what the cue takes it for. */
function isWrong({ at, cue }: Turn, { lines, labels }: NonNullable<Stream['labelled']>): boolean {
  if (!JUDGED.has(cue.moment) || cue.who.length === 0) return false
  const theirs = lines.filter(
    (line) => line.at <= at && at - line.at <= BEFORE && line.who !== undefined && cue.who.includes(line.who.name),
  )
  const told = theirs.map((line) => labelFor(line, labels))
  return told.length > 0 && told.every((label) => label !== undefined && momentOf(label) !== cue.moment)
}

export function mislabelled(labelled: NonNullable<Stream['labelled']>, turns: readonly Turn[]): Turn[] {
  return turns.filter((turn) => isWrong(turn, labelled))
}
