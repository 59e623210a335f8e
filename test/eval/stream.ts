/** What an evaluation plays: an evening with its truth, or a recording with what its labels say. */

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { defaults } from '../../shared/settings.ts'
import { parseEvening } from '../evenings/parse.ts'
import { type Script, scriptOf } from '../evenings/replay.ts'
import { type Wanted, wantedOf } from '../evenings/score.ts'
import type { Evening } from '../evenings/types.ts'
import type { Label } from './labels.ts'
import { linesOf, type Numbered } from './recording.ts'
import { wantedBy } from './wanted.ts'

export interface Stream {
  name: string
  language: string
  script: Script
  /** Lines that ask for a cue. */
  wanted: Wanted[]
  /** The whole truth of an evening. */
  evening?: Evening
  /** What somebody wrote beside a recording's messages. */
  labelled?: { lines: readonly Numbered[]; labels: ReadonlyMap<number, string> }
}

/** An evening's text as a stream. Throws EveningError. */
export function fromEvening(text: string, file: string): Stream {
  const evening = parseEvening(text, file)
  const name = basename(file).replace(/\.txt$/, '')
  return {
    name,
    language: evening.header.language,
    script: scriptOf(evening),
    wanted: wantedOf(evening.truths),
    evening,
  }
}

/** Every file of the folder that ends in .txt, by name. */
export function fromFolder(folder: string): Stream[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return files.sort().map((name) => fromEvening(readFileSync(join(folder, name), 'utf8'), join(folder, name)))
}

/** A last cue may still be thanked for within this time after the last line. */
const AFTER = 30

/** A recording as a stream; who paid is in the file itself, the rest of its truth in the labels. Throws BadRecording. */
export function fromRecording(text: string, file: string, labels: readonly Label[] = []): Stream {
  const { lines, host } = linesOf(text, file)
  const said = new Map(labels.map(({ i, label }) => [i, label]))
  const name = basename(file).replace(/\.json$/, '')
  const script: Script = {
    host,
    settings: defaults,
    end: Math.ceil((lines.at(-1)?.at ?? 0) + AFTER),
    told: lines.map(({ i, at, ...facts }) => ({
      at,
      inputs: (now) => [{ kind: 'batch', events: [{ ...facts, id: `row-${i}`, at: now, room: `recording:${name}` }] }],
    })),
  }
  const labelled = labels.length > 0 ? { labelled: { lines, labels: said } } : {}
  return { name, language: 'en', script, wanted: wantedBy(lines, said), ...labelled }
}
