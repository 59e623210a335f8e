/** Every cue of a lane as export lines with times in seconds of stream time, to be scored again by other means. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cue } from '../../shared/cue.ts'
import { START } from '../evenings/replay.ts'
import type { Coached } from './measure.ts'

const second = (at: number): number => (at - START) / 1000

function lineOf(cue: Cue, { turns }: Coached): object {
  const own = turns.filter((turn) => turn.cue.id === cue.id)
  const [first] = own
  const left = own.at(-1)?.left
  const { id, action, content, sound, tail, tailLane, why, lane, moment, who, state, reason } = cue
  return {
    ...{ type: 'cue', id, at: second(cue.at), action, content, sound, tail, tailLane, why, lane, moment, who },
    deadline: second(cue.deadline),
    ...(first ? { shownAt: first.at } : {}),
    ...(left === undefined ? {} : { leftAt: left }),
    ...{ state, reason },
  }
}

/** One JSON object a line, in order of time. */
export function dumpOf(coached: Coached): string {
  const cues = [...coached.cues.values()].toSorted((one, other) => one.at - other.at)
  return cues.map((cue) => `${JSON.stringify(lineOf(cue, coached))}\n`).join('')
}

/** Writes NAME.jsonl into the folder, which is made where it is missing. */
export function dump(folder: string, name: string, coached: Coached): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${name}.jsonl`), dumpOf(coached))
}
