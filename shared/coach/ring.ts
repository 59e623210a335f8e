/** The list with `item` at its end and at most `cap` items: the oldest go first. */
export function push<T>(list: readonly T[], item: T, cap: number): T[] {
  return list.length < cap ? [...list, item] : [...list.slice(list.length - cap + 1), item]
}

const middles = new WeakMap<readonly number[], number>()

/** The middle value; undefined for none. Lists are never changed in place, so that each is sorted once. */
export function median(numbers: readonly number[]): number | undefined {
  if (numbers.length < 2) return numbers[0]
  const old = middles.get(numbers)
  if (old !== undefined) return old
  // Typed numbers are sorted without asking for each pair.
  const sorted = new Float64Array(numbers).sort()
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  if (middle !== undefined) middles.set(numbers, middle)
  return middle
}
