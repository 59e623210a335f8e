/** Which address to call next. Pure. */

import type { EventsAnswer } from './answer.ts'

/** Seconds that the service may wait for an event. Under thirty: Chrome ends a background whose fetch takes longer. */
const WAIT = '10'

/** The first call: whatever the service still holds, soon, so that it is known that the address is taken. */
export const firstOf = (address: string): string => `${address}?timeout=1`

/** An address of the same room and token; an answer may not lead us elsewhere. */
function within(address: string, next: string): boolean {
  if (!URL.canParse(next)) return false
  const [url, home] = [new URL(next), new URL(address)]
  return url.origin === home.origin && url.pathname.replace(/\/?$/, '/') === home.pathname && !url.hash
}

/** The service repeats the wait of the call before. */
function patient(next: string): string {
  const url = new URL(next)
  url.searchParams.set('timeout', WAIT)
  return url.href
}

/** Where to go on after an answer: what it says itself, else after its last event, else where we are. */
export function nextOf(address: string, current: string, { next, last }: EventsAnswer): string {
  if (next !== undefined && within(address, next)) return patient(next)
  return last === undefined ? current : `${address}?i=${encodeURIComponent(last)}&timeout=${WAIT}`
}

/** How to go on, as it is kept. */
export interface Place {
  next: string
  /** When it was kept, ms since 1970. */
  at: number
}

/** An older place is of another evening: thirty minutes unread end one. */
const STALE = 30 * 60_000

/** The kept place, if it is of this address and young enough. */
export function readPlace(kept: string | undefined, address: string, now: number): string | undefined {
  try {
    const { next, at } = JSON.parse(kept ?? '') as Partial<Place>
    const young = typeof at === 'number' && now - at < STALE
    return young && typeof next === 'string' && within(address, next) ? next : undefined
  } catch {
    return undefined
  }
}
