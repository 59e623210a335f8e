import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveSettings } from '../../../extension/settings.ts'
import { stand } from './browser.ts'
import { breathe, die, freshComputer, look, open, pass, row, wakeUp } from './evening.ts'

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
    stand.events.onAdded.fire({ origins: [TWITCH] })
    await breathe()
    expect(matches()).toEqual([TWITCH])
    expect(stand.injected).toEqual([{ tab: 3, file: '/reader-twitch.js' }])
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

  it('go on where they stopped, once the permission is given again', async () => {
    stand.granted.add(TWITCH)
    await wakeUp()
    const page = await open()
    const panel = await look()
    page.batch(1, row())
    await breathe()
    stand.granted.clear()
    stand.events.onRemoved.fire()
    await breathe()
    page.batch(2, row())
    page.send({ type: 'capture', capture: { state: 'seeing', unknown: 0 } })
    await breathe()
    const gone = panel.last('view')?.view
    expect(gone).toMatchObject({ mine: 'yes', events: { chat: 1 }, capture: { state: 'blind', why: 'permission' } })
    stand.granted.add(TWITCH)
    stand.events.onAdded.fire({ origins: [TWITCH] })
    await breathe()
    expect(page.last('mine')).toEqual({ type: 'mine', mine: 'yes' })
    page.batch(3, row())
    await pass(1)
    expect(panel.last('view')?.view).toMatchObject({ events: { chat: 2 }, capture: { state: 'waiting' } })
  })

  it('that outlived their permission are stopped by every new worker', async () => {
    stand.granted.add(TWITCH)
    await wakeUp()
    await open()
    die()
    stand.granted.clear()
    await wakeUp()
    const page = await open({ granted: false })
    expect(page.last('mine')).toEqual({ type: 'mine', mine: 'no' })
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
