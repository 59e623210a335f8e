/** How a session ends: by silence, by the days, or because the broadcaster wants it gone. */

import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  aCue,
  anAsk,
  at,
  bearer,
  call,
  join,
  KEY,
  model,
  type Opened,
  onDisk,
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

const MINUTE = 1 / (24 * 60)

const later = async <T>(days: number, work: () => Promise<T>): Promise<T> => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + days * 86_400_000 })
  return await work().finally(() => vi.useRealTimers())
}

const alarmAfter = (days: number, opened: Opened) => later(days, () => runDurableObjectAlarm(stubOf(opened)))

/** A session in which something was said, with its sockets. */
async function lively() {
  const opened = await openSession()
  const { client } = await join(opened)
  const watcher = await watcherOf(opened)
  const { client: phone } = await watchOf(watcher)
  await client.next()
  client.say({ type: 'cue', cue: aCue('a') })
  await phone.next()
  client.say({ type: 'ask', ask: anAsk('a') })
  expect(await client.next()).toMatchObject({ type: 'reply' })
  return { opened, watcher, client, phone }
}

const ticket = ({ sessionId }: Opened, by: { token: string }) =>
  post(`/api/sessions/${sessionId}/ticket`, {}, bearer(by))
const history = (by: { token: string }) => call('/api/history', { headers: bearer(by) })

/** Everything that is kept of the session. */
const kept = (opened: Opened) =>
  runInDurableObject(stubOf(opened), (_, { storage }) =>
    storage.sql.exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'").toArray(),
  )

describe('thirty minutes of silence', () => {
  it('end the session: its sockets close, and no ticket is to be had', async () => {
    const { opened, watcher, client, phone } = await lively()
    const before = await ticketFor(opened)
    await alarmAfter(31 * MINUTE, opened)
    expect(await client.end()).toMatchObject({ code: 4410 })
    expect(await phone.end()).toMatchObject({ code: 4410 })
    for (const by of [opened, watcher]) {
      const answer = await ticket(opened, by)
      expect(answer.status).toBe(410)
      expect(await answer.json()).toMatchObject({ code: 'over' })
    }
    expect((await upgrade(opened.sessionId, `sidecue.v1, ticket.${before}`)).status).toBe(410)
    const chat = await post('/api/chat', { message: 'Who tipped?' }, bearer(opened))
    expect(chat.status).toBe(410)
  })

  it('leave what was said, for the days of retention', async () => {
    const { opened } = await lively()
    await alarmAfter(31 * MINUTE, opened)
    const { entries } = await (await history(opened)).json<{ entries: unknown[] }>()
    expect(entries).toHaveLength(2)
    await alarmAfter(29, opened)
    expect((await history(opened)).status).toBe(200)
    await alarmAfter(31, opened)
    expect((await history(opened)).status).toBe(410)
    expect(await kept(opened)).toEqual([])
  })

  it('leave it for as many days as the operator says', async () => {
    const { opened } = await lively()
    // The object's settings are those of the whole process.
    const keepFor = (RETENTION_DAYS: string) =>
      runInDurableObject(stubOf(opened), (session) => {
        Object.assign((session as unknown as { env: object }).env, { RETENTION_DAYS })
      })
    await keepFor('2')
    await alarmAfter(31 * MINUTE, opened)
    await alarmAfter(1, opened)
    const [before, after] = [await history(opened), await alarmAfter(3, opened).then(() => history(opened))]
    await keepFor('')
    expect([before.status, after.status]).toEqual([200, 410])
  })

  it('leave nothing of what happened in the room', async () => {
    const { opened, client } = await lively()
    client.say({ type: 'events', n: 1, events: [{ at: 1, kind: 'chat', who: 'V1', text: 'a word about otters' }] })
    await client.next()
    for (const words of ['otters', 'playing tonight']) expect(await onDisk(opened)).toContain(words)
    await alarmAfter(31 * MINUTE, opened)
    for (const words of ['otters', 'playing tonight']) expect(await onDisk(opened)).not.toContain(words)
  })

  it('are not over while somebody speaks', async () => {
    const opened = await openSession()
    const { client } = await join(opened)
    await later(20 * MINUTE, async () => client.say({ type: 'cancel', ask: 'none' }))
    await alarmAfter(29 * MINUTE, opened)
    client.say('ping')
    expect(await client.text()).toBe('pong')
  })

  it('are not over while a browser is there, though it only pings', async () => {
    const opened = await openSession()
    const { client } = await join(opened)
    client.say('ping')
    await client.text()
    // As if it had spoken an hour ago.
    await runInDurableObject(stubOf(opened), (_, { storage }) => {
      storage.sql.exec("UPDATE about SET value = ? WHERE name = 'heardAt'", String(Date.now() - 3_600_000))
    })
    await evictDurableObject(stubOf(opened))
    await runDurableObjectAlarm(stubOf(opened))
    expect((await ticket(opened, opened)).status).toBe(200)
    expect(client.closed).toBeUndefined()
  })

  it('end also a session to which nobody ever came', async () => {
    const opened = await openSession()
    await alarmAfter(29 * MINUTE, opened)
    expect((await ticket(opened, opened)).status).toBe(200)
    await alarmAfter(31 * MINUTE, opened)
    expect((await ticket(opened, opened)).status).toBe(410)
  })
})

it('a model that rested and may be asked again is told by the alarm', async () => {
  await model('busy')
  const opened = await openSession()
  const { client } = await join(opened)
  client.say({ type: 'ask', ask: anAsk('a') })
  expect(await client.next()).toMatchObject({ type: 'none', code: 'busy' })
  expect(await client.next()).toMatchObject({ type: 'status', modelReachable: false })
  await alarmAfter(MINUTE, opened)
  expect(await client.next()).toMatchObject({ type: 'status', modelReachable: true })
})

it('a key whose part of the money is spent is told so, no other is, and a minute later it is asked for again', async () => {
  const dear = { key: 'friend', session: '', model: 'm', in: 1, out: 1, cached: 0, money: 60 }
  await relay.METER!.getByName('all').settle('', dear, 30)
  const opened = await openSession({ Authorization: 'Bearer another-key' })
  const { client, status } = await join(opened)
  expect(status).toMatchObject({ modelReachable: true })
  client.say({ type: 'ask', ask: anAsk('a') })
  expect(await client.next()).toMatchObject({ type: 'none', ask: 'a', code: 'share' })
  expect(await client.next()).toMatchObject({ type: 'status', modelReachable: false })
  expect((await join(await openSession())).status).toMatchObject({ modelReachable: true })
  await alarmAfter(MINUTE, opened)
  expect(await client.next()).toMatchObject({ type: 'status', modelReachable: true })
})

describe('erasing', () => {
  const erase = ({ sessionId, token }: Opened) =>
    call(`/api/sessions/${sessionId}`, { method: 'DELETE', headers: bearer({ token }) })

  it('closes the sockets and leaves nothing, at once', async () => {
    const { opened, watcher, client, phone } = await lively()
    expect(await kept(opened)).not.toEqual([])
    expect((await erase(opened)).status).toBe(204)
    expect(await client.end()).toMatchObject({ code: 4410 })
    expect(await phone.end()).toMatchObject({ code: 4410 })
    expect(await kept(opened)).toEqual([])
    for (const by of [opened, watcher]) expect((await ticket(opened, by)).status).toBe(410)
    expect((await history(opened)).status).toBe(410)
    expect((await erase(opened)).status).toBe(410)
    expect((await post('/api/session', { sessionId: opened.sessionId })).status).toBe(410)
  })

  it('leaves in the books what it cost, but not that it was this one', async () => {
    const { opened } = await lively()
    const sessions = async () =>
      (await (await call('/api/usage', { headers: KEY })).json<{ lines: { session: string }[] }>()).lines.map(
        ({ session }) => session,
      )
    await vi.waitFor(async () => expect(await sessions()).toContain(opened.sessionId))
    await erase(opened)
    expect(await sessions()).not.toContain(opened.sessionId)
    expect(await sessions()).toContain('')
  })

  it('gives up the ask that runs', async () => {
    await model('slow')
    const opened = await openSession()
    const { client } = await join(opened)
    client.say({ type: 'ask', ask: anAsk('a') })
    client.say('ping')
    await client.text()
    expect((await erase(opened)).status).toBe(204)
    expect(await kept(opened)).toEqual([])
  })

  it('is not for a watcher, nor for another session', async () => {
    const { opened, watcher } = await lively()
    const other = await openSession()
    expect((await erase(watcher)).status).toBe(401)
    expect((await erase({ ...opened, token: other.token })).status).toBe(401)
    expect((await ticket(opened, opened)).status).toBe(200)
  })
})

describe('a session’s token', () => {
  it('is had again with the key that opened it, and with no other', async () => {
    const { sessionId } = await openSession()
    const again = await (await post('/api/session', { sessionId })).json<Opened>()
    expect(again.sessionId).toBe(sessionId)
    expect((await ticket(again, again)).status).toBe(200)
    expect((await post('/api/session', { sessionId }, { Authorization: 'Bearer another-key' })).status).toBe(410)
    expect((await post('/api/session', { sessionId: crypto.randomUUID() })).status).toBe(410)
    expect((await post('/api/session', { sessionId: 'mine' })).status).toBe(400)
  })
})

describe('one key', () => {
  const open = (most: string, headers = { Authorization: 'Bearer another-key' }) =>
    at(
      'https://relay.example/api/session',
      { method: 'POST', headers, body: '{}' },
      { LIMITS: 'on', SESSIONS_PER_KEY: most },
    )

  it('has twenty where the operator says nothing', async () => {
    const statuses: number[] = []
    for (let n = 0; n < 22; n++) statuses.push((await open('', KEY)).status)
    expect(statuses).toEqual([...Array(20).fill(200), 429, 429])
  })

  it('has only so many sessions open at once; one that is over makes room', async () => {
    const first = await (await open('2')).json<Opened>()
    expect((await open('2')).status).toBe(200)
    const answer = await open('2')
    expect(answer.status).toBe(429)
    expect(await answer.json()).toMatchObject({ code: 'sessions' })
    await alarmAfter(31 * MINUTE, first)
    expect((await open('2')).status).toBe(200)
  })
})
