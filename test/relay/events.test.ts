/** What a broadcaster's browser sends without asking: what happened in the room, and the cues that it shows. */

import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { packsOf } from '../../relay/session/packs.ts'
import { Rate } from '../../relay/session/rate.ts'
import { SessionRecord } from '../../relay/session/record.ts'
import type { Session } from '../../relay/session/session.ts'
import type { AskRow } from '../../shared/ask.ts'
import {
  aCue,
  anAsk,
  bearer,
  type Client,
  call,
  join,
  model,
  type Opened,
  openSession,
  stubOf,
  watcherOf,
  watchOf,
} from './help.ts'

beforeEach(() => model('good'))

const rows = (count: number, text = 'hello'): AskRow[] =>
  Array.from({ length: count }, (_, i) => ({
    at: 1_795_260_000_000 + i,
    kind: 'chat',
    who: 'V1',
    text: `${text} ${i}`,
  }))

const written = (opened: Opened) =>
  runInDurableObject(stubOf(opened), (_, { storage }) => storage.sql.exec('SELECT n FROM heard').toArray())

const events = (client: Client, n: number, batch = rows(5)) => client.say({ type: 'events', n, events: batch })

describe('what happened in the room', () => {
  it('is acknowledged when it is written', async () => {
    const opened = await openSession()
    const { client } = await join(opened)
    events(client, 1)
    expect(await client.next()).toEqual({ type: 'ack', n: 1 })
    expect(await written(opened)).toEqual([{ n: 1 }])
  })

  it('that comes twice is acknowledged twice and written once', async () => {
    const opened = await openSession()
    const { client } = await join(opened)
    for (const n of [1, 2, 1]) events(client, n)
    expect([await client.next(), await client.next(), await client.next()]).toMatchObject([
      { n: 1 },
      { n: 2 },
      { n: 1 },
    ])
    expect((await stubOf(opened).brief()).recent).toHaveLength(10)
  })

  it('is counted on where it was left, also after the session slept', async () => {
    const opened = await openSession()
    const { client } = await join(opened)
    for (const n of [1, 2]) events(client, n)
    expect([await client.next(), await client.next()]).toMatchObject([{ n: 1 }, { n: 2 }])
    await evictDurableObject(stubOf(opened))
    const { client: back, status } = await join(opened)
    expect(status).toMatchObject({ heard: 2 })
    events(back, 3)
    expect(await back.next()).toEqual({ type: 'ack', n: 3 })
  })

  it('is taken in order: what comes before it is missed, and nothing that was acknowledged was dropped', async () => {
    const opened = await openSession()
    const { client } = await join(opened)
    for (const n of [1, 5, 2, 3]) events(client, n, rows(1, `batch ${n},`))
    const answers = []
    for (let heard = 0; heard < 4; heard += 1) answers.push(await client.next())
    expect(answers).toEqual([
      { type: 'ack', n: 1 },
      { type: 'error', code: 'gap', message: '2 comes next.', n: 5 },
      { type: 'ack', n: 2 },
      { type: 'ack', n: 3 },
    ])
    const { recent } = await stubOf(opened).brief()
    expect(recent.map(({ text }) => text)).toEqual(['batch 1, 0', 'batch 2, 0', 'batch 3, 0'])
  })

  it('that was too fast is not passed over by what comes after it', async () => {
    const opened = await openSession()
    const { client } = await join(opened)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    events(client, 1, rows(60))
    events(client, 2, rows(60))
    events(client, 3, rows(5))
    expect(await client.next()).toEqual({ type: 'ack', n: 1 })
    expect(await client.next()).toMatchObject({ type: 'error', code: 'rate', n: 2 })
    expect(await client.next()).toMatchObject({ type: 'error', code: 'gap', n: 3 })
    vi.useRealTimers()
    expect((await join(opened)).status).toMatchObject({ heard: 1 })
  })

  it('is what the coach knows of the room: the last hundred', async () => {
    const opened = await openSession()
    const { client } = await join(opened)
    events(client, 1, rows(60, 'early'))
    events(client, 2, rows(40, 'then'))
    expect([await client.next(), await client.next()]).toMatchObject([{ n: 1 }, { n: 2 }])
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1_000 })
    events(client, 3, rows(40, 'late'))
    expect(await client.next()).toMatchObject({ n: 3 })
    vi.useRealTimers()
    const { recent } = await stubOf(opened).brief()
    expect(recent).toHaveLength(100)
    expect(recent[0]).toMatchObject({ text: 'early 40' })
    expect(recent.at(-1)).toMatchObject({ text: 'late 39' })
  })

  it('is not what the coach knows any more when it is long ago: the last ask says more', async () => {
    const opened = await openSession()
    const { client } = await join(opened)
    events(client, 1, rows(3, 'long ago'))
    client.say({ type: 'ask', ask: anAsk('a') })
    await vi.waitUntil(async () => (await client.next()).type === 'reply')
    expect((await stubOf(opened).brief()).recent[0]).toMatchObject({ text: 'long ago 0' })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 })
    const { recent } = await stubOf(opened).brief()
    vi.useRealTimers()
    expect(recent[0]).toMatchObject({ text: 'what are we playing tonight?' })
  })

  it('comes at most a hundred a second; what is too fast is said so and not written', async () => {
    const opened = await openSession()
    const { client } = await join(opened)
    for (const n of [1, 2, 3]) events(client, n, rows(100))
    expect(await client.next()).toEqual({ type: 'ack', n: 1 })
    expect(await client.next()).toMatchObject({ type: 'error', code: 'rate', retryAfter: 1, n: 2 })
    expect(await client.next()).toMatchObject({ type: 'error', code: 'rate', n: 3 })
    expect(await written(opened)).toEqual([{ n: 1 }])
  })

  it('is kept for ten minutes', async () => {
    const opened = await openSession()
    await runInDurableObject(stubOf(opened), (_: Session, { storage }) => {
      const record = new SessionRecord(storage.sql)
      for (let n = 1; n <= 120; n++) record.rows.add(n, rows(1), n * 10_000)
      expect(storage.sql.exec('SELECT min(n) AS n FROM heard').one()).toEqual({ n: 60 })
    })
  })

  it.each([
    ['none at all', []],
    ['more than a hundred', rows(101)],
    ['one without a time', [{ kind: 'chat' }]],
    ['one of no known kind', [{ at: 1, kind: 'secret' }]],
    ['one with too much text', [{ at: 1, kind: 'chat', text: 'x'.repeat(2_001) }]],
  ])('is refused: %s', async (_, batch) => {
    const opened = await openSession()
    const { client } = await join(opened)
    client.say({ type: 'events', n: 1, events: batch })
    const answer = await client.next()
    expect(answer).toMatchObject({ type: 'error', code: 'frame' })
    expect(JSON.stringify(answer)).not.toContain('secret')
    expect(await written(opened)).toEqual([])
  })
})

describe('a rate', () => {
  it('lets through so many a second, and no more after a long silence', () => {
    const rate = new Rate(100)
    expect([rate.take(100, 0), rate.take(1, 0)]).toEqual([true, false])
    expect([rate.take(51, 500), rate.take(50, 500)]).toEqual([false, true])
    expect([rate.take(101, 3_600_000), rate.take(100, 3_600_000)]).toEqual([false, true])
  })

  it('goes on from there where the clock is set back', () => {
    const rate = new Rate(100)
    expect([rate.take(60, 3_600_000), rate.take(40, 0), rate.take(1, 0)]).toEqual([true, true, false])
    expect(rate.take(100, 1_000)).toBe(true)
  })
})

describe('a cue', () => {
  it.each([
    ['without a line', { content: undefined }],
    ['of no known moment', { moment: 'secret' }],
    ['longer than any', { content: 'x'.repeat(1_001) }],
    ['with more sealed than there can be', { sealed: 'x'.repeat(4_097) }],
    ['with a template that is no name', { template: '<b>' }],
    ['with sealed that is not base64url', { sealed: '<script>' }],
  ])('%s is refused', async (_, wrong) => {
    const opened = await openSession()
    const { client } = await join(opened)
    client.say({ type: 'cue', cue: { ...aCue('a'), ...wrong } })
    expect(await client.next()).toMatchObject({ type: 'error', code: 'frame' })
    expect((await stubOf(opened).brief()).cues).toEqual([])
  })

  it('keeps what it was made with, by name and version, for the phones and the history', async () => {
    const opened = await openSession()
    const { client } = await join(opened)
    const { client: phone } = await watchOf(await watcherOf(opened))
    const cue = aCue('a', { template: 'cue@2' })
    client.say({ type: 'cue', cue })
    expect(await phone.next()).toMatchObject({ type: 'cue', cue })
    const { entries } = await (await call('/api/history', { headers: bearer(opened) })).json<{ entries: object[] }>()
    expect(entries).toMatchObject([{ kind: 'cue', cue }])
  })

  it('keeps nothing that is not of a cue', async () => {
    const opened = await openSession()
    const { client } = await join(opened)
    client.say({ type: 'cue', cue: { ...aCue('a'), who: ['Real Name'] } })
    client.say('ping')
    await client.text()
    expect((await stubOf(opened).brief()).cues).toEqual([aCue('a')])
  })
})

describe('repaired selectors', () => {
  const pack = { id: 'p1', site: 'stage', note: 'new page', selectors: { text: '.message > span' } }
  const long = Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`part${i}`, `.${'a'.repeat(399)}`]))

  /** The object's settings are those of the whole process. */
  const setting = (opened: Opened, packs: string) =>
    runInDurableObject(stubOf(opened), (session: Session) => {
      Object.assign((session as unknown as { env: object }).env, { SELECTOR_PACKS: packs })
    })

  it('go out with the status, where the operator has set some', async () => {
    const opened = await openSession()
    await setting(opened, JSON.stringify([pack]))
    const { status } = await join(opened)
    await setting(opened, '')
    expect(status.packs).toEqual([pack])
  })

  it.each([
    ['not JSON', '[{'],
    ['no list', JSON.stringify(pack)],
    ['more than a frame holds', JSON.stringify(Array(8).fill({ ...pack, selectors: long }))],
    ['one that reaches for what people type', JSON.stringify([pack, { ...pack, selectors: { text: 'input' } }])],
    ['one with more than a pack has', JSON.stringify([{ ...pack, script: 'alert(1)' }])],
  ])('that are wrong (%s) go nowhere, and the log says so once', (_, setting) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect([packsOf(setting), packsOf(setting)]).toEqual([[], []])
    expect(log).toHaveBeenCalledTimes(1)
    expect(String(log.mock.calls[0])).not.toMatch(/alert|input/)
    log.mockRestore()
  })
})

it('nothing of it stands in the log', async () => {
  const said: unknown[] = []
  const spies = (['log', 'error', 'warn'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((...words) => void said.push(...words)),
  )
  const { client } = await join(await openSession())
  events(client, 1, rows(2, 'my little secret'))
  await client.next()
  client.say({ type: 'cue', cue: aCue('secret') })
  client.say({ type: 'cue', cue: { secret: 'secret' } })
  await client.next()
  for (const spy of spies) spy.mockRestore()
  expect(said.join('\n')).not.toContain('secret')
})
