import type { Sighting } from '../../shared/events.ts'

/** Which event a row is. Never by text alone: two equal tips are two, one row drawn twice is one. */

/** What a sighting says, as one string: equal for the same row read twice. */
export function signOf({ kind, who, amount, unit, what, months, text }: Sighting): string {
  return `${kind}\u0001${who?.name}\u0001${amount}\u0001${unit}\u0001${what}\u0001${months}\u0001${text}`
}

/** How a row with a time of its own stands. */
export interface Spot {
  /** It came live, after all others. */
  live: boolean
  /** How many rows with the same time and content came before it in the same first reading of a list. */
  before?: number
}

export interface Identity {
  /** An id that no other event has. */
  fresh(): string
  /** The id of a row with a key or a time of its own, and whether its event is yet to be told. */
  lasting(sighting: Sighting, spot: Spot): { id: string; isNew: boolean }
  /** Whether the event of a row with a key or a time was told before. */
  knows(sighting: Sighting): boolean
  /** An event that was told is known by the sighting's key or time too. */
  also(sighting: Sighting): void
  /** A row with that id left the list. */
  left(id: string): void
  /** All rows left the list. */
  leftAll(): void
  /** Whether that event is taken back only now. */
  takes(id: string): boolean
}

const REMEMBERED = 4096

/** `reader`: the reader's id, which makes its fresh ids unlike those of any other reader. */
export function identity(reader: string): Identity {
  const told = recent(REMEMBERED)
  const gone = recent(REMEMBERED)
  const present = new Set<string>()
  let count = 0

  function lasting(sighting: Sighting, spot: Spot): { id: string; isNew: boolean } {
    const id = sighting.key === undefined ? timed(sighting, spot) : lastingId(sighting)
    const isNew = told.add(id)
    present.add(id)
    return { id, isNew }
  }

  /** An equal row with the same time is another event only if it came live while the first still stands. */
  function timed(sighting: Sighting, { live, before = 0 }: Spot): string {
    const base = lastingId(sighting)
    let nth = before
    if (live) while (present.has(numbered(base, nth))) nth++
    return numbered(base, nth)
  }

  return {
    fresh: () => `${reader}.${++count}`,
    lasting,
    knows: (sighting) => told.has(lastingId(sighting)),
    also(sighting) {
      told.add(lastingId(sighting))
    },
    left(id) {
      present.delete(id)
    },
    leftAll: () => present.clear(),
    takes: gone.add,
  }
}

/** How the id of a row with a time of its own begins. */
export const timeOf = (at: number): string => `t-${at.toString(36)}-`

/** The id by a row's own key or time, before equal rows of one time are told apart; '' for a row with neither. */
export function lastingId(sighting: Sighting): string {
  if (sighting.key !== undefined) return `k-${sighting.key}`
  return sighting.at === undefined ? '' : timeOf(sighting.at) + hash(signOf(sighting))
}

function numbered(base: string, nth: number): string {
  return nth ? `${base}.${nth + 1}` : base
}

/** A set that forgets the oldest. */
function recent(most: number): { has(id: string): boolean; add(id: string): boolean } {
  const ids = new Set<string>()
  return {
    has: (id) => ids.has(id),
    add(id) {
      if (ids.has(id)) return false
      ids.add(id)
      if (ids.size > most) ids.delete(ids.values().next().value!)
      return true
    },
  }
}

/** 64 bits of a string, enough to tell the rows of one millisecond apart. */
function hash(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}
