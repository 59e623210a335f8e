/** The socket: who gets one, what it carries, and what survives when everything else dies. */

import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { anAsk, connect, join, model, type Opened, openSession, stubOf, ticketFor, upgrade } from './help.ts'

beforeEach(() => model('good'))

describe('a ticket', () => {
  it('opens a socket, and the answer names the protocol but not the ticket', async () => {
    const opened = await openSession()
    const answer = await upgrade(opened.sessionId, `sidecue.v1, ticket.${await ticketFor(opened)}`)
    expect(answer.status).toBe(101)
    expect(answer.headers.get('Sec-WebSocket-Protocol')).toBe('sidecue.v1')
    answer.webSocket?.accept()
  })

  it('opens one socket only', async () => {
    const opened = await openSession()
    const protocols = `sidecue.v1, ticket.${await ticketFor(opened)}`
    ;(await upgrade(opened.sessionId, protocols)).webSocket?.accept()
    const again = await upgrade(opened.sessionId, protocols)
    expect(again.status).toBe(401)
    expect(await again.json()).toMatchObject({ code: 'ticket' })
  })

  it('is still used up after the session has slept', async () => {
    const opened = await openSession()
    const protocols = `sidecue.v1, ticket.${await ticketFor(opened)}`
    ;(await upgrade(opened.sessionId, protocols)).webSocket?.accept()
    await evictDurableObject(stubOf(opened))
    expect((await upgrade(opened.sessionId, protocols)).status).toBe(401)
  })

  it('opens nothing but its own session', async () => {
    const [mine, other] = [await openSession(), await openSession()]
    const answer = await upgrade(other.sessionId, `sidecue.v1, ticket.${await ticketFor(mine)}`)
    expect(answer.status).toBe(401)
  })

  it('is over after a minute', async () => {
    const opened = await openSession()
    const ticket = await ticketFor(opened)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 })
    const answer = await upgrade(opened.sessionId, `sidecue.v1, ticket.${ticket}`)
    vi.useRealTimers()
    expect(answer.status).toBe(401)
  })

  it.each([
    ['the session token in its place', async (opened: { token: string }) => `sidecue.v1, ticket.${opened.token}`, 401],
    ['no ticket', async () => 'sidecue.v1', 401],
    ['a made-up ticket', async () => 'sidecue.v1, ticket.abc.def.ghi', 401],
    ['another protocol', async () => 'chat.v9', 400],
  ])('%s opens nothing', async (_, protocolsOf, status) => {
    const opened = await openSession()
    expect((await upgrade(opened.sessionId, await protocolsOf(opened))).status).toBe(status)
  })

  it('is worth nothing to a page of an unknown origin', async () => {
    const opened = await openSession()
    const protocols = `sidecue.v1, ticket.${await ticketFor(opened)}`
    expect((await upgrade(opened.sessionId, protocols, { Origin: 'https://evil.example' })).status).toBe(403)
    expect((await upgrade(opened.sessionId, protocols, { Origin: 'moz-extension://0a1b' })).status).toBe(101)
  })
})

describe('hello', () => {
  it('is answered with where the session stands', async () => {
    const { status } = await join(await openSession())
    expect(status).toEqual({
      type: 'status',
      version: 1,
      epoch: expect.any(String),
      last: 0,
      model: '@cf/google/gemma-4-26b-a4b-it',
      modelReachable: true,
      heard: 0,
    })
  })

  it('says so when only the rules answer', async () => {
    await model('remote')
    expect((await join(await openSession())).status.modelReachable).toBe(false)
  })

  it('of another version is told so and ends', async () => {
    const client = await connect(await openSession())
    client.say({ type: 'hello', role: 'broadcaster', version: 2 })
    expect(await client.end()).toMatchObject({ code: 4426 })
  })

  it('comes first: until then nothing is done', async () => {
    const client = await connect(await openSession())
    client.say({ type: 'ask', ask: anAsk('a') })
    expect(await client.next()).toMatchObject({ type: 'error', code: 'hello' })
  })

  it('of a newer connection ends the older one, and not the other way round', async () => {
    const opened = await openSession()
    const { client: older } = await join(opened)
    const { client: newer } = await join(opened)
    expect(await older.end()).toMatchObject({ code: 4001 })
    newer.say({ type: 'ask', ask: anAsk('a') })
    expect(await newer.next()).toMatchObject({ type: 'reply' })
  })
})

describe('sockets of a broadcaster', () => {
  it.each([
    ['that has said hello', async (opened: Opened) => (await join(opened)).client],
    ['that has not', connect],
  ])('are two at most: the oldest, one %s, makes room', async (_, first) => {
    const opened = await openSession()
    const [oldest, ...others] = [await first(opened), await connect(opened), await connect(opened)]
    expect(await oldest!.end()).toEqual({ code: 4408, reason: 'a newer socket took this place' })
    expect(others.map(({ closed }) => closed)).toEqual([undefined, undefined])
  })
})

describe('a ping', () => {
  it('is answered, also while a model thinks', async () => {
    await model('slow')
    const { client } = await join(await openSession())
    client.say({ type: 'ask', ask: anAsk('a') })
    client.say('ping')
    expect(await client.text()).toBe('pong')
  })
})

describe('an ask', () => {
  it('gets one whole, checked reply', async () => {
    const { client } = await join(await openSession())
    client.say({ type: 'ask', ask: anAsk('a') })
    expect(await client.next()).toEqual({
      type: 'reply',
      seq: 1,
      reply: {
        id: 'a',
        action: expect.stringMatching(/^(say|do)$/),
        content: expect.stringMatching(/\S/),
        model: '@cf/google/gemma-4-26b-a4b-it',
        ms: expect.any(Number),
        template: expect.any(String),
      },
    })
  })

  it.each([
    ['quota', 'quota'],
    ['cut', 'cut'],
    ['empty', 'empty'],
    ['garbage', 'garbled'],
    ['mute', 'timeout'],
  ])('gets a word when the model is in the state %s', async (behaviour, code) => {
    await model(behaviour)
    const { client } = await join(await openSession())
    client.say({ type: 'ask', ask: anAsk('a') })
    expect(await client.next()).toEqual({ type: 'none', seq: 1, ask: 'a', code })
  })

  it.each([
    ['wrong-name', 'name'],
    ['wrong-number', 'number'],
    ['link', 'link'],
    ['babbling', 'unparsed'],
  ])('gets no answer that is %s, but the reason: %s', async (behaviour, code) => {
    await model(behaviour)
    const { client } = await join(await openSession())
    client.say({ type: 'ask', ask: anAsk('a') })
    expect(await client.next()).toEqual({ type: 'none', seq: 1, ask: 'a', code })
  })

  it('can be given up while the model thinks', async () => {
    await model('slow')
    const { client } = await join(await openSession())
    client.say({ type: 'ask', ask: anAsk('a') })
    client.say({ type: 'cancel', ask: 'a' })
    expect(await client.next()).toMatchObject({ type: 'none', ask: 'a', code: 'cancelled' })
  })

  it('is replaced by the next one: there is one at a time', async () => {
    await model('slow')
    const { client } = await join(await openSession())
    client.say({ type: 'ask', ask: anAsk('a') })
    await model('good')
    client.say({ type: 'ask', ask: anAsk('b') })
    expect(await client.next()).toMatchObject({ type: 'none', seq: 1, ask: 'a', code: 'replaced' })
    expect(await client.next()).toMatchObject({ type: 'reply', seq: 2, reply: { id: 'b' } })
  })

  it('that comes twice is answered once, with the same words', async () => {
    const { client } = await join(await openSession())
    client.say({ type: 'ask', ask: anAsk('a') })
    const first = await client.next()
    await model('quota')
    client.say({ type: 'ask', ask: anAsk('a') })
    expect(await client.next()).toEqual(first)
  })

  it('that fails for the whole provider is followed by the news, once', async () => {
    await model('quota')
    const { client } = await join(await openSession())
    client.say({ type: 'ask', ask: anAsk('a') })
    expect(await client.next()).toMatchObject({ type: 'none', code: 'quota' })
    expect(await client.next()).toMatchObject({ type: 'status', modelReachable: false, last: 1 })
    client.say({ type: 'ask', ask: anAsk('b') })
    expect(await client.next()).toMatchObject({ type: 'none', ask: 'b', code: 'quota' })
    client.say('ping')
    expect(await client.text()).toBe('pong')
  })
})

describe('a session that slept', () => {
  it('goes on over the same socket with the same numbers', async () => {
    const opened = await openSession()
    const { client, status } = await join(opened)
    client.say({ type: 'ask', ask: anAsk('a') })
    await client.next()
    await evictDurableObject(stubOf(opened))
    client.say({ type: 'ask', ask: anAsk('b') })
    expect(await client.next()).toMatchObject({ type: 'reply', seq: 2, reply: { id: 'b' } })
    client.say({ type: 'hello', role: 'broadcaster', version: 1, epoch: status.epoch, last: 2 })
    expect(await client.next()).toMatchObject({ type: 'status', epoch: status.epoch, last: 2 })
  })

  it('gives a client that comes back what it missed, in order and once', async () => {
    const opened = await openSession()
    const { client, status } = await join(opened)
    const replies = []
    for (const id of ['a', 'b', 'c']) {
      client.say({ type: 'ask', ask: anAsk(id) })
      replies.push(await client.next())
    }
    await evictDurableObject(stubOf(opened), { webSockets: 'close' })
    const { client: back, status: now } = await join(opened, { epoch: status.epoch, last: 1 })
    expect(now).toMatchObject({ epoch: status.epoch, last: 3 })
    expect([await back.next(), await back.next()]).toEqual(replies.slice(1))
    back.say('ping')
    expect(await back.text()).toBe('pong')
  })

  it('answers a client that takes leave, so that it need not wait for the end of its patience', async () => {
    const { client } = await join(await openSession())
    client.close()
    expect(await client.end()).toMatchObject({ code: 1000 })
  })

  it('lets a client go whose frames nobody can read', async () => {
    const opened = await openSession()
    const { client } = await join(opened)
    await runInDurableObject(stubOf(opened), (session, state) => session.webSocketError(state.getWebSockets()[0]!))
    expect(await client.end()).toMatchObject({ code: 1000 })
  })

  it('keeps an answer that came while nobody was connected', async () => {
    const opened = await openSession()
    const { client, status } = await join(opened)
    client.say({ type: 'ask', ask: anAsk('a') })
    client.close()
    await vi.waitFor(() =>
      runInDurableObject(stubOf(opened), (_, { storage }) => {
        expect(storage.sql.exec('SELECT * FROM sent').toArray()).toHaveLength(1)
      }),
    )
    const { client: back } = await join(opened, { epoch: status.epoch, last: 0 })
    expect(await back.next()).toMatchObject({ type: 'reply', seq: 1, reply: { id: 'a' } })
  })

  it('begins a new epoch where it cannot give back all that was missed', async () => {
    const opened = await openSession()
    const { client, status } = await join(opened)
    client.say({ type: 'ask', ask: anAsk('a') })
    await client.next()
    await runInDurableObject(stubOf(opened), (_, { storage }) => void storage.sql.exec('DELETE FROM sent'))
    const { status: now } = await join(opened, { epoch: status.epoch, last: 0 })
    expect(now.epoch).not.toBe(status.epoch)
    expect(now.last).toBe(1)
  })

  it('answers an ask that died with it', async () => {
    const opened = await openSession()
    const { client } = await join(opened)
    await runInDurableObject(
      stubOf(opened),
      (_, { storage }) => void storage.sql.exec("INSERT INTO asked VALUES ('lost')"),
    )
    await evictDurableObject(stubOf(opened))
    client.say({ type: 'ask', ask: anAsk('b') })
    expect(await client.next()).toEqual({ type: 'none', seq: 1, ask: 'lost', code: 'interrupted' })
    expect(await client.next()).toMatchObject({ type: 'reply', seq: 2 })
  })
})
