import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { twitch } from '../../../../extension/sources/twitch/index.ts'
import { type Far, NOW, pass, type Stand, stand } from '../world.ts'

let here: Stand
let listening: Promise<void>
const far = (): Far => here.fars.at(-1)!
const enter = () => {
  far().open()
  far().say('@emote-only=0;room-id=1 :tmi.twitch.tv ROOMSTATE #ida\r\n')
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: NOW })
  here = stand({ room: 'Ida' })
  listening = twitch.listen('on', here.listening)
  await pass()
})
afterEach(async () => {
  here.stop()
  await listening
  vi.useRealTimers()
})

it('comes as nobody, reads only, and says when it is in the room', () => {
  expect(far().url).toBe('wss://irc-ws.chat.twitch.tv:443')
  far().open()
  expect(far().said).toEqual([
    'CAP REQ :twitch.tv/tags twitch.tv/commands twitch.tv/membership',
    expect.stringMatching(/^NICK justinfan\d+$/),
    'JOIN #ida',
  ])
  expect(here.state()).toEqual({ state: 'connecting' })
  far().say(':tmi.twitch.tv 001 justinfan1 :Welcome, GLHF!\r\n@room-id=1 :tmi.twitch.tv ROOMSTATE #ida\r\n')
  expect(here.state()).toEqual({ state: 'connected' })
  expect(far().said.join()).not.toMatch(/PASS|PRIVMSG/)
})

it('hears every line of a frame, of its own channel only', () => {
  enter()
  far().say(
    [
      '@id=a;tmi-sent-ts=1 :ann!a@a PRIVMSG #ida :one',
      '@id=b;tmi-sent-ts=2 :bob!b@b PRIVMSG #other :no',
      '@id=c;tmi-sent-ts=3 :ann!a@a PRIVMSG #ida :two',
      '',
    ].join('\r\n'),
  )
  expect(here.heard.map(({ text }) => text)).toEqual(['one', 'two'])
})

it('answers a ping with its words', () => {
  enter()
  far().say('PING :tmi.twitch.tv\r\n')
  expect(far().said.at(-1)).toBe('PONG :tmi.twitch.tv')
})

it('gives people who come and go ids of their own, on every connection', async () => {
  enter()
  far().say(':bob!b@b JOIN #ida\r\n:bob!b@b PART #ida\r\n:bob!b@b JOIN #ida\r\n')
  far().cut()
  await pass(2_000)
  enter()
  far().say(':bob!b@b JOIN #ida\r\n')
  const keys = here.heard.map(({ key }) => key)
  expect(new Set(keys).size).toBe(4)
})

describe('when the line is lost', () => {
  it('it comes back, later with each failure', async () => {
    far().cut()
    await pass()
    expect(here.state()).toMatchObject({ state: 'offline' })
    for (let i = 0; i < 8; i++) {
      await pass(30_000)
      if (here.fars.length < 8) far().cut()
    }
    expect(here.fars.length).toBeGreaterThan(5)
    const offline = here.states.filter(({ state }) => state === 'offline').length
    expect(offline).toBeLessThanOrEqual(here.fars.length)
    enter()
    expect(here.state()).toEqual({ state: 'connected' })
  })

  it('a service that asks us to come again is obeyed at once', async () => {
    enter()
    far().say(':tmi.twitch.tv RECONNECT\r\n')
    await pass(1)
    expect(here.fars).toHaveLength(2)
    expect(here.fars[0]!.closed).toBe(true)
  })

  it('silence is asked about, and then not believed', async () => {
    enter()
    await pass(61_000)
    expect(far().said.at(-1)).toBe('PING :sidecue')
    far().say(':tmi.twitch.tv PONG tmi.twitch.tv :sidecue\r\n')
    await pass(61_000)
    expect(here.fars).toHaveLength(1)
    await pass(15_000)
    expect(here.fars).toHaveLength(2)
  })

  it('a door that never opens is left', async () => {
    await pass(11_000)
    expect(here.fars.length).toBe(2)
  })
})

it('a channel that is not there any more is not asked for again', async () => {
  far().open()
  far().say(
    '@msg-id=msg_channel_suspended :tmi.twitch.tv NOTICE #ida :This channel does not exist or has been suspended.\r\n',
  )
  await listening
  await pass(60_000)
  expect(here.state()).toEqual({ state: 'refused', code: 'room' })
  expect(here.fars).toHaveLength(1)
})

it('stops at once, and hears nothing more', async () => {
  enter()
  here.stop()
  await listening
  far().say('@id=a :ann!a@a PRIVMSG #ida :late\r\n')
  expect(far().closed).toBe(true)
  expect(here.heard).toEqual([])
})
