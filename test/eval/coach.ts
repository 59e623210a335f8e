/** One lane over one stream. */

import { play } from '../evenings/replay.ts'
import { type BaselineName, baseline, baselineNames } from './baseline.ts'
import { laneOf } from './lane.ts'
import type { Coached } from './measure.ts'
import { type ModelName, models } from './models/index.ts'
import type { LaneName } from './options.ts'
import type { Stream } from './stream.ts'

function isBaseline(lane: LaneName): lane is BaselineName {
  return (baselineNames as readonly string[]).includes(lane)
}

export function coach(stream: Stream, lane: LaneName): Coached {
  if (isBaseline(lane)) return baseline(lane, stream)
  const model = lane === 'rule' ? undefined : laneOf(models[lane as ModelName])
  const { turns, cues, asks } = play(stream.script, model)
  return { turns, cues, calls: asks.length }
}
