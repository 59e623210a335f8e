/** The second screen: how it joins, what it hears, what it may do, and what it never may. */

import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { hashOf } from '../../relay/gate/code.ts'
import {
  aCue,
  anAsk,
  at,
  bearer,
  call,
  connect,
  join,
  model,
  type Opened,
  openSession,
  post,
  relay,
  stubOf,
  ticketFor,
  upgrade,
  watcherOf,
  watchOf,
} from './help.ts'

beforeEach(() => model('good'))

const both = async () => {
  const opened = await openSession()
  const { client: broadcaster } = await join(opened)
  const watcher = await watcherOf(opened)
  const { client: phone, status } = await watchOf(watcher)
  expect(await broadcaster.next()).toEqual({ type: 'who', broadcaster: true, watchers: 1 })
  return { opened, broadcaster, watcher, phone, status }
}

describe('a second screen', () => {
  it('hears each cue as it is shown, with its sealed names', async () => {
    const { broadcaster, phone } = await both()
    const cue = aCue('a', { sealed: 'b3BhcXVl' })
    broadcaster.say({ type: 'cue', cue })
    expect(await phone.next()).toEqual({ type: 'cue', seq: 1, cue })
    broadcaster.say({ type: 'cue', cue: { ...cue, tail: 'How is your evening?', state: 'done' } })
    expect(await phone.next()).toMatchObject({ type: 'cue', seq: 2, cue: { id: 'a', state: 'done' } })
  })

  it('hears it like every other', async () => {
    const { broadcaster, watcher, phone } = await both()
    const { client: tablet } = await watchOf(watcher)
    expect(await phone.next()).toMatchObject({ type: 'who', watchers: 2 })
    broadcaster.say({ type: 'cue', cue: aCue('a') })
    for (const screen of [phone, tablet]) expect(await screen.next()).toEqual({ type: 'cue', seq: 1, cue: aCue('a') })
  })

  it('is told where it stands, but not what is the broadcaster’s own', async () => {
    const { status } = await both()
    expect(status).toMatchObject({ type: 'status', version: 1, last: 0, modelReachable: true })
    expect(status).not.toHaveProperty('heard')
    expect(status).not.toHaveProperty('packs')
  })

  it('is counted, and so is its leaving', async () => {
    const { broadcaster, watcher, phone } = await both()
    const { client: other } = await watchOf(watcher)
    expect(await broadcaster.next()).toMatchObject({ type: 'who', watchers: 2 })
    expect(await phone.next()).toMatchObject({ type: 'who', watchers: 2 })
    other.close()
    expect(await broadcaster.next()).toMatchObject({ type: 'who', watchers: 1 })
    broadcaster.close()
    expect(await phone.next()).toMatchObject({ type: 'who', watchers: 1 })
    expect(await phone.next()).toEqual({ type: 'who', broadcaster: false, watchers: 1 })
  })

  it.each(['done', 'skip', 'later', 'pin', 'undo'])('tells the broadcaster: %s', async (did) => {
    const { broadcaster, phone } = await both()
    broadcaster.say({ type: 'cue', cue: aCue('a') })
    await phone.next()
    phone.say({ type: 'act', did, cue: 'a' })
    expect(await broadcaster.next()).toEqual({ type: 'act', seq: 1, did, cue: 'a' })
  })

  it('tells it also when the broadcaster was away for a moment', async () => {
    const { opened, broadcaster, phone } = await both()
    broadcaster.say({ type: 'cue', cue: aCue('a') })
    await phone.next()
    broadcaster.close()
    expect(await phone.next()).toMatchObject({ type: 'who', broadcaster: false })
    phone.say({ type: 'act', did: 'done', cue: 'a' })
    phone.say('ping')
    expect(await phone.text()).toBe('pong')
    const epoch = (await join(opened)).status.epoch
    const { client: back } = await join(opened, { epoch, last: 0 })
    expect(await back.next()).toEqual({ type: 'act', seq: 1, did: 'done', cue: 'a' })
  })

  it.each([
    ['ask', { type: 'ask', ask: anAsk('a') }],
    ['cancel', { type: 'cancel', ask: 'a' }],
    ['show a cue', { type: 'cue', cue: aCue('a') }],
    ['stream events', { type: 'events', n: 1, events: [{ at: 1, kind: 'chat' }] }],
  ])('may not %s', async (_, frame) => {
    const { opened, phone } = await both()
    phone.say(frame)
    expect(await phone.next()).toMatchObject({ type: 'error', code: 'role' })
    expect(await stubOf(opened).history({ after: 0, limit: 10 })).toEqual({ entries: [] })
  })

  it.each([
    ['another deed', { type: 'act', did: 'hush', cue: 'a' }, 'frame'],
    ['a cue that never was', { type: 'act', did: 'done', cue: 'b' }, 'cue'],
  ])('may do nothing else: %s', async (_, frame, code) => {
    const { broadcaster, phone } = await both()
    broadcaster.say({ type: 'cue', cue: aCue('a') })
    await phone.next()
    phone.say(frame)
    expect(await phone.next()).toMatchObject({ type: 'error', code })
  })

  it('hears nothing of what the broadcaster asks', async () => {
    const { broadcaster, phone } = await both()
    broadcaster.say({ type: 'ask', ask: { ...anAsk('b'), tone: 'rude' } })
    await broadcaster.next()
    broadcaster.say({ type: 'ask', ask: anAsk('a') })
    expect(await broadcaster.next()).toMatchObject({ type: 'none' })
    expect(await broadcaster.next()).toMatchObject({ type: 'reply' })
    broadcaster.say({ type: 'cue', cue: aCue('a') })
    expect(await phone.next()).toMatchObject({ type: 'cue' })
  })

  it('cannot say that it is the broadcaster', async () => {
    const client = await connect(await watcherOf(await openSession()))
    client.say({ type: 'hello', role: 'broadcaster', version: 1 })
    expect(await client.end()).toMatchObject({ code: 4403 })
  })

  it('holds a token for the evening, no longer than twelve hours', async () => {
    const { watcher } = await both()
    const ticket = async (hours: number) => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hours * 3_600_000 })
      return await post(`/api/sessions/${watcher.sessionId}/ticket`, {}, bearer(watcher)).finally(() =>
        vi.useRealTimers(),
      )
    }
    expect([(await ticket(11.9)).status, (await ticket(12.1)).status]).toEqual([200, 401])
  })

  it('opens no other door with its token', async () => {
    const { opened, watcher } = await both()
    for (const door of ['watch', 'code'])
      expect((await post(`/api/sessions/${opened.sessionId}/${door}`, {}, bearer(watcher))).status).toBe(401)
    expect((await post('/api/clear', {}, bearer(watcher))).status).toBe(401)
  })

  it('and four more: the oldest makes room', async () => {
    const { watcher, phone } = await both()
    const others = []
    for (let i = 0; i < 4; i++) others.push(await watchOf(watcher))
    expect(await phone.end()).toMatchObject({ code: 4408 })
    expect(others.every(({ client }) => client.closed === undefined)).toBe(true)
  })

  it('that taps like a machine is slowed down', async () => {
    const { broadcaster, phone } = await both()
    broadcaster.say({ type: 'cue', cue: aCue('a') })
    await phone.next()
    for (let i = 0; i < 40; i++) phone.say({ type: 'act', did: 'done', cue: 'a' })
    expect(await phone.next()).toMatchObject({ type: 'error', code: 'rate', retryAfter: 1 })
  })
})

describe('a second screen that comes back', () => {
  const shown = async (count: number) => {
    const all = await both()
    for (let i = 1; i <= count; i++) {
      all.broadcaster.say({ type: 'cue', cue: aCue(`c${i}`) })
      await all.phone.next()
    }
    return all
  }

  it('hears what it missed, in order and once, also after the session slept', async () => {
    const { opened, watcher, status } = await shown(3)
    await evictDurableObject(stubOf(opened))
    const { client: back, status: now } = await watchOf(watcher, { epoch: status.epoch, last: 1 })
    expect(now).toMatchObject({ epoch: status.epoch, last: 3 })
    expect([await back.next(), await back.next()]).toMatchObject([
      { seq: 2, cue: { id: 'c2' } },
      { seq: 3, cue: { id: 'c3' } },
    ])
    back.say('ping')
    expect(await back.text()).toBe('pong')
  })

  it('is told a cue that changed twice as it is now', async () => {
    const { broadcaster, phone, watcher, status } = await shown(2)
    broadcaster.say({ type: 'cue', cue: aCue('c1', { state: 'done' }) })
    await phone.next()
    const { client: back } = await watchOf(watcher, { epoch: status.epoch, last: 0 })
    expect([await back.next(), await back.next()]).toMatchObject([
      { seq: 2, cue: { id: 'c2' } },
      { seq: 3, cue: { id: 'c1', state: 'done' } },
    ])
  })

  it('with another epoch begins with the newest cues', async () => {
    const { watcher } = await shown(22)
    const { client: back } = await watchOf(watcher, { epoch: 'long ago', last: 40 })
    expect(await back.next()).toMatchObject({ seq: 3, cue: { id: 'c3' } })
  })

  it('after too much is told so by a new epoch', async () => {
    const now = Date.now()
    const { broadcaster, phone, watcher, status } = await shown(1)
    for (let i = 2; i <= 103; i++) {
      vi.useFakeTimers({ toFake: ['Date'], now: now + i * 1_000 })
      broadcaster.say({ type: 'cue', cue: aCue(`c${i}`) })
      await phone.next()
    }
    vi.useRealTimers()
    const { client: back, status: then } = await watchOf(watcher, { epoch: status.epoch, last: 1 })
    expect(then.epoch).not.toBe(status.epoch)
    expect(await back.next()).toMatchObject({ seq: 84, cue: { id: 'c84' } })
  })
})

describe('second screens that are sent away', () => {
  const sendAway = ({ sessionId }: Opened, by: { token: string }) =>
    call(`/api/sessions/${sessionId}/watch`, { method: 'DELETE', headers: bearer(by) })
  const ticket = (watcher: Opened) => post(`/api/sessions/${watcher.sessionId}/ticket`, {}, bearer(watcher))

  it('see nothing any more, whatever they hold, also after the session slept; the broadcaster stays', async () => {
    const { opened, broadcaster, watcher, phone } = await both()
    const { code } = await (await post(`/api/sessions/${opened.sessionId}/code`, {}, bearer(opened))).json<{
      code: string
    }>()
    const bought = await ticketFor(watcher)
    expect((await sendAway(opened, opened)).status).toBe(204)
    expect(await phone.end()).toMatchObject({ code: 4410 })
    expect(await broadcaster.next()).toEqual({ type: 'who', broadcaster: true, watchers: 0 })
    expect((await upgrade(opened.sessionId, `sidecue.v1, ticket.${bought}`)).status).toBe(410)
    await evictDurableObject(stubOf(opened))
    expect((await ticket(watcher)).status).toBe(410)
    expect((await post('/api/pair', { code }, { 'CF-Connecting-IP': crypto.randomUUID() })).status).toBe(401)
    expect(broadcaster.closed).toBeUndefined()
  })

  it('are let in again with a new token', async () => {
    const { opened } = await both()
    await sendAway(opened, opened)
    const { status } = await watchOf(await watcherOf(opened))
    expect(status).toMatchObject({ type: 'status' })
  })

  it('send nobody away themselves, nor does another session', async () => {
    const { opened, watcher, phone } = await both()
    for (const by of [watcher, await openSession()]) expect((await sendAway(opened, by)).status).toBe(401)
    expect(phone.closed).toBeUndefined()
  })
})

describe('a typed code', () => {
  const codeFor = async (opened: Opened) =>
    (await post(`/api/sessions/${opened.sessionId}/code`, {}, bearer(opened))).json<{ code: string }>()
  const pair = (code: string, address = crypto.randomUUID()) =>
    post('/api/pair', { code }, { 'CF-Connecting-IP': address })

  it('lets a screen in once, without names', async () => {
    const opened = await openSession()
    const { code } = await codeFor(opened)
    expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{8}$/)
    const answer = await pair(`${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `)
    const paired = await answer.json<Opened>()
    expect(paired.sessionId).toBe(opened.sessionId)
    expect((await pair(code)).status).toBe(401)
    const { client: broadcaster } = await join(opened)
    const { client: screen } = await watchOf(paired)
    broadcaster.say({ type: 'cue', cue: aCue('a', { sealed: 'b3BhcXVl' }) })
    expect(await screen.next()).toEqual({ type: 'cue', seq: 1, cue: aCue('a') })
    const { client: again } = await watchOf(paired)
    expect(await again.next()).toEqual({ type: 'cue', seq: 1, cue: aCue('a') })
  })

  it('is over when there is a newer one', async () => {
    const opened = await openSession()
    const [first, second] = [await codeFor(opened), await codeFor(opened)]
    expect((await pair(first.code)).status).toBe(401)
    expect((await pair(second.code)).status).toBe(200)
  })

  it('is over after ten minutes', async () => {
    const { code } = await codeFor(await openSession())
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 601_000 })
    const answer = await pair(code)
    vi.useRealTimers()
    expect(answer.status).toBe(401)
    expect(await answer.json()).toMatchObject({ code: 'code' })
  })

  it('that nobody typed leaves nothing on disk after ten minutes', async () => {
    const { code } = await codeFor(await openSession())
    const stub = relay.PAIRINGS.getByName(await hashOf(code, relay))
    const kept = () => runInDurableObject(stub, (_, { storage }) => storage.kv.get('paired'))
    expect(await kept()).toBeDefined()
    expect(await runDurableObjectAlarm(stub)).toBe(true)
    expect(await kept()).toBeUndefined()
  })

  it('of a session that is over lets nobody in', async () => {
    const opened = await openSession()
    const { code } = await codeFor(opened)
    await call(`/api/sessions/${opened.sessionId}`, { method: 'DELETE', headers: bearer(opened) })
    expect((await pair(code)).status).toBe(410)
  })

  it('that somebody made up wakes no object', async () => {
    const PAIRINGS = { getByName: () => expect.unreachable() }
    const init = { method: 'POST', headers: { 'CF-Connecting-IP': 'a guesser' }, body: '{"code":"ABCDEFGH"}' }
    expect((await at('https://relay.example/api/pair', init, { PAIRINGS })).status).toBe(401)
  })

  it('is not shut out by the mistakes of others where nobody says who calls', async () => {
    const { code } = await codeFor(await openSession())
    for (let i = 0; i < 6; i++) expect((await post('/api/pair', { code: 'ABCDEFGH' }, {})).status).toBe(401)
    expect((await post('/api/pair', { code }, {})).status).toBe(200)
  })

  it('may be tried five times a minute from one household, whichever of its addresses it shows', async () => {
    for (let i = 0; i < 5; i++) expect((await pair('ABCDEFGH', `2001:db8::${i}`)).status).toBe(401)
    expect((await pair('ABCDEFGH', '2001:db8::77')).status).toBe(429)
  })

  it('may be tried five times a minute from one address', async () => {
    const { code } = await codeFor(await openSession())
    for (let i = 0; i < 5; i++) expect((await pair('ABCDEFGH', 'one')).status).toBe(401)
    const answer = await pair(code, 'one')
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect((await pair(code, 'another')).status).toBe(200)
  })

  it.each([[{}], [{ code: 7 }], [{ code: 'x'.repeat(21) }]])('%j is no code', async (body) => {
    expect((await post('/api/pair', body, {})).status).toBe(400)
  })
})
