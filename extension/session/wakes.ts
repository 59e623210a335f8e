/** One alarm clock for each room: the brain may want to look again before the next second, when a hold or a gap ends. */

export interface Wakes {
  /** Rings at `at` (ms since 1970) instead of before; `undefined`: not at all. */
  set(key: string, at: number | undefined): void
}

export function createWakes(ring: (key: string) => void, now: () => number): Wakes {
  const planned = new Map<string, { at: number; timer: ReturnType<typeof setTimeout> }>()
  return {
    set(key, at) {
      const before = planned.get(key)
      if (before?.at === at) return
      clearTimeout(before?.timer)
      planned.delete(key)
      if (at === undefined) return
      const rings = (): void => {
        planned.delete(key)
        ring(key)
      }
      planned.set(key, { at, timer: setTimeout(rings, Math.max(0, at - now())) })
    },
  }
}
