import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { tellPeople } from '../../../extension/people-news.ts'
import { createBook, openShelf } from '../../../extension/viewers/index.ts'
import type { RoomEvent } from '../../../shared/events.ts'
import { type PageEnd, stand } from './browser.ts'
import { breathe, die, exported, freshComputer, look, open, type Page, pass, row, tip, wakeUp } from './evening.ts'

vi.mock('wxt/browser', () => import('./browser.ts'))

const DAY = 24 * 60 * 60 * 1_000

const hello = (name: string): RoomEvent => row({ who: { name, badges: [] }, text: 'hello there' })
const book = () => createBook(openShelf(), () => Date.now())

let number = 0

/** Rows reach the background, and time enough passes for all that they bring about. */
async function come(page: Page, ...events: RoomEvent[]): Promise<void> {
  page.batch(++number, ...events)
  await breathe()
  await pass(3)
}

/** An evening in which they said something, a week before this one. */
async function anEveningWith(name: string): Promise<void> {
  const page = await open({ reader: 'before' })
  await come(page, hello(name))
  page.leave()
  die()
  vi.setSystemTime(Date.now() + 7 * DAY)
  await wakeUp()
}

/** Something else writes to the viewers, so that nobody can be looked up. Returns how to end it. */
async function busyDisk(): Promise<() => void> {
  const tx = (await openDB('sidecue-people')).transaction('viewers', 'readwrite')
  let busy = true
  const write = async (): Promise<void> => {
    while (busy) await tx.store.get(['nowhere', 'nobody'])
  }
  void write()
  return () => {
    busy = false
  }
}

/** Why the panel's cues are there: on stage, waiting and pinned. */
function reasons(panel: PageEnd): string {
  const { now, waiting, pinned } = panel.last('view')!.view.glance
  return [...(now ? [now] : []), ...waiting, ...pinned].map(({ why }) => why).join(' · ')
}

beforeEach(async () => {
  number = 0
  freshComputer()
  await wakeUp()
})
afterEach(() => {
  die()
  vi.useRealTimers()
})

describe('who comes into the room', () => {
  it('a regular is greeted as one, and a first visit as one', async () => {
    await anEveningWith('max')
    const [page, panel] = [await open(), await look()]
    await come(page, hello('max'))
    const regular = reasons(panel)
    await pass(120)
    await come(page, hello('zoe'))
    expect([regular, reasons(panel)]).toEqual(['max is back after 7 days', 'zoe · first words tonight'])
  })

  it('one who is forgotten is a stranger in the running evening', async () => {
    await anEveningWith('max')
    const [page, panel] = [await open(), await look()]
    await come(page, hello('ann'), row({ kind: 'leave', who: { name: 'max', badges: [] } }))
    await book().forget('twitch', 'max')
    await tellPeople()
    await breathe()
    await pass(120)
    await come(page, hello('max'))
    expect(reasons(panel)).toBe('max · first words tonight')
  })

  it('the broadcaster’s note on them comes to the view', async () => {
    await book().remark({ site: 'twitch', name: 'max' }, { note: 'plays the cello' })
    const [page, panel] = [await open(), await look()]
    await come(page, tip(50, 'max'))
    expect(panel.last('view')?.view.notes).toEqual({ max: 'plays the cello' })
  })

  it('rows that wait while somebody is looked up are in the export, and in order', async () => {
    const [page, panel] = [await open(), await look()]
    page.batch(1, hello('max'))
    page.batch(2, row({ text: 'second' }), hello('max'))
    const texts = (await exported(panel)).filter(({ type }) => type === 'event').map(({ text }) => text)
    expect(texts).toEqual(['hello there', 'second', 'hello there'])
  })

  it('rows in line are taken in before the permission goes, also when the disk has no answer yet', async () => {
    const page = await open()
    const free = await busyDisk()
    page.batch(1, tip(50, 'max'))
    stand.granted.clear()
    stand.events.onRemoved.fire()
    await breathe()
    expect(page.last('mine')).toEqual({ type: 'mine', mine: 'no' })
    die()
    await wakeUp()
    const evening = await exported(await look())
    free()
    expect(evening.filter(({ type }) => type === 'event')).toMatchObject([{ kind: 'paid', amount: 50 }])
  })

  it('a killed background loses no visit, and counts none twice', async () => {
    const page = await open()
    const rows = [hello('max'), tip(50, 'max')]
    await come(page, ...rows)
    die()
    await wakeUp()
    const again = await open()
    again.batch(number, ...rows)
    await come(again, hello('max'))
    expect(await book().get('twitch', 'max')).toMatchObject({ visits: 1, given: { bit: { sum: 50, times: 1 } } })
  })
})
