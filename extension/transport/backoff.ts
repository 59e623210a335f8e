/** How long to wait before the next try. Pure. */

/** Ms before the first retry, doubled with each. */
const FIRST = 500
const LONGEST = 30_000

/**
 * Ms to wait after so many failures in a row (1 or more). Half of it is chance (`random` in 0..1), so that a relay that
 * comes back is not met by everybody in the same second. A wait that the relay asked for (ms) is kept to.
 */
export function backoff(failures: number, random: number, asked = 0): number {
  const whole = Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1))
  return Math.max(asked, Math.round(whole / 2 + (whole / 2) * random))
}
