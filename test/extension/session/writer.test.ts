import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry, Room } from '../../../extension/session/room.ts'
import { createWriter, type Write } from '../../../extension/session/writer.ts'

const room = (order: number, key = 'twitch:mia') => ({ key, order }) as Room
const entry = (order: number) => ({ order }) as Entry
const evening = { id: 'one', key: 'twitch:mia', site: 'twitch', room: 'mia', startedAt: 0 }
const news = (...orders: number[]) => ({ evening, entries: orders.map(entry), cues: [] })

/** A disk that can fail and be slow. */
function disk() {
  const writes: Write[][] = []
  const it = {
    writes,
    fails: false,
    wait: 0,
    orders: () =>
      writes.flat().flatMap((write) => write.news.flatMap((part) => part.entries.map(({ order }) => order))),
    async write(batch: Write[]) {
      if (it.wait) await new Promise((done) => setTimeout(done, it.wait))
      if (it.fails) throw new Error('QuotaExceededError')
      writes.push(batch)
    },
  }
  return it
}

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }))
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('what is written', () => {
  it('is one write a second, however much happens', async () => {
    const it = disk()
    const writer = createWriter(it.write)
    for (let n = 0; n < 50; n += 1) {
      writer.note(room(n), news(n))
      await vi.advanceTimersByTimeAsync(100)
    }
    await vi.advanceTimersByTimeAsync(1_000)
    expect(it.writes.length).toBeLessThanOrEqual(6)
    expect(it.orders()).toEqual(Array.from({ length: 50 }, (_, n) => n))
  })

  it('is promised only when it is on the disk', async () => {
    const it = disk()
    it.wait = 300
    const said: number[] = []
    const writer = createWriter(it.write)
    writer.note(room(1), news(1), { written: () => said.push(1), atOnce: true })
    await vi.advanceTimersByTimeAsync(299)
    expect(said).toEqual([])
    writer.note(room(2), news(2), { written: () => said.push(2), atOnce: true })
    await vi.advanceTimersByTimeAsync(1)
    expect(said).toEqual([1])
    await vi.advanceTimersByTimeAsync(300)
    expect(said).toEqual([1, 2])
  })

  it('is tried again when the disk is full, and nothing is promised meanwhile', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue()
    const it = disk()
    it.fails = true
    const said: number[] = []
    const writer = createWriter(it.write)
    writer.note(room(1), news(1), { written: () => said.push(1), atOnce: true })
    await vi.advanceTimersByTimeAsync(3_000)
    writer.note(room(2), news(2), { written: () => said.push(2) })
    await vi.advanceTimersByTimeAsync(3_000)
    expect(said).toEqual([])
    expect(error).toHaveBeenCalledOnce()
    it.fails = false
    await vi.advanceTimersByTimeAsync(1_000)
    expect(said).toEqual([1, 2])
    expect(it.orders()).toEqual([1, 2])
    expect(it.writes.flat().at(-1)?.room.order).toBe(2)
  })

  it('keeps two evenings of one second apart', async () => {
    const it = disk()
    const writer = createWriter(it.write)
    writer.note(room(0))
    await vi.advanceTimersByTimeAsync(1)
    writer.note(room(1), news(1))
    writer.note(room(2), { evening: { ...evening, id: 'two' }, entries: [entry(2)], cues: [] })
    writer.note(room(3, 'twitch:leo'), { evening: { ...evening, id: 'three' }, entries: [entry(3)], cues: [] })
    await writer.settle()
    const written = it.writes.flat().flatMap((write) => write.news.map((part) => part.evening?.id))
    expect(written).toEqual(['one', 'two', 'three'])
  })
})
