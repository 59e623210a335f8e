/** `npm run eval`: evenings and recordings through the brain at full speed, scored beside two baselines. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { coach } from '../eval/coach.ts'
import { dump } from '../eval/dump.ts'
import { readLabels } from '../eval/labels.ts'
import { type Measured, measure } from '../eval/measure.ts'
import { BadOption, type EvalOptions, type LaneName, readEval } from '../eval/options.ts'
import { objectOf, tableOf } from '../eval/report.ts'
import { fromFolder, fromRecording, type Stream } from '../eval/stream.ts'
import { EveningError } from '../evenings/parse.ts'
import { BadRecording } from './recordings/line.ts'
import { say } from './say.ts'
import { root } from './where.ts'

function streamsOf({ evenings, recording, labels }: EvalOptions): Stream[] {
  const said = labels === undefined ? [] : readLabels(readFileSync(labels, 'utf8'), labels)
  const recorded = recording === undefined ? [] : [fromRecording(readFileSync(recording, 'utf8'), recording, said)]
  const folder = evenings ?? (recording === undefined ? join(root, 'test/evenings') : undefined)
  const streams = [...(folder === undefined ? [] : fromFolder(folder)), ...recorded]
  if (streams.length === 0) throw new BadOption(`${folder}: there is no .txt file in this folder.`)
  return streams
}

/** Without a lane by name, the rule lane's cues stand in DIR itself and every lane's in DIR/LANE. */
function write(
  { dump: folder, single }: EvalOptions,
  lane: LaneName,
  name: string,
  cues: ReturnType<typeof coach>,
): void {
  if (folder === undefined) return
  if (single || lane === 'rule') dump(folder, name, cues)
  if (!single) dump(join(folder, lane), name, cues)
}

function run(options: EvalOptions, lane: LaneName, streams: Stream[]): Measured[] {
  return streams.map((stream) => {
    const coached = coach(stream, lane)
    write(options, lane, stream.name, coached)
    return measure(stream, coached)
  })
}

/** Mistakes of whoever typed the command are told in a sentence; ours with where they happened. */
function told(error: unknown): string {
  const theirs = error instanceof BadOption || error instanceof BadRecording || error instanceof EveningError
  if (theirs || (error instanceof Error && 'code' in error)) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

try {
  const options = readEval(process.argv.slice(2))
  const streams = streamsOf(options)
  const results = new Map(options.lanes.map((lane) => [lane, run(options, lane, streams)]))
  console.log(options.json ? JSON.stringify(objectOf(results)) : tableOf(results))
} catch (error) {
  say(told(error))
  process.exitCode = 1
}
// The channel to whoever started this would keep it alive.
process.disconnect?.()
