import type { Ledger, Page } from './log.ts'
import type { Room } from './room.ts'
import type { Write } from './writer.ts'

function ledgerOf({ memory: _memory, seen: _seen, asked: _asked, ...ledger }: Room): Ledger {
  return ledger
}

/** The log's pages for a write: each room's numbers, and for each of its evenings the news. */
export function pagesOf(writes: Write[]): Page[] {
  return writes.flatMap(({ room, news }) => {
    const ledger = ledgerOf(room)
    if (news.length === 0) return [{ ledger, entries: [], cues: [] }]
    return news.map(({ evening, entries, cues }) => ({ ledger, ...(evening && { evening }), entries, cues }))
  })
}
