/**
 * Lists that re-use their rows move all messages up by one element when one comes: every row then says what the next one said.
 * Pure: which message each row shows now.
 */

/**
 * For each row, the index of the message (in `before`) that it shows now, or -1 for a new one. Both are what rows say, in the
 * list's order. `least`: so many messages went at the top for certain.
 */
export function shifted(before: readonly string[], after: readonly string[], least = 0): number[] {
  for (let by = least; by < before.length; by++) {
    if (fits(before, after, by)) return after.map((_, i) => (i + by < before.length ? i + by : -1))
  }
  return matched(before, after)
}

/** A whole shift explains every row but the new ones at the end. */
function fits(before: readonly string[], after: readonly string[], by: number): boolean {
  const length = before.length - by
  if (length > after.length) return false
  for (let i = 0; i < length; i++) if (before[i + by] !== after[i]) return false
  return true
}

/** No whole shift (a message was taken out of the middle, too): each is matched once, in order, with what was said before. */
function matched(before: readonly string[], after: readonly string[]): number[] {
  const left = new Map<string, number[]>()
  before.forEach((says, i) => {
    const same = left.get(says)
    if (same) same.push(i)
    else left.set(says, [i])
  })
  return after.map((says) => left.get(says)?.shift() ?? -1)
}
