import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { chaturbate, tryEvents } from '../../../../extension/sources/chaturbate/index.ts'
import { json, NOW, pass, type Stand, silence, stand } from '../world.ts'
import { chat, tip } from './events.ts'

const TOKEN = 'zgTbpcqIK1LgAwdHbWAuXXQx'
const ADDRESS = `https://eventsapi.chaturbate.com/events/ida/${TOKEN}/`
const next = (id: string) => `${ADDRESS}?i=${id}&timeout=10`
const nothing = (id: string) => json({ events: [], nextUrl: next(id) })

let here: Stand
let listening: Promise<void>
const listen = () => {
  listening = chaturbate.listen(ADDRESS, here.listening)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: NOW })
  here = stand()
})
afterEach(async () => {
  here.stop()
  await listening
  vi.useRealTimers()
})

describe('the long poll', () => {
  it('goes on where each answer points, and hears every event once', async () => {
    const [one, two] = [tip('ann', 50, NOW), chat('bob', 'hi', NOW + 1)]
    here.answers = [
      json({ events: [one], nextUrl: next(one.id) }),
      json({ events: [two], nextUrl: next(two.id) }),
      nothing(two.id),
    ]
    listen()
    await pass(5_000)
    expect(here.calls).toEqual([`${ADDRESS}?timeout=1`, next(one.id), next(two.id), next(two.id)])
    expect(here.heard.map(({ key }) => key)).toEqual([one.id, two.id])
    expect(here.state()).toEqual({ state: 'connected' })
  })

  it('takes both kinds of empty answer as all is well', async () => {
    here.answers = [
      nothing('1-0'),
      json({ status: 'waited too long for events', nextUrl: next('2-0'), events: [] }, 400),
    ]
    listen()
    await pass(2_000)
    expect(here.calls.slice(1)).toEqual([next('1-0'), next('2-0')])
    expect(here.states.map(({ state }) => state)).not.toContain('offline')
  })

  it('finds its own way where an answer points nowhere', async () => {
    const one = tip('ann', 50, NOW)
    here.answers = [json({ events: [one], nextUrl: null })]
    listen()
    await pass(1_000)
    expect(here.calls[1]).toBe(`${ADDRESS}?i=${one.id}&timeout=10`)
  })

  it.each([
    'https://evil.example/events/ida/token/?i=1-0',
    `https://eventsapi.chaturbate.com/events/other/${TOKEN}/?i=1-0`,
    'javascript:alert(1)',
  ])('is not led elsewhere by %j', async (elsewhere) => {
    here.answers = [json({ events: [], nextUrl: elsewhere })]
    listen()
    await pass(1_000)
    expect(here.calls[1]).toBe(`${ADDRESS}?timeout=1`)
  })

  it('does not tell what happened before it came', async () => {
    here.answers = [json({ events: [tip('old', 500, NOW - 60_000), tip('ann', 50, NOW - 1_000)], nextUrl: null })]
    listen()
    await pass(100)
    expect(here.heard.map(({ who }) => who?.name)).toEqual(['ann'])
  })
})

describe('after the background died', () => {
  it('it goes on after the last event that was kept, and what came meanwhile is told', async () => {
    const [one, two] = [tip('ann', 50, NOW), tip('bob', 20, NOW + 30_000)]
    here.answers = [json({ events: [one], nextUrl: next(one.id) })]
    listen()
    await pass(10)
    expect(here.shelf.text).toBeUndefined()
    here.kept.at(-1)!()
    here.stop()
    await listening

    vi.setSystemTime(NOW + 2 * 60_000)
    const again = stand()
    again.shelf = here.shelf
    again.answers = [json({ events: [two], nextUrl: next(two.id) })]
    here = again
    listen()
    await pass(10)
    expect(again.calls[0]).toBe(next(one.id))
    expect(again.heard.map(({ who }) => who?.name)).toEqual(['bob'])
  })

  it.each([
    ['is half an hour old', { next: next('1-0'), at: NOW - 30 * 60_000 }],
    ['is of another address', { next: 'https://eventsapi.chaturbate.com/events/ida/anothertoken/?i=1-0', at: NOW }],
    ['is garbage', 'x'],
  ])('a place that %s is not gone on from', async (_, place) => {
    here.shelf.text = JSON.stringify(place)
    listen()
    await pass(10)
    expect(here.calls).toEqual([`${ADDRESS}?timeout=1`])
  })

  it('a place that the service has forgotten is given up, and nothing old is told', async () => {
    here.shelf.text = JSON.stringify({ next: next('1-0'), at: NOW - 60_000 })
    here.answers = [json({ status: 'bad id' }, 400), json({ events: [tip('old', 5, NOW - 120_000)], nextUrl: null })]
    listen()
    await pass(2_000)
    expect(here.calls.slice(0, 2)).toEqual([next('1-0'), `${ADDRESS}?timeout=1`])
    expect(here.heard).toEqual([])
  })
})

describe('trouble', () => {
  it.each([401, 403])('%i stops it for good, with a word for it', async (status) => {
    here.answers = [json({}, status)]
    listen()
    await listening
    await pass(600_000)
    expect(here.state()).toEqual({ state: 'refused', code: 'key' })
    expect(here.calls).toHaveLength(1)
  })

  it.each([429, 500, 502, 503, 520, 524])('%i is tried again, ever later', async (status) => {
    here.answers = Array.from({ length: 6 }, () => json({}, status))
    listen()
    await pass(0)
    expect(here.state()).toMatchObject({ state: 'offline' })
    const early = here.calls.length
    await pass(120_000)
    expect(here.calls.length).toBeGreaterThan(early)
    const waits = here.states.flatMap((it, i) => (it.state === 'offline' ? [i] : []))
    expect(waits.length).toBe(6)
  })

  it('waits as long as a limit asks', async () => {
    here.answers = [json({}, 429, { 'retry-after': '40' })]
    listen()
    await pass(39_000)
    expect(here.calls).toHaveLength(1)
    await pass(2_000)
    expect(here.calls).toHaveLength(2)
  })

  it('a network that is gone comes back, and the poll with it', async () => {
    here.answers = ['down', 'down', nothing('1-0')]
    listen()
    await pass(0)
    expect(here.state()).toMatchObject({ state: 'offline' })
    await pass(10_000)
    expect(here.state()).toEqual({ state: 'connected' })
  })

  it('an answer that is no JSON is tried again', async () => {
    here.answers = [new Response('<html>', { status: 200 }), nothing('1-0')]
    listen()
    await pass(5_000)
    expect(here.state()).toEqual({ state: 'connected' })
  })

  it('is not asked without end by a service that says "nothing" at once', async () => {
    here.answers = Array.from({ length: 1_000 }, () => nothing('1-0'))
    listen()
    await pass(10_000)
    expect(here.calls.length).toBeLessThan(60)
  })

  it('no word and no state holds the address', async () => {
    const said: unknown[] = []
    for (const how of ['log', 'info', 'warn', 'error', 'debug'] as const)
      vi.spyOn(console, how).mockImplementation((...words) => void said.push(...words))
    here.answers = ['down', json({}, 503), new Response('<', { status: 200 }), json({}, 403)]
    listen()
    await pass(60_000)
    await listening
    expect(here.state()).toMatchObject({ state: 'refused' })
    expect(JSON.stringify([here.states, said])).not.toContain(TOKEN)
    vi.restoreAllMocks()
  })
})

it('stops at once, in the middle of a call', async () => {
  let gaveUp = false
  here.answers = [
    (signal) => {
      signal.addEventListener('abort', () => {
        gaveUp = true
      })
      return silence(signal)
    },
  ]
  listen()
  await pass(1_000)
  here.stop()
  await listening
  expect(gaveUp).toBe(true)
  expect(here.heard).toEqual([])
})

describe('it listens', () => {
  const choices = { chaturbate: { on: true, address: ADDRESS }, twitch: { on: false }, kick: { on: false } }
  it('to the room of its address, and to no other', () => {
    expect(chaturbate.wanted('ida', choices)).toBe(ADDRESS)
    expect(chaturbate.wanted('someone_else', choices)).toBeUndefined()
  })
  it('not while it is off', () => {
    expect(chaturbate.wanted('ida', { ...choices, chaturbate: { on: false, address: ADDRESS } })).toBeUndefined()
  })
})

describe('an address that was just given', () => {
  it.each([
    ['yes', nothing('1-0')],
    ['refused', json({}, 401)],
    ['unreachable', 'down' as const],
  ])('is tried once, hardly waiting for events: %s', async (said, answer) => {
    listening = Promise.resolve()
    here.answers = [answer]
    expect(await tryEvents(ADDRESS, here.world.fetch)).toBe(said)
    expect(here.calls).toEqual([`${ADDRESS}?timeout=1`])
  })
})
