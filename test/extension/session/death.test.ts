import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stand } from './browser.ts'
import { breathe, die, exported, freshComputer, look, open, pass, row, tip, wakeUp } from './evening.ts'

vi.mock('wxt/browser', () => import('./browser.ts'))

const idsOf = (lines: Record<string, unknown>[]) => lines.filter((it) => it.type === 'event').map((it) => it.id)

beforeEach(async () => {
  freshComputer()
  await wakeUp()
})
afterEach(() => {
  die()
  vi.useRealTimers()
})

describe('a worker that dies', () => {
  it('a batch seen before is ignored', async () => {
    const page = await open()
    const [first, second] = [row(), row()]
    page.batch(1, first, second)
    page.batch(1, first, second)
    page.batch(2, second, row())
    await pass(2)
    const panel = await look()
    expect(panel.last('view')?.view.events).toEqual({ chat: 3 })
    expect(idsOf(await exported(panel))).toHaveLength(3)
    expect(page.acks().at(-1)).toBe(2)
  })

  it('after the ack: nothing is lost and nothing doubled', async () => {
    const page = await open()
    const rows = [row(), tip(50), row()]
    page.batch(1, ...rows)
    await pass(2)
    expect(page.acks()).toEqual([1])

    die()
    await wakeUp()
    const again = await open()
    again.batch(1, ...rows)
    again.batch(2, row())
    await pass(2)
    const panel = await look()
    expect(panel.last('view')?.view.events).toEqual({ chat: 3, paid: 1 })
    expect(idsOf(await exported(panel))).toHaveLength(4)
  })

  it('before the ack: the reader sends again, and every row is there once', async () => {
    const page = await open()
    await pass(1)
    page.batch(1, row())
    await breathe()
    const late = [row(), row()]
    page.batch(2, ...late)
    expect(page.acks()).not.toContain(2)

    die()
    await wakeUp()
    const again = await open()
    again.batch(2, ...late)
    again.batch(3, row())
    await pass(2)
    expect(again.acks()).toEqual([2, 3])
    const panel = await look()
    expect(idsOf(await exported(panel))).toHaveLength(4)
    expect(panel.last('view')?.view.events).toEqual({ chat: 4 })
  })

  it('a tip is written at once, chat at most once a second', async () => {
    const page = await open()
    page.batch(1, row())
    await breathe()
    expect(page.acks()).toEqual([1])
    page.batch(2, row())
    page.batch(3, row())
    await breathe()
    expect(page.acks()).toEqual([1])
    page.batch(4, tip(10))
    await breathe()
    expect(page.acks()).toEqual([1, 4]) // the last is the word for all before it
  })

  it('what was done before it died stays done', async () => {
    const page = await open()
    page.batch(1, row())
    const panel = await look()
    panel.send({ type: 'act', act: { did: 'hush', minutes: 5 } })
    await breathe()
    const until = panel.last('view')?.view.glance.hushUntil
    expect(until).toBeGreaterThan(Date.now())

    die()
    await wakeUp()
    await open()
    expect((await look()).last('view')?.view.glance.hushUntil).toBe(until)
  })

  it('is woken twice a minute while a room is live, and let go after', async () => {
    const page = await open()
    page.batch(1, row())
    await pass(45)
    expect(stand.alarms).toContain('revive')
    expect(stand.calls.platform).toBe(2)
    page.leave()
    await pass(125)
    expect(stand.alarms).not.toContain('revive')
    const calls = stand.calls.platform
    await pass(60)
    expect(stand.calls.platform).toBe(calls)
  })
})

describe('an update of the extension', () => {
  async function update(): Promise<void> {
    die()
    await (await import('./browser.ts')).browser.storage.session.clear()
    stand.version = '1.1.0'
    await wakeUp()
  }

  it('loses nothing that was acknowledged', async () => {
    const page = await open()
    const rows = [row(), tip(50), row()]
    page.batch(1, ...rows)
    await pass(2)
    const before = (await look()).last('view')?.view

    await update()
    const fresh = await open({ reader: 'r2' })
    fresh.batch(1, ...rows.map((it) => ({ ...it, history: true as const })), row())
    await pass(2)
    const panel = await look()
    const view = panel.last('view')?.view
    expect(view?.startedAt).toBe(before?.startedAt)
    expect(view?.events).toEqual({ chat: 3, paid: 1 })
    expect(idsOf(await exported(panel))).toHaveLength(4)
    expect(view?.glance.lastPaidAt).toBe(before?.glance.lastPaidAt)
  })

  it('keeps a hush: what the broadcaster did is in the log as well', async () => {
    const page = await open()
    page.batch(1, row())
    const panel = await look()
    panel.send({ type: 'act', act: { did: 'hush', minutes: 30 } })
    await pass(2)
    const until = panel.last('view')?.view.glance.hushUntil

    await update()
    await open({ reader: 'r2' })
    expect((await look()).last('view')?.view.glance.hushUntil).toBe(until)
  })

  it('puts a reader into the open pages that lost theirs, once', async () => {
    stand.granted.add('https://www.twitch.tv/*')
    stand.tabs = [{ id: 7, url: 'https://www.twitch.tv/mia', active: true, windowId: 1 }]
    await update()
    stand.events.onInstalled.fire({ reason: 'update' })
    await breathe()
    expect(stand.injected).toEqual([{ tab: 7, file: '/reader-twitch.js' }])
  })
})
