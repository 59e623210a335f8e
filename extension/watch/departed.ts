/** `top`: shed by a full list. `list`: the list itself went. */
export type From = 'top' | 'elsewhere' | 'list'

/** Rows that left the list, so that one that comes back is known again. Bounded; holds no elements. */
export interface Departed<Known> {
  add(sign: string, known: Known, from: From, now: number): void
  has(sign: string, now: number): boolean
  /** The departed row that this one is again, if any; at most once. `end`: it stands last in its list. */
  take(sign: string, place: 'end' | 'elsewhere', now: number): Known | undefined
}

/** How long a row may be away: a re-render takes a moment; a chat that was folded away or scrolled back may take minutes. Ms. */
const AWAY: Record<From, number> = { top: 600_000, elsewhere: 5000, list: 600_000 }
const MOST = 1000

interface Gone<Known> {
  sign: string
  known: Known
  from: From
  until: number
}

export function departed<Known>(): Departed<Known> {
  const bySign = new Map<string, Gone<Known>[]>()
  const order = new Set<Gone<Known>>()

  function forget(row: Gone<Known>): void {
    order.delete(row)
    const same = bySign.get(row.sign)!
    if (same.length < 2) bySign.delete(row.sign)
    else same.splice(same.indexOf(row), 1)
  }

  function tidy(now: number): void {
    for (const row of order) {
      // In order of leaving: the time that each may be away differs, so one that must wait hides those behind it for a while.
      if (order.size <= MOST && row.until >= now) return
      forget(row)
    }
  }

  return {
    add(sign, known, from, now) {
      const row = { sign, known, from, until: now + AWAY[from] }
      order.add(row)
      const same = bySign.get(sign)
      if (same) same.push(row)
      else bySign.set(sign, [row])
      tidy(now)
    },
    has: (sign, now) => bySign.get(sign)?.some((row) => row.until >= now) ?? false,
    take(sign, place, now) {
      // What a full list sheds at its top does not come back at its end: an equal line there is a new one.
      const same = bySign.get(sign)?.filter(({ until, from }) => until >= now && !(place === 'end' && from === 'top'))
      const row = same?.find(({ from }) => from !== 'top') ?? same?.[0]
      if (row) forget(row)
      return row?.known
    },
  }
}
