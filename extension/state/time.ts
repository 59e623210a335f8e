/** A length of time in one unit, as it is said: whole seconds under a minute and a half, then minutes, then hours. */
export type Span = { unit: 'second' | 'minute' | 'hour'; n: number }

export function spanOf(ms: number): Span {
  const seconds = Math.max(0, Math.round(ms / 1000))
  if (seconds < 90) return { unit: 'second', n: seconds }
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? { unit: 'minute', n: minutes } : { unit: 'hour', n: Math.round(minutes / 60) }
}

/** Time on air as hours and minutes: `1:42`. */
export function onAir(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000))
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}
