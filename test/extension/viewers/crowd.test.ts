/** A hundred thousand viewers: what is counted is what the disk is asked for, which must not grow with how many there are. */

import { IDBIndex, IDBObjectStore } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import type { Stored } from '../../../extension/viewers/store.ts'
import { EIGHT, evening, freshDisk, row } from './room.ts'

const CROWD = 100_000

/** A disk that knows them all. */
async function crowdedDisk() {
  const disk = freshDisk()
  const { store, done } = (await disk.shelf()).transaction('viewers', 'readwrite')
  for (let i = 0; i < CROWD; i++) store.put(viewer(i))
  await done
  return disk
}

const viewer = (i: number): Stored => ({
  ...{ site: 'twitch', login: `viewer${i}`, name: `Viewer${i}`, visits: 1, words: 1, given: {} },
  ...{ firstAt: EIGHT - i, lastAt: EIGHT - i },
})

/** How many requests the disk gets, and how many records it gives at once. */
function watchDisk() {
  const counts = { reads: 0, writes: 0, all: 0 }
  const spies = [
    vi.spyOn(IDBObjectStore.prototype, 'get'),
    vi.spyOn(IDBObjectStore.prototype, 'put'),
    vi.spyOn(IDBObjectStore.prototype, 'getAll'),
    vi.spyOn(IDBIndex.prototype, 'getAll'),
    vi.spyOn(IDBObjectStore.prototype, 'openCursor'),
    vi.spyOn(IDBIndex.prototype, 'openCursor'),
  ]
  return {
    counts(): typeof counts {
      const calls = spies.map((spy) => spy.mock.calls.length)
      const [get = 0, put = 0, ...many] = calls
      return { reads: get, writes: put, all: many.reduce((sum, n) => sum + n, 0) }
    },
    stop(): void {
      for (const spy of spies) spy.mockRestore()
    },
  }
}

describe('a hundred thousand viewers', () => {
  it('cost nothing for those who are not in the room', async () => {
    const disk = await crowdedDisk()
    expect(await disk.book.count()).toBe(CROWD)
    await disk.live(evening(1), row('viewer1'))
    const watched = watchDisk()
    const { known } = await disk.people.remember('twitch', ['viewer7', 'viewer99999', 'stranger'], {})
    expect(known.map(({ name }) => name)).toEqual(['viewer7', 'viewer99999'])
    // Three names, the evening that is going on, and whether the site's history was imported.
    expect(watched.counts()).toEqual({ reads: 5, writes: 0, all: 0 })
    watched.stop()

    const lines = Array.from({ length: 300 }, (_, i) => row(`viewer${i % 3}`))
    const tonight = evening()
    const entries = disk.log(tonight, 0, ...lines)
    const writing = watchDisk()
    disk.people.hear(tonight, entries, false)
    await disk.people.settle()
    // Three hundred lines of three people: each read once and written once, and the evening.
    expect(writing.counts()).toEqual({ reads: 4, writes: 4, all: 0 })
    writing.stop()

    const looking = watchDisk()
    expect(await disk.book.find('viewer9999', 20)).toHaveLength(11)
    expect(await disk.book.find('', 20)).toHaveLength(20)
    expect(looking.counts()).toEqual({ reads: 0, writes: 0, all: 2 })
    looking.stop()
  }, 120_000)
})

describe('batches', () => {
  it('are written at most once a second, however fast the chat', async () => {
    const small = freshDisk()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const opened = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const tonight = evening()
    for (let i = 0; i < 100; i++) {
      small.people.hear(tonight, small.log(tonight, i, row(`v${i}`)), false)
      small.clock.now += 100
      await vi.advanceTimersByTimeAsync(100)
      await new Promise((done) => setImmediate(done))
    }
    await small.people.settle()
    const writes = opened.mock.calls.filter(([, mode]) => mode === 'readwrite').length
    expect(await small.book.count()).toBe(100)
    expect(writes).toBeGreaterThan(5)
    // Ten seconds, and the last word.
    expect(writes).toBeLessThanOrEqual(12)
    opened.mockRestore()
    vi.useRealTimers()
  })
})
