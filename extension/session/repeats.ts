/**
 * A page that was loaded again shows its last rows once more. Where rows have neither an id nor a time, only their order tells that
 * they are the same: what stands in the log's tail and in the page's history, one after the other, was told before. Pure.
 */

import type { RoomEvent } from '../../shared/events.ts'

/** Rows of the tail that are remembered; pages keep fewer. */
const TAIL = 300

/** What such a row says, as a short number. */
function print({ kind, who, amount, unit, what, months, text }: RoomEvent): number {
  const said = [kind, who?.name, amount, unit, what, months, text].join('\u0001')
  let sum = 0
  for (let i = 0; i < said.length; i++) sum = (Math.imul(sum, 31) + said.charCodeAt(i)) | 0
  return sum
}

/** The event has no identity beyond the reader that saw it: neither the site's id (`k-`) nor the row's time (`t-`) nor a source's (`s-`). */
function isPassing({ id, kind }: RoomEvent): boolean {
  return !/^[kts]-/.test(id) && kind !== 'viewers' && kind !== 'goal' && kind !== 'deleted'
}

/** The tail with these events behind it. */
export function lengthened(tail: readonly number[] = [], events: readonly RoomEvent[]): number[] {
  const more = events.filter(isPassing).map(print)
  return more.length ? [...tail, ...more].slice(-TAIL) : [...tail]
}

/** The events without those of the page's history that the tail holds already. */
export function unrepeated(tail: readonly number[] = [], events: readonly RoomEvent[]): readonly RoomEvent[] {
  const old = events.filter((event) => event.history && isPassing(event)).slice(-TAIL)
  if (!old.length || !tail.length) return events
  const again = common(tail, old.map(print))
  const repeated = new Set(old.filter((_, i) => again.has(i)))
  return events.filter((event) => !repeated.has(event))
}

/** The longest common subsequence of both: indices in `shown`, the last possible ones in the tail. */
function common(tail: readonly number[], shown: readonly number[]): Set<number> {
  const width = shown.length + 1
  const best = new Uint16Array((tail.length + 1) * width)
  for (let i = 1; i <= tail.length; i++) {
    for (let j = 1; j < width; j++) {
      const [up, left] = [best[(i - 1) * width + j]!, best[i * width + j - 1]!]
      best[i * width + j] = tail[i - 1] === shown[j - 1] ? best[(i - 1) * width + j - 1]! + 1 : Math.max(up, left)
    }
  }
  return walked(tail, shown, best, width)
}

function walked(tail: readonly number[], shown: readonly number[], best: Uint16Array, width: number): Set<number> {
  const found = new Set<number>()
  let [i, j] = [tail.length, shown.length]
  while (i && j) {
    // What the page shows last may be new: an equal row before it is taken first.
    if (best[i * width + j] === best[i * width + j - 1]) j--
    else if (best[i * width + j] === best[(i - 1) * width + j]) i--
    else {
      found.add(j - 1)
      i--
      j--
    }
  }
  return found
}
