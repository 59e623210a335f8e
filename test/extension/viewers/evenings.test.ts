import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DAY, EIGHT, evening, freshDisk, row, tip } from './room.ts'

let disk: ReturnType<typeof freshDisk>
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  disk = freshDisk()
})
afterEach(() => vi.useRealTimers())

const max = () => disk.book.get('twitch', 'max')

describe('what is remembered of a viewer', () => {
  it('first and last seen, visits, words, and what they gave in each unit', async () => {
    const before = evening(9)
    await disk.live(before, row('Max', { at: before.startedAt }), tip('Max', 50, { at: before.startedAt + 1 }))
    await disk.live(
      evening(),
      row('Max', { text: 'and three words' }),
      tip('max', 20, { unit: 'bit' }),
      tip('max', 30, { at: EIGHT + 5 }),
    )
    expect(await max()).toMatchObject({
      name: 'max',
      firstAt: EIGHT - 9 * DAY,
      lastAt: EIGHT + 5,
      visits: 2,
      words: 5,
      given: { token: { sum: 80, times: 2 }, bit: { sum: 20, times: 1 } },
    })
  })

  it('who pays without a name is written down under none', async () => {
    await disk.live(evening(), tip(undefined, 500), row('ann'))
    expect((await disk.book.find('', 10)).map(({ login }) => login)).toEqual(['ann'])
  })

  it('the host, bots, and rows from before reading began are nobody’s', async () => {
    const owner = row('crown', { who: { name: 'crown', badges: ['owner'] } })
    await disk.live(evening(), row('Mia'), owner, row('nightbot'), row('old', { history: true }))
    expect(await disk.book.count()).toBe(0)
  })

  it('who only looks in is not written down; who is known is seen', async () => {
    await disk.live(evening(3), row('max', { at: EIGHT - 3 * DAY }))
    await disk.live(evening(), row('lurker', { kind: 'join' }), row('max', { kind: 'join' }))
    expect(await disk.book.count()).toBe(1)
    expect(await max()).toMatchObject({ visits: 2, lastAt: EIGHT, words: 2 })
  })
})

describe('what the brain is told of who comes', () => {
  it('a regular, as they were before tonight', async () => {
    await disk.live(evening(9), tip('max', 50, { at: EIGHT - 9 * DAY }))
    await disk.live(evening(), tip('max', 7))
    const tonight = { evening: evening().id, unit: 'token' }
    const { known } = await disk.people.remember('twitch', ['Max'], tonight)
    expect(known).toEqual([{ name: 'Max', visits: 1, lastSeenAt: EIGHT - 9 * DAY, paid: 50 }])
  })

  it('nothing of a stranger, until five evenings can say that they were never here', async () => {
    for (const ago of [5, 4, 3, 2]) await disk.live(evening(ago), row('max'))
    await disk.live(evening(), row('new'))
    const tonight = { evening: evening().id }
    const stranger = async () => (await disk.people.remember('twitch', ['new'], tonight)).known
    expect(await stranger()).toEqual([])
    await disk.live(evening(1), row('max'))
    expect(await stranger()).toEqual([{ name: 'new', visits: 0 }])
  })

  it('a person of another site is another person', async () => {
    await disk.live(evening(9), row('max'))
    expect((await disk.people.remember('kick', ['max'], {})).known).toEqual([])
  })

  it('the broadcaster’s note comes with them', async () => {
    await disk.live(evening(9), row('Max'))
    await disk.book.remark({ site: 'twitch', name: 'max' }, { note: 'plays the cello' })
    expect((await disk.people.remember('twitch', ['MAX'], {})).notes).toEqual({ max: 'plays the cello' })
  })

  it('what they speak, noted before their first visit or after', async () => {
    await disk.live(evening(9), row('max'))
    await disk.book.remark({ site: 'twitch', name: 'max' }, { language: 'es' })
    await disk.book.remark({ site: 'twitch', name: 'new' }, { language: 'fr' })
    const { known } = await disk.people.remember('twitch', ['max', 'new'], {})
    expect(known).toMatchObject([
      { name: 'max', visits: 1, language: 'es' },
      { name: 'new', language: 'fr' },
    ])
  })
})

describe('each row counts once', () => {
  it('what a killed background had not written is told by the next', async () => {
    disk.people.hear(evening(), disk.log(evening(), 0, tip('max', 10)), false)
    const next = disk.again()
    await next.begin()
    await next.settle()
    expect((await max())?.given).toEqual({ token: { sum: 10, times: 1 } })
    await disk.people.settle()
    expect((await max())?.given).toEqual({ token: { sum: 10, times: 1 } })
  })

  it('evenings of before there was a memory are told too, in order', async () => {
    disk.log(evening(2), 0, tip('max', 1, { at: EIGHT - 2 * DAY }))
    disk.log(evening(1), 0, tip('max', 2, { at: EIGHT - DAY }))
    await disk.people.begin()
    await disk.people.settle()
    expect(await max()).toMatchObject({ visits: 2, given: { token: { sum: 3, times: 2 } } })
  })

  it('a new evening may count its rows from 0 again', async () => {
    await disk.live(evening(2), tip('max', 1), tip('max', 1))
    await disk.live(evening(), tip('max', 5))
    expect((await max())?.given.token).toEqual({ sum: 7, times: 3 })
  })

  it('a second source that takes a name back is waited for: nothing was written under it', async () => {
    const tonight = evening()
    disk.people.hear(tonight, disk.log(tonight, 0, tip('shy', 100), row('ann')), true)
    await disk.people.settle()
    expect(await disk.book.count()).toBe(0)
    disk.people.hear(tonight, disk.log(tonight, 0, tip(undefined, 100)), true)
    disk.clock.now += 16 * 60_000
    await disk.people.settle()
    expect((await disk.book.find('', 10)).map(({ login }) => login)).toEqual(['ann'])
  })

  it('the same after the background was killed while it waited', async () => {
    const tonight = evening()
    disk.settles(EIGHT + 15 * 60_000)
    disk.people.hear(tonight, disk.log(tonight, 0, tip('shy', 100)), true)
    const next = disk.again()
    await next.begin()
    await next.settle()
    expect(await disk.book.count()).toBe(0)
    next.hear(tonight, disk.log(tonight, 0, tip(undefined, 100)), true)
    disk.clock.now += 16 * 60_000
    await next.settle()
    expect(await disk.book.count()).toBe(0)
  })

  it('an evening that is over waits for nobody', async () => {
    const tonight = evening()
    disk.people.hear(tonight, disk.log(tonight, 0, tip('max', 100)), true)
    await disk.people.settle()
    disk.people.over(tonight.key)
    await disk.people.settle()
    expect((await max())?.given.token?.sum).toBe(100)
  })

  it('a full disk loses nothing: the next try writes it', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue()
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room for max', 'QuotaExceededError')
    })
    await disk.live(evening(), tip('max', 10))
    full.mockRestore()
    expect(await disk.book.count()).toBe(0)
    await disk.people.settle()
    expect((await max())?.given.token?.sum).toBe(10)
    expect(said).toHaveBeenCalledTimes(1)
    expect(said.mock.calls[0]).toEqual([expect.not.stringContaining('no room for max')])
    said.mockRestore()
  })
})
