/** How often somebody may ask. Pure: a list of times in, what is left of each window out. */

export interface Window {
  name: string
  /** So many requests … */
  most: number
  /** … within so long, seconds. */
  within: number
}

export interface Left extends Window {
  left: number
  /** Seconds until there is one more than now; 0: all are there. */
  reset: number
}

const MINUTE = 60
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

/** Where the times after `at` begin. They are in order, and a busy relay has many. */
function after(taken: readonly number[], at: number): number {
  if (taken.length === 0 || taken[0]! > at) return 0
  let [low, high] = [0, taken.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (taken[middle]! > at) high = middle
    else low = middle + 1
  }
  return low
}

/** How many of the oldest are older than `longest`, seconds. `taken`: ms since 1970, oldest first. */
export const expired = (taken: readonly number[], longest: number, now: number): number =>
  after(taken, now - longest * 1_000)

/** Whether one more may be taken. `taken`: as above. */
export const isFree = (taken: readonly number[], windows: readonly Window[], now: number): boolean =>
  windows.every(({ most, within }) => taken.length - after(taken, now - within * 1_000) < most)

/** What each window has left. `taken`: as above. */
export function leftOf(taken: readonly number[], windows: readonly Window[], now: number): Left[] {
  return windows.map(({ name, most, within }) => {
    const first = after(taken, now - within * 1_000)
    const inside = taken.length - first
    // A limit that was lowered may have more inside than it allows: the one that makes room is not the first then.
    const next = taken[first + Math.max(0, inside - most)]
    const reset = next === undefined ? 0 : Math.ceil((next - now) / 1_000 + within)
    return { name, most, within, left: Math.max(0, most - inside), reset }
  })
}

/** Seconds until every window has one again. */
export const retryAfter = (all: readonly Pick<Left, 'left' | 'reset'>[]): number =>
  Math.max(1, ...all.filter(({ left }) => left === 0).map(({ reset }) => reset))
