/** Moments that are raised and not on stage. */

import type { Memory, Moment } from './memory.ts'
import { put, take } from './shelf.ts'
import { tuning } from './tuning.ts'
import { set, type Turn } from './turn.ts'

/** Whether a thing with this key was raised before. */
export function wasRaised({ raised }: Memory, key: string): boolean {
  return take(raised, key) !== undefined
}

/** The same; if it was not, it counts as raised from now on. */
export function once(turn: Turn, key: string): boolean {
  if (wasRaised(turn.memory, key)) return false
  set(turn, { raised: put(turn.memory.raised, key, turn.now, tuning.caps.raised, (at) => at) })
  return true
}

/** Adds a moment. An id that was raised before is ignored; over the cap the lightest that nobody has seen goes. */
export function raise(turn: Turn, moment: Moment): void {
  if (moment.deadline <= turn.now || !once(turn, moment.id)) return
  const open = [...turn.memory.open, moment]
  set(turn, { open: open.length > tuning.caps.open ? withoutLightest(open) : open })
}

function withoutLightest(open: Moment[]): Moment[] {
  const unseen = open.filter((moment) => !moment.cue)
  const lightest = (unseen.length > 0 ? unseen : open).reduce((a, b) => (b.weight < a.weight ? b : a))
  return open.filter((moment) => moment !== lightest)
}

export function change(turn: Turn, id: string, how: (moment: Moment) => Moment): void {
  set(turn, { open: turn.memory.open.map((moment) => (moment.id === id ? how(moment) : moment)) })
}

export function remove(turn: Turn, id: string): void {
  set(turn, { open: turn.memory.open.filter((moment) => moment.id !== id) })
}

/** Every moment that is alive: on stage, held, pinned or open. */
export function alive(memory: Memory): Moment[] {
  const { now, held, pinned } = memory.stage
  return [
    ...(now ? [now.moment] : []),
    ...(held ? [held.moment] : []),
    ...pinned.map((pin) => pin.moment),
    ...memory.open,
  ]
}
