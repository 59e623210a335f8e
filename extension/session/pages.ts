/** What a write puts into the log. */

import type { Ledger, Mark, Page } from './log.ts'
import type { Room } from './room.ts'
import type { Write } from './writer.ts'

/** The memory is large and the log has everything, so it is marked this seldom. Ms. */
const MARKED = 30_000

function ledgerOf({ memory: _memory, seen: _seen, asked: _asked, ...ledger }: Room): Ledger {
  return ledger
}

/** Makes pages of writes: each room's numbers, for each of its evenings the news, and now and then the memory. */
export function createPages(now: () => number): (writes: Write[]) => Page[] {
  const marked = new Map<string, number>()

  function markOf({ key, evening, order, memory }: Room): Mark | undefined {
    const at = now()
    if (!evening || at - (marked.get(key) ?? 0) < MARKED) return undefined
    marked.set(key, at)
    return { key, evening: evening.id, order, at, memory }
  }

  function pagesOf({ room, news }: Write): Page[] {
    const ledger = ledgerOf(room)
    const mark = markOf(room)
    const first = { ledger, ...(mark && { mark }), entries: [], cues: [] }
    return [first, ...news.map(({ evening, ...rest }) => ({ ledger, ...(evening && { evening }), ...rest }))]
  }

  return (writes) => writes.flatMap(pagesOf)
}
