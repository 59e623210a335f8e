/** How often somebody may ask. Pure: a list of times in, what is left of it and of each window out. */

export interface Window {
  name: string
  /** So many requests … */
  most: number
  /** … within so long, ms. */
  within: number
}

export interface Left {
  name: string
  most: number
  /** Seconds. */
  within: number
  left: number
  /** Seconds until there is one more than now; 0: all are there. */
  reset: number
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

export const usual = { minute: 10, hour: 100, day: 500 }

/** The windows for `most` requests in each. */
export function windowsOf(most: { minute: number; hour: number; day: number }): Window[] {
  return [
    { name: 'minute', most: most.minute, within: MINUTE },
    { name: 'hour', most: most.hour, within: HOUR },
    { name: 'day', most: most.day, within: DAY },
  ]
}

/** Times that still count in some window. `taken`: ms since 1970, oldest first. */
export function counting(taken: readonly number[], windows: readonly Window[], now: number): number[] {
  const longest = Math.max(...windows.map(({ within }) => within))
  return taken.filter((at) => at > now - longest)
}

/** What each window has left. */
export function leftOf(taken: readonly number[], windows: readonly Window[], now: number): Left[] {
  return windows.map(({ name, most, within }) => {
    const inside = taken.filter((at) => at > now - within)
    // A limit that was lowered may have more inside than it allows: the one that makes room is not the first then.
    const next = inside[Math.max(0, inside.length - most)]
    const reset = next === undefined ? 0 : Math.ceil((next + within - now) / 1_000)
    return { name, most, within: within / 1_000, left: Math.max(0, most - inside.length), reset }
  })
}

/** Whether one more may be taken. */
export const isFree = (left: readonly Left[]): boolean => left.every((window) => window.left > 0)

/** Seconds until every window has one again. */
export const retryAfter = (left: readonly Left[]): number =>
  Math.max(1, ...left.filter((window) => window.left === 0).map(({ reset }) => reset))
