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

/** A window as its limiter knows it. Numbers alone, as each request carries them there and back: at most so many, within so long, ms. */
export type Bound = [most: number, within: number]

/** What is left of a window, and seconds until there is one more than now. */
export type Spare = [left: number, reset: number]

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

/** How many of the oldest count in no window any more. `taken`: ms since 1970, oldest first. */
export function expired(taken: readonly number[], bounds: readonly Bound[], now: number): number {
  return after(taken, now - Math.max(...bounds.map(([, within]) => within)))
}

/** What each window has left. `taken`: as above. */
export function sparesOf(taken: readonly number[], bounds: readonly Bound[], now: number): Spare[] {
  return bounds.map(([most, within]) => {
    const first = after(taken, now - within)
    const inside = taken.length - first
    // A limit that was lowered may have more inside than it allows: the one that makes room is not the first then.
    const next = taken[first + Math.max(0, inside - most)]
    return [Math.max(0, most - inside), next === undefined ? 0 : Math.ceil((next + within - now) / 1_000)]
  })
}

/** Whether one more may be taken. */
export const isFree = (spares: readonly Spare[]): boolean => spares.every(([left]) => left > 0)

/** The same when one more was taken: where there was none, it is the first that makes room again. */
export const lessOne = (spares: readonly Spare[], bounds: readonly Bound[]): Spare[] =>
  spares.map(([left, reset], i) => [left - 1, reset || Math.ceil(bounds[i]![1] / 1_000)])

/** The windows that a client is held to, and what is the same of them for each request. */
export interface Limits {
  windows: readonly Window[]
  bounds: Bound[]
  /** As a header tells them. */
  policy: string
}

export const limitsOf = (windows: readonly Window[]): Limits => ({
  windows,
  bounds: windows.map(({ most, within }) => [most, within]),
  policy: windows.map(({ name, most, within }) => `"${name}";q=${most};w=${within / 1_000}`).join(', '),
})

/** What is left, in words. */
export const leftOf = ({ windows }: Limits, spares: readonly (readonly number[])[]): Left[] =>
  windows.map(({ name, most, within }, i) => {
    const [left = 0, reset = 0] = spares[i] ?? []
    return { name, most, within: within / 1_000, left, reset }
  })

/** Seconds until every window has one again. */
export const retryAfter = (left: readonly Left[]): number =>
  Math.max(1, ...left.filter((window) => window.left === 0).map(({ reset }) => reset))
