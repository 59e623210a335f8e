import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { breathe, die, EIGHT, exported, freshComputer, look, open, pass, row, tip, wakeUp } from './evening.ts'

vi.mock('wxt/browser', () => import('./browser.ts'))

beforeEach(async () => {
  freshComputer()
  await wakeUp()
})
afterEach(() => {
  die()
  vi.useRealTimers()
})

const texts = (lines: Record<string, unknown>[]) => lines.filter((it) => it.type === 'event').map((it) => it.text)

/** Time goes by with nothing to see: no need to live through each second. */
const sleep = (ms: number) => vi.setSystemTime(Date.now() + ms)

describe('an evening', () => {
  it('begins with the first live row; history alone begins none', async () => {
    const page = await open()
    page.batch(1, row({ text: 'from before', history: true, at: EIGHT - 60_000 }))
    const panel = await look()
    await pass(2)
    expect(page.acks()).toEqual([1])
    expect(panel.last('view')?.view.startedAt).toBeUndefined()
    expect(await exported(panel)).toEqual([])
    expect(panel.last('error')?.code).toBe('no-evening')

    page.batch(2, row({ text: 'live' }))
    await pass(1)
    expect(panel.last('view')?.view.startedAt).toBe(EIGHT + 2_000)
    const lines = await exported(panel)
    expect(lines[0]).toMatchObject({
      type: 'evening',
      site: 'twitch',
      room: 'mia',
      startedAt: '2026-11-21T20:00:02.000Z',
    })
    expect(texts(lines)).toEqual(['from before', 'live'])
    expect(panel.last('view')?.view.events).toEqual({ chat: 2 })
  })

  it('goes on after a reload', async () => {
    const page = await open()
    page.batch(1, row({ text: 'one' }))
    await pass(1)
    page.leave()
    await pass(20)
    ;(await open({ reader: 'r2' })).batch(1, row({ text: 'two' }))
    await pass(1)
    expect(texts(await exported(await look()))).toEqual(['one', 'two'])
  })

  it('tells who is still owed when the page was loaded again, once', async () => {
    const page = await open()
    page.batch(1, tip(50))
    await pass(90)
    page.leave()
    await pass(3)
    const again = await open({ reader: 'r2' })
    await pass(1)
    const overlay = await look('overlay', 1)
    expect(overlay.last('view')?.view.glance.now).toMatchObject({ moment: 'back', who: ['max'] })
    const { id } = overlay.last('view')!.view.glance.now!
    die()
    await wakeUp()
    again.leave()
    await open({ reader: 'r2' })
    await pass(1)
    expect((await look('overlay', 1)).last('view')?.view.glance.now?.id).toBe(id)
  })

  it.each([
    [
      'a background that died',
      async () => {
        die()
        await wakeUp()
        return open()
      },
    ],
    ['a second tab of the room', () => open({ reader: 'r2', tab: 2 })],
  ])('sees no return in %s', async (_, comes) => {
    const page = await open()
    page.batch(1, tip(50))
    await pass(90)
    await comes()
    await pass(1)
    expect((await exported(await look())).filter(({ moment }) => moment === 'back')).toEqual([])
  })

  it('sees no return in a reload of a few seconds that missed nothing', async () => {
    const page = await open()
    page.batch(1, row({ text: 'hi all' }))
    await pass(1)
    page.batch(2, tip(50))
    await pass(1)
    page.leave()
    await pass(2)
    await open({ reader: 'r2' })
    await pass(2)
    const panel = await look()
    expect(panel.last('view')?.view.glance.now).toMatchObject({ moment: 'thanks', who: ['max'] })
    expect((await exported(panel)).filter(({ moment }) => moment === 'back')).toEqual([])
  })

  it('is over when nobody read for half an hour', async () => {
    const page = await open()
    page.batch(1, row({ text: 'early' }))
    await pass(1)
    page.leave()
    sleep(30 * 60_000)
    const again = await open({ reader: 'r2' })
    const panel = await look()
    expect(panel.last('view')?.view.startedAt).toBeUndefined()
    expect(texts(await exported(panel))).toEqual(['early'])
    again.batch(1, row({ text: 'late' }))
    await pass(1)
    expect(texts(await exported(panel))).toEqual(['late'])
  })

  it('is not over while a quiet chat is being read', async () => {
    const page = await open()
    page.batch(1, row({ text: 'one' }))
    for (let minute = 0; minute < 40; minute += 1) {
      sleep(59_000)
      await pass(1)
    }
    page.batch(2, row({ text: 'two' }))
    await pass(1)
    expect(texts(await exported(await look()))).toEqual(['one', 'two'])
  })

  it('is over in a page that was left open over night', async () => {
    const page = await open()
    page.batch(1, row({ text: 'one' }))
    for (let hour = 0; hour < 8; hour += 1) {
      for (let part = 0; part < 4; part += 1) {
        sleep(15 * 60_000)
        await pass(1)
      }
    }
    page.batch(2, row({ text: 'next day' }))
    await pass(1)
    expect(texts(await exported(await look()))).toEqual(['next day'])
  })

  it('ends when the host ends it; what chat says then belongs to it and is not coached', async () => {
    const page = await open()
    page.batch(1, row({ text: 'hello' }))
    const panel = await look()
    panel.send({ type: 'act', act: { did: 'ends' } })
    await breathe()
    page.batch(2, row({ text: 'good night' }), tip(100))
    await pass(2)
    expect(panel.last('view')?.view).toHaveProperty('endedAt')
    expect(panel.last('view')?.view.glance.now).toBeUndefined()
    expect(texts(await exported(panel)).slice(0, 2)).toEqual(['hello', 'good night'])
    page.leave()
    sleep(31 * 60_000)
    ;(await open({ reader: 'r2' })).batch(1, row({ text: 'tomorrow' }))
    await pass(1)
    expect(texts(await exported(panel))).toEqual(['tomorrow'])
    expect(panel.last('view')?.view).not.toHaveProperty('endedAt')
  })

  it('is closed by "New evening", and is still the latest to export', async () => {
    const page = await open()
    page.batch(1, row({ text: 'rehearsal' }))
    await pass(1)
    const panel = await look()
    panel.send({ type: 'newEvening' })
    await breathe()
    expect(panel.last('view')?.view).toMatchObject({ events: {} })
    expect(texts(await exported(panel))).toEqual(['rehearsal'])
    page.batch(2, row({ text: 'the show' }))
    await pass(1)
    expect(texts(await exported(panel))).toEqual(['the show'])
    expect(panel.last('view')?.view.events).toEqual({ chat: 1 })
  })

  it('is exported whole, with what came a moment ago', async () => {
    const page = await open()
    const panel = await look()
    page.batch(1, row({ text: 'one' }))
    page.batch(2, row({ text: 'two' }))
    expect(texts(await exported(panel))).toEqual(['one', 'two'])
    expect(panel.last('evening')?.name).toBe('sidecue-twitch-mia-2026-11-21-2000.jsonl')
  })

  it('of two rooms are two evenings', async () => {
    const [mia, leo] = [await open(), await open({ tab: 2, room: 'leo', reader: 'r9' })]
    mia.batch(1, row({ text: 'for mia' }))
    leo.batch(1, row({ text: 'for leo', room: 'twitch:leo' }))
    await pass(1)
    const [one, two] = [await look('overlay', 1), await look('overlay', 2)]
    expect(texts(await exported(one))).toEqual(['for mia'])
    expect(texts(await exported(two))).toEqual(['for leo'])
  })
})

it('one room in two tabs is read once, and by the other when the first is closed', async () => {
  const [first, second] = [await open(), await open({ tab: 2, reader: 'r2' })]
  first.batch(1, row({ text: 'seen twice' }))
  second.batch(1, row({ text: 'seen twice' }))
  await pass(1)
  expect(second.acks()).toEqual([1])
  first.leave()
  second.batch(2, row({ text: 'seen once' }))
  await pass(2)
  expect(texts(await exported(await look()))).toEqual(['seen twice', 'seen once'])
})

it('a blind reader gives way to one that sees', async () => {
  const [first, second] = [await open(), await open({ tab: 2, reader: 'r2' })]
  first.send({ type: 'capture', capture: { state: 'blind', since: EIGHT, why: 'list', unknown: 0 } })
  second.send({ type: 'capture', capture: { state: 'seeing', unknown: 0 } })
  second.batch(1, row({ text: 'seen' }))
  await pass(1)
  const panel = await look()
  expect(texts(await exported(panel))).toEqual(['seen'])
  expect(panel.last('view')?.view.capture.state).toBe('seeing')
})
