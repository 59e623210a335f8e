/** What makes no sense on the socket, and who is sent away for it. */

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { anAsk, connect, join, model, openSession, watcherOf, watchOf } from './help.ts'

beforeEach(() => model('good'))

describe('what makes no sense', () => {
  it.each([
    ['no JSON', '{"type":', 'not JSON'],
    ['an unknown type', { type: 'shout' }, 'type'],
    ['an ask without rows', { type: 'ask', ask: { ...anAsk('a'), recent: undefined } }, 'ask.recent'],
    [
      'a mistyped row',
      { type: 'ask', ask: { ...anAsk('a'), recent: [{ at: 'now', kind: 'chat' }] } },
      'ask.recent.0.at',
    ],
  ])('%s is answered with what is wrong, and the socket goes on', async (_, frame, words) => {
    const { client } = await join(await openSession())
    client.say(frame)
    expect(await client.next()).toMatchObject({ type: 'error', code: 'frame', message: expect.stringContaining(words) })
    client.say({ type: 'ask', ask: anAsk('b') })
    await vi.waitUntil(async () => JSON.stringify(await client.next()).includes('"id":"b"'))
  })

  it('leaves no ask without an answer', async () => {
    const { client } = await join(await openSession())
    client.say({ type: 'ask', ask: { ...anAsk('a'), tone: 'rude' } })
    expect(await client.next()).toMatchObject({ type: 'error' })
    expect(await client.next()).toEqual({ type: 'none', seq: 1, ask: 'a', code: 'frame' })
  })

  it('is never quoted', async () => {
    const { client } = await join(await openSession())
    client.say({ type: 'ask', ask: { ...anAsk('a'), want: 'a secret' } })
    expect(JSON.stringify(await client.next())).not.toContain('secret')
  })

  it('too much of it ends the socket', async () => {
    const { client } = await join(await openSession())
    client.say('x'.repeat(64 * 1024 + 1))
    client.say('what was under way')
    expect(await client.end()).toMatchObject({ code: 1009 })
  })
})

describe('a client that does not stop', () => {
  const times = (count: number, say: () => void) => Array.from({ length: count }, say)

  it.each([
    ['garbage', '{"type":'],
    ['asks that are none', { type: 'ask', ask: { id: 'a' } }],
    ['hellos', { type: 'hello', role: 'broadcaster', version: 1 }],
    ['what is not its to say', { type: 'act', did: 'done', cue: 'a' }],
  ])('is sent away: %s', async (_, frame) => {
    const opened = await openSession()
    const { client } = await join(opened)
    times(300, () => client.say(frame))
    expect(await client.end()).toEqual({ code: 4429, reason: 'too many frames' })
    const { client: back } = await join(opened)
    back.say('ping')
    expect(await back.text()).toBe('pong')
  })

  it('is sent away before it has said hello, too', async () => {
    const client = await connect(await openSession())
    times(300, () => client.say({ type: 'cancel', ask: 'a' }))
    expect(await client.end()).toMatchObject({ code: 4429 })
  })

  it('is told that it is too fast, and sent away when it does not mind', async () => {
    const { client } = await join(await openSession())
    times(40, () => client.say({ type: 'cancel', ask: 'a' }))
    expect(await client.next()).toMatchObject({ type: 'error', code: 'rate' })
    expect(client.closed).toBeUndefined()
    times(300, () => client.say({ type: 'cancel', ask: 'a' }))
    expect(await client.end()).toMatchObject({ code: 4429 })
  })

  it('takes nobody else with it', async () => {
    const opened = await openSession()
    const watcher = await watcherOf(opened)
    const [{ client: loud }, { client: quiet }] = [await watchOf(watcher), await watchOf(watcher)]
    times(300, () => loud.say('noise'))
    expect(await loud.end()).toMatchObject({ code: 4429 })
    expect(await quiet.next()).toMatchObject({ type: 'who', watchers: 1 })
    quiet.say({ type: 'hello', role: 'watcher', version: 1 })
    expect(await quiet.next()).toMatchObject({ type: 'status' })
  })

  it('may stumble now and then', async () => {
    const { client } = await join(await openSession())
    times(20, () => client.say('noise'))
    for (let i = 0; i < 20; i++) expect(await client.next()).toMatchObject({ type: 'error', code: 'frame' })
    client.say({ type: 'ask', ask: anAsk('a') })
    expect(await client.next()).toMatchObject({ type: 'reply' })
  })
})
