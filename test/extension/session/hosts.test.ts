import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveSettings } from '../../../extension/settings.ts'
import { stand } from './browser.ts'
import { breathe, die, freshComputer, look, open, wakeUp } from './evening.ts'

vi.mock('wxt/browser', () => import('./browser.ts'))

const TWITCH = 'https://www.twitch.tv/*'
const matches = () => [...stand.scripts.values()].flatMap((script) => script.matches)

beforeEach(freshComputer)
afterEach(() => {
  die()
  vi.useRealTimers()
})

describe('readers', () => {
  it('are registered for nothing that is not granted', async () => {
    await wakeUp()
    expect(matches()).toEqual([])
  })

  it('run on a host as soon as it is granted, also in the tab that is open', async () => {
    await wakeUp()
    stand.tabs = [
      { id: 3, url: 'https://www.twitch.tv/mia', active: true, windowId: 1 },
      { id: 4, url: 'https://example.com/', active: false, windowId: 1 },
    ]
    stand.granted.add(TWITCH)
    stand.events.onAdded.fire()
    await breathe()
    expect(matches()).toEqual([TWITCH])
    expect(stand.injected).toEqual([{ tab: 3, file: '/content-scripts/reader.js' }])
  })

  it('run nowhere after the permission is gone, and the one that still runs is told to stop', async () => {
    stand.granted.add(TWITCH)
    await wakeUp()
    const page = await open()
    const panel = await look()
    stand.granted.clear()
    stand.events.onRemoved.fire()
    await breathe()
    expect(matches()).toEqual([])
    expect(page.last('mine')).toEqual({ type: 'mine', mine: 'no' })
    expect(panel.last('view')?.view.capture).toMatchObject({ state: 'blind', why: 'permission' })
  })

  it('do not run on a site that is switched off', async () => {
    stand.granted.add(TWITCH)
    await wakeUp()
    await saveSettings({ off: ['twitch'] })
    await breathe()
    expect(matches()).toEqual([])
    await saveSettings({ off: [] })
    await breathe()
    expect(matches()).toEqual([TWITCH])
  })

  it('are not registered or injected again by a worker that only slept', async () => {
    stand.granted.add(TWITCH)
    stand.tabs = [{ id: 3, url: 'https://www.twitch.tv/mia', active: true, windowId: 1 }]
    await wakeUp()
    expect(stand.injected).toHaveLength(1)
    die()
    await wakeUp()
    expect(stand.injected).toHaveLength(1)
    expect(matches()).toEqual([TWITCH])
  })
})

describe('the welcome page', () => {
  it('opens after the installation, unless a site may be read already', async () => {
    await wakeUp()
    stand.events.onInstalled.fire({ reason: 'install' })
    await breathe()
    expect(stand.tabs.map(({ url }) => url)).toEqual(['chrome-extension://sidecue/welcome.html'])
    stand.events.onInstalled.fire({ reason: 'update' })
    stand.granted.add(TWITCH)
    stand.events.onInstalled.fire({ reason: 'install' })
    await breathe()
    expect(stand.tabs).toHaveLength(1)
  })
})
