import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveSettings } from '../../../extension/settings.ts'
import { browser, stand } from './browser.ts'
import { breathe, die, freshComputer, look, open, pass, row, wakeUp } from './evening.ts'

vi.mock('wxt/browser', () => import('./browser.ts'))

beforeEach(async () => {
  freshComputer()
  await wakeUp()
})
afterEach(() => {
  die()
  vi.useRealTimers()
})

/** All that the browser keeps, as text. */
async function kept(): Promise<string> {
  const db = await openDB('sidecue')
  const rows = await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)))
  db.close()
  return JSON.stringify([rows, await browser.storage.session.get(null), await browser.storage.local.get(null)])
}

describe('a room that is not known to be mine', () => {
  it('is asked about, and until then nothing is stored', async () => {
    const page = await open({ own: false })
    expect(page.last('mine')).toEqual({ type: 'mine', mine: 'ask' })
    page.batch(1, row({ text: 'a secret' }))
    await pass(3)
    expect(page.acks()).toEqual([])
    expect(await kept()).not.toMatch(/secret|mia|ann/)
    const overlay = await look('overlay', 1)
    expect(overlay.last('view')?.view).toMatchObject({ site: 'twitch', room: 'mia', mine: 'ask', events: {} })
  })

  it('is read after a yes, which is remembered', async () => {
    const page = await open({ own: false })
    const overlay = await look('overlay', 1)
    overlay.send({ type: 'mine', yes: true })
    await breathe()
    expect(page.last('mine')).toEqual({ type: 'mine', mine: 'yes' })
    page.batch(1, row())
    await pass(1)
    expect(page.acks()).toEqual([1])
    expect(overlay.last('view')?.view).toMatchObject({ mine: 'yes', events: { chat: 1 } })
    expect(await kept()).toMatch(/mia/)

    die()
    await wakeUp()
    expect((await open({ own: false, reader: 'r2' })).last('mine')).toEqual({ type: 'mine', mine: 'yes' })
  })

  it('is left alone after a no', async () => {
    const page = await open({ own: false })
    ;(await look('overlay', 1)).send({ type: 'mine', yes: false })
    await breathe()
    expect(page.last('mine')).toEqual({ type: 'mine', mine: 'no' })
    expect((await open({ own: false, reader: 'r2', tab: 2 })).last('mine')).toEqual({ type: 'mine', mine: 'no' })
    expect(stand.injected.filter(({ tab }) => tab === 2)).toEqual([])
  })

  it('is one of a site that is switched off: nobody reads it, own or not', async () => {
    await saveSettings({ off: ['twitch'] })
    await breathe()
    const page = await open({ own: true })
    expect(page.last('mine')).toEqual({ type: 'mine', mine: 'no' })
    page.batch(1, row())
    await pass(2)
    expect(page.acks()).toEqual([])
  })
})

it('a broadcaster page is mine by its address', async () => {
  expect((await open({ own: true })).last('mine')).toEqual({ type: 'mine', mine: 'yes' })
})

it('a site that is switched off in the middle of an evening is let go, and taken up again', async () => {
  const page = await open()
  page.batch(1, row())
  await saveSettings({ off: ['twitch'] })
  await breathe()
  expect(page.last('mine')).toEqual({ type: 'mine', mine: 'no' })
  page.batch(2, row())
  await saveSettings({ off: [] })
  await breathe()
  expect(page.last('mine')).toEqual({ type: 'mine', mine: 'yes' })
  page.batch(2, row())
  await pass(2)
  expect(page.acks()).toEqual([1, 2])
})
