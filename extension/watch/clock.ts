/** Whether a row that shows its own time is old, with a computer's clock that may be wrong. */
export interface RowClock {
  /** True: the row is from before, however it came. Call once for each new row at the list's end. */
  isOld(at: number, now: number): boolean
  /** The row's time by this computer's clock, never in the future. */
  here(at: number, now: number): number
}

/** A live row is drawn within seconds; a history row may be any age. Ms. */
const LATE = 15_000
/** So long all rows must look old before the clock is thought to be wrong rather than the rows old. Ms. */
const DOUBT = 20_000
const ROWS = 3

export function rowClock(): RowClock {
  let skew = 0
  let doubt: { since: number; least: number; rows: number } | undefined
  return {
    isOld(at, now) {
      const lag = now - at
      // Nothing comes from the future: our clock is behind, or less ahead than thought.
      if (lag < skew - 1000) skew = lag
      if (lag - skew <= LATE) {
        doubt = undefined
        return false
      }
      doubt = { since: doubt?.since ?? now, least: Math.min(doubt?.least ?? lag, lag), rows: (doubt?.rows ?? 0) + 1 }
      if (now - doubt.since < DOUBT || doubt.rows < ROWS) return true
      skew = doubt.least
      return lag - skew > LATE
    },
    here: (at, now) => Math.min(at + skew, now),
  }
}
