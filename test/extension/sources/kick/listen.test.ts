import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readChannel } from '../../../../extension/sources/kick/channel.ts'
import { kick } from '../../../../extension/sources/kick/index.ts'
import { type Far, json, NOW, pass, type Stand, stand } from '../world.ts'

const data = process.env.SIDECUE_DATA
const ROOM = { id: 401, slug: 'ida', chatroom: { id: 900 } }
const CHAT = 'chatrooms.900.v2'

let here: Stand
let listening: Promise<void>
const far = (): Far => here.fars.at(-1)!
const frame = (event: string, told: unknown, channel = CHAT) =>
  far().say(JSON.stringify({ event, data: JSON.stringify(told), channel }))
const listen = async () => {
  listening = kick.listen('on', here.listening)
  await pass()
}
const enter = async () => {
  here.answers = [json(ROOM)]
  await listen()
  far().open()
  frame('pusher:connection_established', { socket_id: '1.1', activity_timeout: 120 })
  frame('pusher_internal:subscription_succeeded', {})
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: NOW })
  here = stand()
  listening = Promise.resolve()
})
afterEach(async () => {
  here.stop()
  await listening
  vi.useRealTimers()
})

it('looks the room up, subscribes when the line stands, and says when it is in', async () => {
  await enter()
  expect(here.calls).toEqual(['https://kick.com/api/v2/channels/ida'])
  expect(far().url).toMatch(/^wss:\/\/ws-us2\.pusher\.com\/app\//)
  expect(far().said.map((text) => JSON.parse(text).data.channel)).toEqual([CHAT, 'chatroom_900', 'channel.401'])
  expect(here.state()).toEqual({ state: 'connected' })
})

it('answers a ping', async () => {
  await enter()
  frame('pusher:ping', {})
  expect(JSON.parse(far().said.at(-1)!)).toEqual({ event: 'pusher:pong', data: {} })
})

it('two equal subs are two; one sub on two channels is one', async () => {
  await enter()
  const sub = { chatroom_id: 900, username: 'ann', months: 2 }
  frame('App\\Events\\SubscriptionEvent', sub)
  frame('App\\Events\\SubscriptionEvent', sub)
  frame('App\\Events\\SubscriptionEvent', sub, 'chatroom_900')
  frame('SubscriptionEvent', sub, 'chatroom_900')
  expect(here.heard).toHaveLength(2)
  expect(new Set(here.heard.map(({ key }) => key)).size).toBe(2)
})

it('hears its own room only, and survives what it does not know', async () => {
  await enter()
  frame('App\\Events\\SubscriptionEvent', { username: 'ann', months: 1 }, 'chatrooms.7.v2')
  far().say('not json')
  far().say('null')
  frame('App\\Events\\PollUpdateEvent', {})
  expect(here.heard).toEqual([])
})

it.skipIf(!data)('hears the recorded frames', async () => {
  await enter()
  const lines = readFileSync(join(data!, 'kick/pusher_frames.jsonl'), 'utf8').split('\n').filter(Boolean)
  for (const line of lines) {
    const { event, data: told } = JSON.parse(line) as { event: string; data: string }
    far().say(JSON.stringify({ event, data: told, channel: CHAT }))
  }
  const kinds = here.heard.map(({ kind, what }) => what ?? kind)
  expect(kinds).toEqual([
    'chat',
    'resub',
    'sub',
    'giftsub',
    'gift',
    'resub',
    'giftsub',
    'raid',
    'deleted',
    'deleted',
    'deleted',
    'raid',
    'chat',
  ])
})

describe('a room that cannot be heard', () => {
  it.each([
    [404, 'room'],
    [403, 'permission'],
  ])('%i is said and not tried again', async (status, code) => {
    here.answers = [json({}, status)]
    await listen()
    await listening
    await pass(60_000)
    expect(here.state()).toEqual({ state: 'refused', code })
    expect(here.calls).toHaveLength(1)
  })

  it('a site that is down is asked again', async () => {
    here.answers = ['down', json({}, 502), json({ odd: true }), json(ROOM)]
    await listen()
    await pass(30_000)
    expect(here.fars.length).toBeGreaterThan(0)
  })

  it('a feed that does not take its key says so for good', async () => {
    await enter()
    frame('pusher:error', { code: 4001, message: 'App key not in this cluster' })
    await listening
    expect(here.state()).toEqual({ state: 'refused', code: 'room' })
  })

  it('a feed that is full is tried again', async () => {
    await enter()
    frame('pusher:error', { code: 4200 })
    await pass(1_000)
    expect(here.fars.length).toBe(2)
  })
})

it('numbers are read only as numbers', () => {
  expect(readChannel(ROOM)).toEqual({ channel: 401, chatroom: 900 })
  for (const odd of [
    null,
    [],
    'x',
    { id: '401', chatroom: { id: 900 } },
    { id: 1, chatroom: null },
    { id: 1.5, chatroom: { id: 2 } },
  ])
    expect(readChannel(odd)).toBeUndefined()
})
