import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { stand } from './browser.ts'
import { breathe, die, EIGHT, freshComputer, look, open, pass, row, wakeUp } from './evening.ts'

vi.mock('wxt/browser', () => import('./browser.ts'))

const ROOM = 'https://www.twitch.tv/mia'

beforeEach(async () => {
  freshComputer()
  stand.tabs = [{ id: 1, url: ROOM, active: true, windowId: 1 }]
  await wakeUp()
})
afterEach(() => {
  die()
  vi.useRealTimers()
})

/** A page that answers when it is called, as long as it is awake. */
async function openAwake() {
  const page = await open()
  let awake = true
  let answered = 0
  const answer = async (seconds: number) => {
    for (let i = 0; i < seconds; i++) {
      await pass(1)
      const calls = page.heard.filter(({ type }) => type === 'alive').length
      if (awake) for (; answered < calls; answered++) page.send({ type: 'alive' })
    }
    await breathe()
  }
  const sleep = (yes: boolean) => {
    awake = !yes
  }
  page.batch(1, row())
  await answer(1)
  return { page, answer, sleep }
}

const captureOf = async () => (await look('panel')).last('view')?.view.capture

describe('a page that is read', () => {
  it('is called, and thirty quiet minutes of answers are no alarm', async () => {
    const { answer } = await openAwake()
    await answer(300)
    expect(await captureOf()).toMatchObject({ state: 'waiting' })
  })

  it('that is being put to sleep says so itself, and when it wakes', async () => {
    const { page, answer } = await openAwake()
    await answer(40)
    page.send({ type: 'asleep' })
    await breathe()
    expect(await captureOf()).toEqual({ state: 'blind', since: EIGHT + 41_000, why: 'frozen', unknown: 0 })
    page.send({ type: 'alive' })
    await breathe()
    expect(await captureOf()).toMatchObject({ state: 'waiting' })
  })

  it('that leaves three calls without an answer is asleep since its last word; a word of it clears that', async () => {
    const { answer, sleep } = await openAwake()
    await answer(40)
    sleep(true)
    await answer(60)
    expect(await captureOf()).toMatchObject({ state: 'waiting' })
    await answer(25)
    const capture = await captureOf()
    expect(capture).toMatchObject({ state: 'blind', why: 'frozen' })
    expect(capture?.state === 'blind' && capture.since).toBeGreaterThan(EIGHT + 30_000)
    expect(capture?.state === 'blind' && capture.since).toBeLessThan(EIGHT + 60_000)
    sleep(false)
    await answer(2)
    expect(await captureOf()).toMatchObject({ state: 'waiting' })
  })

  it('that loses its reader while it stays is blind, and "Read again" brings another', async () => {
    const { page, answer } = await openAwake()
    page.leave()
    await answer(20)
    expect(await captureOf()).toMatchObject({ state: 'waiting' })
    await answer(25)
    expect(await captureOf()).toMatchObject({ state: 'blind', why: 'frozen' })
    stand.injected = []
    ;(await look('panel')).send({ type: 'again' })
    await breathe()
    expect(stand.injected).toEqual([{ tab: 1, file: '/reader-twitch.js' }])
    await open({ reader: 'r2' })
    expect(await captureOf()).toMatchObject({ state: 'waiting' })
  })

  it('that was put away is blind at once', async () => {
    const { page, answer } = await openAwake()
    stand.tabs = [{ id: 1, url: ROOM, active: true, windowId: 1, discarded: true }]
    page.leave()
    await answer(6)
    expect(await captureOf()).toMatchObject({ state: 'blind', why: 'frozen' })
  })

  it('that is loaded again, left or closed is no alarm', async () => {
    const { page, answer } = await openAwake()
    page.leave()
    await answer(8)
    const second = await open({ reader: 'r2' })
    await answer(60)
    expect(await captureOf()).toMatchObject({ state: 'waiting' })
    stand.tabs = [{ id: 1, url: 'https://www.twitch.tv/directory', active: true, windowId: 1 }]
    second.leave()
    await answer(60)
    expect(await captureOf()).toMatchObject({ state: 'waiting' })
  })

  it('that lost its reader and is then closed leaves nothing behind', async () => {
    const { page, answer } = await openAwake()
    page.leave()
    await answer(45)
    expect(await captureOf()).toMatchObject({ state: 'blind' })
    stand.tabs = []
    await answer(10)
    expect(await captureOf()).toMatchObject({ state: 'waiting' })
  })
})

describe('an address that only looks like a room', () => {
  const blind = { state: 'blind', since: EIGHT, why: 'list', unknown: 0 } as const
  const strange = { type: 'hello', role: 'reader', reader: 'r9', site: 'twitch', room: 'faq', own: false } as const

  it('is nobody’s question, and gets no overlay', async () => {
    stand.granted.add('https://www.twitch.tv/*')
    const page = stand.connect(1)
    page.send({ ...strange, capture: blind })
    await breathe()
    expect((await look('panel')).last('view')?.view.room).toBeUndefined()
    expect(stand.injected).toEqual([])
  })

  it('is asked about when a list is found there after all', async () => {
    stand.granted.add('https://www.twitch.tv/*')
    const page = stand.connect(1)
    page.send({ ...strange, capture: blind })
    page.send({ type: 'capture', capture: { state: 'waiting' } })
    await breathe()
    expect((await look('panel')).last('view')?.view).toMatchObject({ room: 'faq', mine: 'ask' })
    expect(stand.injected).toEqual([{ tab: 1, file: '/overlay.js' }])
  })

  it('that is known to be mine is blind, and says so', async () => {
    stand.granted.add('https://www.twitch.tv/*')
    stand.connect(1).send({ ...strange, own: true, capture: blind })
    await breathe()
    expect((await look('panel')).last('view')?.view).toMatchObject({ room: 'faq', capture: blind })
  })
})
