import { stageFrom } from './cadence.ts'
import type { Memory } from './memory.ts'
import { tuning } from './tuning.ts'

/**
 * When something is due next, in ms since 1970: a card held long enough, a deadline, a turn on stage. The second's tick finds it
 * too; a tick at this time finds it on time. Undefined when nothing is due.
 */
export function wakeAt(memory: Memory): number | undefined {
  const { stage, open, model, at: now } = memory
  const pin = stage.pinned.find((one) => one.moment.id === stage.now?.moment.id)
  const times = [
    stage.held?.until,
    model.asking && model.asking.ask.deadline + 1,
    pin ? pin.at + tuning.stage.pinHolds : stage.now?.moment.deadline,
    ...open.flatMap((moment) => [moment.deadline, Math.max(moment.from ?? 0, stageFrom(memory, moment, now))]),
  ]
  const next = Math.min(
    ...times.filter((time) => time !== undefined && time > now).map(Number),
    Number.POSITIVE_INFINITY,
  )
  return Number.isFinite(next) ? next : undefined
}
