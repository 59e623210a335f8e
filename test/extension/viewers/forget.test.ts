import { beforeEach, describe, expect, it } from 'vitest'
import { DAY, EIGHT, evening, freshDisk, row, tip } from './room.ts'

let disk: ReturnType<typeof freshDisk>
beforeEach(() => {
  disk = freshDisk()
})

const logins = async () => (await disk.book.find('', 10)).map(({ login }) => login)

describe('forgetting', () => {
  it('one: nothing of them is left, and nothing of others goes', async () => {
    await disk.live(evening(1), row('max'), row('ann'))
    await disk.book.remark({ site: 'twitch', name: 'max' }, { note: 'plays the cello' })
    await disk.book.forget('twitch', 'max')
    expect(await logins()).toEqual(['ann'])
    await disk.live(evening(), row('max'))
    expect(await disk.book.get('twitch', 'max')).toEqual(expect.not.objectContaining({ note: expect.anything() }))
    expect((await disk.book.get('twitch', 'max'))?.visits).toBe(1)
  })

  it('one, and taken back: all of it is there again, also beside what came meanwhile', async () => {
    await disk.live(evening(1), row('max', { at: EIGHT - DAY }), tip('max', 50, { at: EIGHT - DAY }))
    await disk.book.remark({ site: 'twitch', name: 'max' }, { note: 'plays the cello' })
    const before = await disk.book.get('twitch', 'max')
    const back = await disk.book.forget('twitch', 'max')
    expect(await disk.book.get('twitch', 'max')).toBeUndefined()
    await back()
    expect(await disk.book.get('twitch', 'max')).toEqual(before)
    const again = await disk.book.forget('twitch', 'max')
    await disk.live(evening(), row('max'))
    await again()
    const now = await disk.book.get('twitch', 'max')
    expect(now).toMatchObject({ note: 'plays the cello', firstAt: EIGHT - DAY, lastAt: EIGHT })
    expect(now?.given.token).toEqual({ sum: 50, times: 1 })
  })

  it('somebody whom nobody knows: taking that back writes nobody down', async () => {
    await (await disk.book.forget('twitch', 'ghost'))()
    expect(await disk.book.count()).toBe(0)
  })

  it('all: nobody comes back out of the log, and nobody is called new for it', async () => {
    for (const ago of [6, 5, 4, 3, 2, 1]) await disk.live(evening(ago), row('max'))
    await disk.book.forgetAll()
    const next = disk.again()
    await next.begin()
    await next.settle()
    expect(await disk.book.count()).toBe(0)
    expect((await next.remember('twitch', ['max'], {})).known).toEqual([])
  })

  it('whoever was not seen for the days that are kept; whoever was, stays', async () => {
    await disk.live(evening(400), row('old', { at: EIGHT - 400 * DAY }))
    await disk.live(evening(364), row('max', { at: EIGHT - 364 * DAY }))
    expect(await disk.book.forgetOld(0)).toBe(0)
    expect(await disk.book.forgetOld(365)).toBe(1)
    expect(await logins()).toEqual(['max'])
  })
})

describe('looking for somebody', () => {
  it('those last seen come first; a search goes by how a login begins', async () => {
    await disk.live(evening(), row('max'), row('Maxine', { at: EIGHT + 2 }), tip('ann', 5, { at: EIGHT + 1 }))
    expect(await logins()).toEqual(['maxine', 'ann', 'max'])
    expect((await disk.book.find('@MAX', 10)).map(({ name }) => name)).toEqual(['max', 'Maxine'])
    expect(await disk.book.find('ax', 10)).toEqual([])
    expect(await disk.book.find('', 2)).toHaveLength(2)
  })
})
