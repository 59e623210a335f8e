import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readPacks } from '../../../extension/packs.ts'
import { createRepairs } from '../../../extension/session/repairs.ts'
import type { Pack } from '../../../shared/pack.ts'
import { browser } from './browser.ts'
import { freshComputer } from './evening.ts'

vi.mock('wxt/browser', () => import('./browser.ts'))

beforeEach(() => {
  freshComputer()
  vi.useRealTimers()
})

const sites = [{ id: 'twitch', name: 'Twitch', hosts: [], parts: ['row', 'text'] }]
const pack: Pack = { id: 'twitch-1', site: 'twitch', note: 'Rows have a new class.', selectors: { row: '.line' } }
const start = () => createRepairs(sites, () => undefined)

describe('repaired selectors from a relay', () => {
  it('wait for a yes; until then nothing is stored', async () => {
    const repairs = await start()
    repairs.offer([pack])
    expect(repairs.notes('twitch')).toEqual([
      { pack: 'twitch-1', note: 'Rows have a new class.', parts: ['row'], state: 'offered' },
    ])
    expect(repairs.notes('kick')).toEqual([])
    expect(await browser.storage.local.get(null)).toEqual({})
  })

  it('read the page after it, and still after the worker died', async () => {
    const repairs = await start()
    repairs.offer([pack])
    await repairs.choose('twitch-1', true)
    expect((await readPacks()).used).toEqual({ twitch: pack })
    const again = await start()
    again.offer([pack])
    expect(again.notes('twitch').map(({ state }) => state)).toEqual(['used'])
  })

  it('are taken back, and not offered again', async () => {
    const repairs = await start()
    repairs.offer([pack])
    await repairs.choose('twitch-1', true)
    await repairs.choose('twitch-1', false)
    repairs.offer([pack])
    expect(repairs.notes('twitch')).toEqual([])
    expect((await readPacks()).used).toEqual({})
  })

  it('a better one stands beside the one in use', async () => {
    const repairs = await start()
    repairs.offer([pack])
    await repairs.choose('twitch-1', true)
    repairs.offer([{ ...pack, id: 'twitch-2' }])
    expect(repairs.notes('twitch').map(({ pack, state }) => [pack, state])).toEqual([
      ['twitch-1', 'used'],
      ['twitch-2', 'offered'],
    ])
  })

  it('for parts that may not be changed, for other sites, and such as nobody offered are nothing', async () => {
    const repairs = await start()
    repairs.offer([
      { ...pack, selectors: { list: '.all' } },
      { ...pack, site: 'pier' },
    ])
    await repairs.choose('twitch-1', true)
    expect(repairs.notes('twitch')).toEqual([])
    expect((await readPacks()).used).toEqual({})
  })
})
