import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveSettings } from '../../../extension/settings.ts'
import { createBook, openShelf } from '../../../extension/viewers/index.ts'
import { breathe, die, exported, freshComputer, look, open, pass, row, tip, wakeUp } from './evening.ts'

vi.mock('wxt/browser', () => import('./browser.ts'))

const DAY = 24 * 60 * 60_000

beforeEach(async () => {
  freshComputer()
  await wakeUp()
})
afterEach(() => {
  die()
  vi.useRealTimers()
})

/** So many things of each kind are on the disk. */
async function onDisk() {
  const db = await openDB('sidecue')
  const stores = [...db.objectStoreNames]
  const counts = await Promise.all(stores.map((name) => db.count(name)))
  db.close()
  return Object.fromEntries(stores.map((name, i) => [name, counts[i]]))
}

const nothing = { evenings: 0, entries: 0, cues: 0, ledgers: 0, marks: 0 }

let reader = 0
/** When the browser was closed; the timers of a test forget the time with their timers. */
let closedAt = 0

function close(): void {
  closedAt = Date.now()
  die()
}

/** An evening with a tip; then the browser is closed. */
async function anEvening({ room = 'mia' } = {}): Promise<void> {
  reader += 1
  const page = await open({ reader: `r${reader}`, room })
  page.batch(1, row(), tip(50))
  await pass(3)
  close()
}

/** The browser is opened again, days later. */
async function later(days: number): Promise<void> {
  vi.setSystemTime(closedAt + days * DAY)
  await wakeUp()
  await pass(2)
}

describe('evenings are kept', () => {
  it('for ninety days, then nothing of them is left, not even their numbers', async () => {
    await anEvening()
    await later(89)
    expect(await onDisk()).toMatchObject({ evenings: 1, entries: 2, ledgers: 1, marks: 1 })
    expect((await onDisk()).cues).toBeGreaterThan(0)
    close()
    await later(2)
    expect(await onDisk()).toEqual(nothing)
    const panel = await look()
    expect(await exported(panel)).toEqual([])
    expect(panel.last('error')?.code).toBe('no-evening')
  })

  it('as many days as the broadcaster wants; of each room by itself', async () => {
    await saveSettings({ keepEvenings: 7 })
    await anEvening()
    await later(5)
    await anEvening({ room: 'zoe' })
    await later(3)
    expect(await onDisk()).toMatchObject({ evenings: 1, entries: 2, ledgers: 1, marks: 1 })
    expect((await exported(await look()))[0]).toMatchObject({ type: 'evening', room: 'zoe' })
  })

  it('for ever, where that is wanted', async () => {
    await saveSettings({ keepEvenings: 0 })
    await anEvening()
    await later(5_000)
    expect(await onDisk()).toMatchObject({ evenings: 1, entries: 2 })
  })

  it('while they are being read, however long ago they began', async () => {
    await saveSettings({ keepEvenings: 1 })
    const page = await open({ reader: 'long' })
    page.batch(1, row({ text: 'the first' }), tip(50))
    await pass(2)
    for (let n = 2; n < 160; n++) {
      vi.setSystemTime(Date.now() + 10 * 60_000)
      page.batch(n, row({ text: `row ${n}` }))
      await pass(1)
    }
    close()
    await later(0)
    const lines = await exported(await look())
    expect(lines.filter(({ type }) => type === 'event')).toHaveLength(160)
    expect(lines.find(({ type }) => type === 'event')?.text).toBe('the first')
  })

  it('tonight’s is there when an old one of the same room goes', async () => {
    await anEvening()
    await later(91)
    const page = await open({ reader: 'tonight' })
    page.batch(1, row({ text: 'tonight' }))
    await pass(2)
    await pass(3_600)
    expect(await onDisk()).toMatchObject({ evenings: 1, entries: 1, ledgers: 1 })
    expect((await exported(await look())).find(({ type }) => type === 'event')?.text).toBe('tonight')
  })

  it('until the next look, once an hour, in a background that lives on', async () => {
    await saveSettings({ keepEvenings: 2 })
    await anEvening()
    await later(1.97)
    const page = await open({ reader: 'other', room: 'zoe' })
    page.batch(1, row())
    await pass(3_500)
    expect((await onDisk()).evenings).toBe(2)
    await pass(200)
    expect((await onDisk()).evenings).toBe(1)
  })

  it('until the viewers are remembered: whoever came that evening is known after it is gone', async () => {
    const page = await open()
    page.batch(1, tip(50))
    await breathe()
    close()
    await later(91)
    expect(await onDisk()).toEqual(nothing)
    expect(await createBook(openShelf(), () => Date.now()).get('twitch', 'max')).toMatchObject({ visits: 1 })
  })
})
