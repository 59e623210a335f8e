/** Plays lines at their time. */

import type { Facts } from '../../../shared/events.ts'
import type { Line } from '../recordings/line.ts'

export interface Playing {
  /** In order of time. */
  lines: Line[]
  /** Rows come this many times faster. */
  speed: number
  /** Ms from the first row that the evening lasts; Infinity: to its last line. */
  limit: number
  /** Ends the playing at once. */
  signal: AbortSignal
  /** Puts what is due at one moment into the page, together, so that a fast chat costs one call. */
  happen(...facts: Facts[]): Promise<void>
}

/** Resolves after `ms`, or when the signal says so. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(done, Math.max(0, ms))
    function done(): void {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done)
  })
}

const factsOf = ({ at: _, ...facts }: Line): Facts => facts

/** Resolves when the time is over (without a limit: when the last line is in), or when the signal says so. */
export async function play({ lines, speed, limit, signal, happen }: Playing): Promise<void> {
  const began = performance.now()
  const first = lines[0]?.at ?? 0
  /** Ms from the first line at which a line is due. */
  const dueAt = (line: Line): number => ((line.at - first) * 1000) / speed
  const within = lines.filter((line) => dueAt(line) <= limit)
  let next = 0
  while (next < within.length && !signal.aborted) {
    const elapsed = performance.now() - began
    const ahead = dueAt(within[next]!) - elapsed
    if (ahead > 0) {
      await wait(ahead, signal)
      continue
    }
    const later = within.findIndex((line, i) => i >= next && dueAt(line) > elapsed)
    const due = within.slice(next, later < 0 ? within.length : later)
    await happen(...due.map(factsOf))
    next += due.length
  }
  if (Number.isFinite(limit)) await wait(limit - (performance.now() - began), signal)
}
