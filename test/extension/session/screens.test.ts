import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readSettings, saveSettings } from '../../../extension/settings.ts'
import { stand } from './browser.ts'
import { breathe, die, EIGHT, freshComputer, look, open, pass, row, tip, wakeUp } from './evening.ts'

vi.mock('wxt/browser', () => import('./browser.ts'))

beforeEach(async () => {
  freshComputer()
  await wakeUp()
})
afterEach(() => {
  die()
  vi.useRealTimers()
})

const tab = (id: number, active: boolean, windowId = 1) => ({ id, active, windowId, url: 'https://www.twitch.tv/x' })
const roomOf = (screen: Awaited<ReturnType<typeof look>>) => screen.last('view')?.view.room

describe('which room a screen shows', () => {
  it('an overlay: that of its own tab', async () => {
    await open({ tab: 1, room: 'mia' })
    await open({ tab: 2, room: 'leo', reader: 'r2' })
    expect(roomOf(await look('overlay', 1))).toBe('mia')
    expect(roomOf(await look('overlay', 2))).toBe('leo')
  })

  it('a panel: that of the active tab, as it changes', async () => {
    stand.tabs = [tab(1, true), tab(2, false)]
    await open({ tab: 1, room: 'mia' })
    await open({ tab: 2, room: 'leo', reader: 'r2' })
    const panel = await look()
    expect(roomOf(panel)).toBe('mia')
    stand.tabs = [tab(1, false), tab(2, true)]
    stand.events.onActivated.fire()
    await breathe()
    expect(roomOf(panel)).toBe('leo')
  })

  it('a panel opened as a tab: the room that was read last', async () => {
    stand.tabs = [tab(1, false), tab(5, true)]
    await open({ tab: 1, room: 'mia' })
    expect(roomOf(await look('panel', 5))).toBe('mia')
  })

  it('a panel that was open before the room', async () => {
    const panel = await look()
    expect(roomOf(panel)).toBeUndefined()
    await open()
    expect(roomOf(panel)).toBe('mia')
  })

  it('after the tab is closed: still the last room, and its evening', async () => {
    const page = await open()
    page.batch(1, row())
    await pass(1)
    page.leave()
    const panel = await look()
    expect(panel.last('view')?.view).toMatchObject({ room: 'mia', mine: 'yes', events: { chat: 1 } })
  })
})

describe('what a screen is told', () => {
  it('at once, then what has changed, and nothing twice', async () => {
    const page = await open()
    const panel = await look()
    const first = panel.heard.length
    await pass(3)
    expect(panel.heard).toHaveLength(first)
    for (let n = 1; n <= 50; n += 1) page.batch(n, row())
    await breathe()
    await pass(1)
    expect(panel.last('view')?.view.events).toEqual({ chat: 50 })
    expect(panel.heard.length - first).toBeLessThan(10)
  })

  it('an overlay, in the page: counts once a second, a cue at once, and nothing that it does not show', async () => {
    const page = await open()
    const [overlay, panel] = [await look('overlay', 1), await look()]
    await pass(2)
    const [before, beside] = [overlay.heard.length, panel.heard.length]
    for (let n = 1; n <= 50; n += 1) {
      page.batch(n, row())
      await vi.advanceTimersByTimeAsync(100)
      await breathe()
    }
    await pass(1)
    expect(overlay.heard.length - before).toBeGreaterThan(2)
    expect(overlay.heard.length - before).toBeLessThan(8)
    expect(panel.heard.length - beside).toBeGreaterThan(15)
    expect(overlay.last('view')?.view).toMatchObject({ events: { chat: 50 }, glance: { chatPerMinute: 0 } })
    page.batch(51, tip(50))
    await breathe()
    expect(overlay.last('view')?.view.glance.now).toMatchObject({ moment: 'thanks' })
    expect(overlay.last('view')?.view.glance.thanks).toHaveLength(1)
  })

  it('an overlay whose reader is not back yet keeps what it shows', async () => {
    const page = await open()
    page.batch(1, row())
    await pass(1)
    die()
    await wakeUp()
    const overlay = await look('overlay', 1)
    expect(overlay.heard).toEqual([])
    await open()
    expect(overlay.last('view')?.view).toMatchObject({ room: 'mia', events: { chat: 1 } })
  })

  it('that a panel is open, so that only one of them speaks', async () => {
    await open()
    const overlay = await look('overlay', 1)
    expect(overlay.last('view')?.view.panel).toBeUndefined()
    const panel = await look()
    await pass(1)
    expect(overlay.last('view')?.view.panel).toBe(true)
    panel.leave()
    await pass(1)
    expect(overlay.last('view')?.view.panel).toBeUndefined()
  })

  it('how well the reader sees, and "Read again" goes to the reader', async () => {
    const page = await open()
    const [panel, overlay] = [await look(), await look('overlay', 1)]
    page.send({ type: 'capture', capture: { state: 'blind', since: EIGHT, why: 'list', unknown: 3 } })
    await breathe()
    expect(overlay.last('view')?.view.capture.state, 'at once').toBe('blind')
    await pass(2)
    expect(panel.last('view')?.view.capture).toEqual({ state: 'blind', since: EIGHT, why: 'list', unknown: 3 })
    expect(stand.icons.get(1)).toBe('/icon/blind-16.png')
    panel.send({ type: 'again' })
    await breathe()
    expect(page.last('again')).toEqual({ type: 'again' })
  })
})

describe('the overlay', () => {
  it('is put into the page once its reader is there, and not again when the worker comes back', async () => {
    await open()
    expect(stand.injected).toEqual([{ tab: 1, file: '/overlay.js' }])
    die()
    await wakeUp()
    await open()
    expect(stand.injected).toHaveLength(1)
    await open({ reader: 'after a reload' })
    expect(stand.injected).toHaveLength(2)
  })

  it('is hidden and shown by its key, hush by another', async () => {
    await open()
    stand.events.onCommand.fire('hide')
    await breathe()
    expect((await readSettings()).overlay.hidden).toBe(true)
    stand.events.onCommand.fire('hide')
    await breathe()
    expect((await readSettings()).overlay.hidden).toBe(false)

    const panel = await look()
    stand.events.onCommand.fire('hush')
    await breathe()
    expect(panel.last('view')?.view.glance.hushUntil).toBe(Date.now() + 5 * 60_000)
    await pass(2)
    expect(stand.icons.get(1)).toBe('/icon/paused-16.png')
    stand.events.onCommand.fire('hush')
    await pass(2)
    expect(panel.last('view')?.view.glance.hushUntil).toBeUndefined()
    expect(stand.icons.get(1)).toBe('/icon/16.png')
  })
})

it('settings are heard while the evening goes on', async () => {
  const page = await open()
  page.batch(1, row())
  const panel = await look()
  await saveSettings({ relay: { address: 'http://relay.example', key: '', loopback: false } })
  await breathe()
  expect(panel.last('view')?.view.relay).toMatchObject({ state: 'refused', code: 'insecure' })
  await saveSettings({ relay: { address: '', key: '', loopback: false } })
  await breathe()
  await pass(1)
  expect(panel.last('view')?.view.relay).toEqual({ state: 'none' })
})
