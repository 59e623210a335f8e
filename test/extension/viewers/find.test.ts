import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '../../../shared/viewer.ts'
import { EIGHT, freshDisk } from './room.ts'

let disk: ReturnType<typeof freshDisk>
beforeEach(() => {
  disk = freshDisk()
})

/** People as they are on the disk; `ago`: last seen so long ago, ms. */
async function known(...people: { name: string; site?: string; ago?: number }[]): Promise<void> {
  const { store, done } = (await disk.shelf()).transaction('viewers', 'readwrite')
  for (const { name, site = 'twitch', ago = 0 } of people) {
    const at = EIGHT - ago
    const past = { firstAt: at, lastAt: at, visits: 1, words: 1, given: {} }
    void store.put({ site, login: name.toLowerCase(), name, ...past })
  }
  await done
}

/** Every page, leafed through to its end. */
async function pages(search: string, most: number): Promise<string[][]> {
  const all: string[][] = []
  let after: Viewer | undefined
  do {
    const page = await disk.book.find(search, most, after)
    all.push(page.map(({ site, name }) => `${site} ${name}`))
    after = page.length === most ? page.at(-1) : undefined
  } while (after)
  return all
}

describe('leafing through people', () => {
  it('goes from who was here last to who was here first', async () => {
    await known({ name: 'old', ago: 9 }, { name: 'new' }, { name: 'older', ago: 10 }, { name: 'mid', ago: 5 })
    expect(await pages('', 2)).toEqual([['twitch new', 'twitch mid'], ['twitch old', 'twitch older'], []])
  })

  it('shows everybody once, also where many were seen at the same moment', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    await known(...names.map((name) => ({ name })), { name: 'first', ago: 1 })
    const seen = (await pages('', 3)).flat()
    expect(seen).toHaveLength(8)
    expect(new Set(seen).size).toBe(8)
    expect(seen.at(-1)).toBe('twitch first')
  })

  it('finds by the beginning of a name, in any case, with or without @', async () => {
    await known({ name: 'Max' }, { name: 'maxine' }, { name: 'bigmax' }, { name: 'ma' }, { name: 'MAX', site: 'kick' })
    expect(await pages('@mAx', 2)).toEqual([['kick MAX', 'twitch Max'], ['twitch maxine']])
    expect(await pages('zz', 2)).toEqual([[]])
  })

  it('goes on where it was when the last one of a page was forgotten', async () => {
    await known({ name: 'a' }, { name: 'b', ago: 1 }, { name: 'c', ago: 2 })
    const last = (await disk.book.find('', 2)).at(-1)
    await disk.book.forget('twitch', 'b')
    expect((await disk.book.find('', 2, last)).map(({ name }) => name)).toEqual(['c'])
  })
})
