/** At most one write a second, at once for what may not wait; what was promised is said only after the write. */

import type { Cue } from '../../shared/cue.ts'
import { report } from '../faults.ts'
import type { Evening } from './evening.ts'
import type { Entry, Room } from './room.ts'

/** One evening's news since the last write. */
export interface News {
  evening: Evening | undefined
  entries: Entry[]
  cues: Cue[]
}

/** What one write holds: the room as it stands, and its news by evening. */
export interface Write {
  room: Room
  news: News[]
}

export interface Writer {
  /** Notes that the room changed. `written` is called when that is on disk; `atOnce` does not wait for the second. */
  note(room: Room, news?: News, options?: { written?: () => void; atOnce?: boolean }): void
  /** Resolves when all that was noted so far is written or has failed once. */
  settle(): Promise<void>
}

const SECOND = 1_000

/**
 * `write` gets every noted room; while it runs, more is gathered. A failed write is tried again with the next one, a second
 * later, and its promises stay unsaid, so that the reader keeps its rows.
 */
export function createWriter(write: (writes: Write[]) => Promise<void>, now: () => number = Date.now): Writer {
  let waiting = new Map<string, Write>()
  let promises: (() => void)[] = []
  let running: Promise<void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastAt = Number.NEGATIVE_INFINITY
  let failing = false

  function schedule(atOnce: boolean): void {
    if (running || (timer !== undefined && !atOnce)) return
    clearTimeout(timer)
    timer = undefined
    const wait = atOnce && !failing ? 0 : lastAt + SECOND - now()
    if (wait <= 0) void flush()
    else timer = setTimeout(() => void flush(), wait)
  }

  async function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    running ??= run().finally(() => {
      running = undefined
      if (waiting.size > 0) schedule(urgent)
    })
    await running
  }

  let urgent = false
  async function run(): Promise<void> {
    const [writes, said] = [waiting, promises]
    waiting = new Map()
    promises = []
    urgent = false
    lastAt = now()
    try {
      await write([...writes.values()])
      failing = false
      for (const tell of said) tell()
    } catch (error) {
      if (!failing) report('the evening could not be written', error)
      failing = true
      waiting = merged(writes, waiting)
      promises = [...said, ...promises]
    }
  }

  return {
    note(room, news, { written, atOnce = false } = {}) {
      const write = waiting.get(room.key)
      waiting.set(room.key, { room, news: gather(write?.news ?? [], news) })
      if (written) promises.push(written)
      urgent ||= atOnce
      schedule(atOnce)
    },
    async settle() {
      await running
      if (waiting.size > 0) await flush()
    },
  }
}

function gather(sofar: News[], news: News | undefined): News[] {
  if (!news?.evening) return sofar
  const last = sofar.at(-1)
  if (last?.evening?.id !== news.evening.id) return [...sofar, news]
  const entries = [...last.entries, ...news.entries]
  return [...sofar.slice(0, -1), { evening: news.evening, entries, cues: [...last.cues, ...news.cues] }]
}

/** What failed, with what came since; the newer state of a room wins. */
function merged(failed: Map<string, Write>, since: Map<string, Write>): Map<string, Write> {
  const sum = new Map(failed)
  for (const [key, write] of since) {
    const before = failed.get(key)
    sum.set(key, { room: write.room, news: write.news.reduce(gather, before?.news ?? []) })
  }
  return sum
}
