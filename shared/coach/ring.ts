/** The list with `item` at its end and at most `cap` items: the oldest go first. */
export function push<T>(list: readonly T[], item: T, cap: number): T[] {
  return list.length < cap ? [...list, item] : [...list.slice(list.length - cap + 1), item]
}

/** The middle value; undefined for none. */
export function median(numbers: readonly number[]): number | undefined {
  // Typed numbers are sorted without asking for each pair.
  const sorted = Float64Array.from(numbers).sort()
  return sorted[Math.floor((sorted.length - 1) / 2)]
}
