import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Line, openLine, type Relay, type Resume } from '../../../extension/transport/socket.ts'
import type { Ask } from '../../../shared/ask.ts'
import type { Pack } from '../../../shared/pack.ts'
import type { RelayState } from '../../../shared/view.ts'
import { createRelay, type FakeRelay } from './relay.ts'

const HOME: Relay = { address: 'https://relay.example/mine', key: 'secret-key', loopback: false }

let relay: FakeRelay
let line: Line | undefined
const told = {
  states: [] as RelayState[],
  model: [] as unknown[],
  replies: [] as string[],
  none: [] as string[],
  packs: [] as string[],
  faults: [] as unknown[],
}
let resume: Resume | undefined

function connect(to: Relay = HOME, from?: Resume): Line {
  const hearing = {
    state: (state: RelayState) => void told.states.push(state),
    model: (reachable: boolean | undefined) => void told.model.push(reachable),
    reply: (reply: { content: string }) => void told.replies.push(reply.content),
    none: (ask: string, code: string) => void told.none.push(`${ask}: ${code}`),
    packs: (packs: Pack[]) => void told.packs.push(packs.map(({ id }) => id).join()),
    fault: (error: unknown) => void told.faults.push(error),
    resume: (next: Resume) => {
      resume = next
    },
  }
  const world = { now: () => Date.now(), random: () => 0.5, fetch: relay.fetch, WebSocket: relay.WebSocket }
  line = openLine(to, from, hearing, world)
  return line
}

const later = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const ask = (id: string, deadline = Date.now() + 60_000) => ({ id, deadline }) as Ask
const asks = (connection = relay.line()) => connection.heard.flatMap((it) => (it.type === 'ask' ? [it.ask.id] : []))
const answer = (seq: number, id: string, content: string) =>
  ({ type: 'reply', seq, reply: { id, action: 'say', content, model: 'm', ms: 1 } }) as const
const state = () => told.states.at(-1)

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 21, 20) })
  relay = createRelay()
  for (const list of Object.values(told)) list.length = 0
})
afterEach(() => {
  line?.close()
  vi.useRealTimers()
})

describe('the way in', () => {
  it('goes on with a new token of the same session when the old one is nearly over', async () => {
    const pass = { sessionId: 's1', token: 'old', expiresAt: Date.now() + 60_000 }
    connect(HOME, { pass, epoch: 'one', last: 7 })
    await later(0)
    expect(relay.requests).toMatchObject([
      { url: 'https://relay.example/mine/api/session', authorization: 'Bearer secret-key', body: '{"sessionId":"s1"}' },
      { url: 'https://relay.example/mine/api/sessions/s1/ticket', authorization: 'Bearer token1' },
    ])
    expect(resume).toMatchObject({ pass: { sessionId: 's1', token: 'token1' }, epoch: 'one', last: 7 })
  })

  it('goes by a session, a ticket and a hello, and the key is only ever in a header', async () => {
    connect()
    await later(0)
    expect(relay.requests).toEqual([
      { url: 'https://relay.example/mine/api/session', authorization: 'Bearer secret-key', body: '{}' },
      { url: 'https://relay.example/mine/api/sessions/s1/ticket', authorization: 'Bearer token1', body: '{}' },
    ])
    expect(relay.line().url).toBe('wss://relay.example/mine/api/sessions/s1/socket')
    expect(relay.line().protocols).toEqual(['sidecue.v1', 'ticket.ticket2'])
    expect(relay.line().heard).toEqual([{ type: 'hello', role: 'broadcaster', version: 1 }])
    expect(state()).toEqual({ state: 'connected', model: 'stand-in', modelReachable: true })
  })

  it('is refused by a relay that does not know the key, in words, and is not tried again', async () => {
    relay.door = 401
    connect()
    await later(120_000)
    const message = 'The access key is missing or not known to this relay.'
    expect(state()).toEqual({ state: 'refused', code: 'key', message })
    expect(relay.requests).toHaveLength(1)
  })

  it('is refused by a relay that nobody has set up, in words, and is not tried again', async () => {
    relay.door = 'unfinished'
    connect()
    await later(120_000)
    const message = 'This relay has no access keys yet. Its operator sets RELAY_ACCESS_KEYS.'
    expect(state()).toEqual({ state: 'refused', code: 'no-keys', message })
    expect(relay.requests).toHaveLength(1)
  })

  it.each([
    ['http://relay.example', false, 'insecure'],
    ['http://relay.example', true, 'insecure'],
    ['ws://relay.example', true, 'insecure'],
    ['http://127.0.0.1:8787', false, 'loopback'],
    ['my relay', true, 'address'],
  ])('is not taken to %s (relay on this computer: %s): %s', async (address, loopback, code) => {
    connect({ address, key: '', loopback })
    await later(60_000)
    expect(state()).toMatchObject({ state: 'refused', code })
    expect(relay.requests).toEqual([])
  })

  it('offers repaired selectors with its status, or none', async () => {
    connect()
    await later(0)
    expect(told.packs).toEqual([])
    const pack = { id: 'p1', site: 'twitch', note: 'renamed', selectors: { list: '.chat-list' } }
    relay.line().say(relay.status({ packs: [pack] }))
    expect(told.packs).toEqual(['p1'])
  })

  it('is plain http to a relay on this computer that the user named', async () => {
    connect({ address: 'http://127.0.0.1:8787', key: '', loopback: true })
    await later(0)
    expect(relay.line().url).toBe('ws://127.0.0.1:8787/api/sessions/s1/socket')
    expect(relay.requests[0]?.authorization).toBeNull()
  })
})

describe('a relay that goes', () => {
  it('comes back by itself, and hears where the session was', async () => {
    connect()
    await later(0)
    relay.line().say(answer(4, 'a', 'hello'))
    relay.door = 'down'
    relay.line().cut()
    await later(0)
    expect(state()).toEqual({ state: 'offline', nextTryAt: Date.now() + 375 })
    expect(told.model.at(-1)).toBeUndefined()
    await later(60_000)
    expect(state()?.state).toBe('offline')
    relay.door = undefined
    await later(30_000)
    expect(state()?.state).toBe('connected')
    expect(relay.line().heard[0]).toEqual({ type: 'hello', role: 'broadcaster', version: 1, epoch: 'one', last: 4 })
    expect(relay.requests.filter(({ url }) => url.endsWith('/api/session'))).toHaveLength(1)
  })

  it('without a goodbye is noticed by the heartbeat', async () => {
    connect()
    await later(0)
    await later(20_000)
    expect(relay.line().pings).toBe(1)
    expect(told.model).toEqual([true, true])
    relay.alive = false
    await later(20_000)
    const silent = relay.line()
    await later(9_999)
    expect(silent.closed).toBeUndefined()
    await later(1)
    expect(silent.closed).toBe(4000)
    relay.alive = true
    await later(1_000)
    expect(relay.connections).toHaveLength(2)
    expect(state()?.state).toBe('connected')
  })

  it('by a mistake of ours comes back as after a cut, and the mistake is told', async () => {
    const mistakes = [new SyntaxError('odd')]
    relay.WebSocket = new Proxy(relay.WebSocket, {
      construct(target, parts) {
        const mistake = mistakes.pop()
        if (mistake) throw mistake
        return Reflect.construct(target, parts)
      },
    })
    connect()
    await later(0)
    expect(told.faults).toEqual([new SyntaxError('odd')])
    expect(state()).toMatchObject({ state: 'offline' })
    await later(60_000)
    expect(state()).toMatchObject({ state: 'connected' })
    expect(told.faults).toHaveLength(1)
  })

  it('with the session gets a new one', async () => {
    connect()
    await later(0)
    relay.forgetSession()
    relay.line().cut()
    await later(5_000)
    expect(relay.line().url).toContain('/s2/')
    expect(relay.line().heard[0]).toEqual({ type: 'hello', role: 'broadcaster', version: 1 })
  })

  it('is not looked for any more once the line is closed', async () => {
    connect().close()
    await later(60_000)
    expect(relay.connections).toHaveLength(0)
    connect()
    await later(0)
    line?.close()
    expect(relay.line().closed).toBe(1000)
    await later(60_000)
    expect(relay.connections).toHaveLength(1)
  })

  it('and a background that died meanwhile: the next one goes on where it ended', async () => {
    connect()
    await later(0)
    relay.line().say(answer(7, 'a', 'hello'))
    const kept = resume
    line?.close()
    connect(HOME, kept)
    await later(0)
    expect(relay.line().heard[0]).toMatchObject({ epoch: 'one', last: 7 })
    expect(relay.line().url).toContain('/s1/')
  })
})

describe('questions', () => {
  it('wait for the relay, unless they are late by then or taken back', async () => {
    connect()
    line?.ask(ask('in time'))
    line?.ask(ask('late', Date.now() + 100))
    line?.ask(ask('cancelled'))
    line?.cancel('cancelled')
    relay.door = 'down'
    await later(20_000)
    relay.door = undefined
    await later(30_000)
    expect(asks()).toEqual(['in time'])
  })

  it('that were cut off are asked again, answered ones not', async () => {
    connect()
    await later(0)
    line?.ask(ask('a'))
    line?.ask(ask('b'))
    relay.line().say(answer(1, 'a', 'one'))
    relay.line().cut()
    await later(5_000)
    expect(asks(relay.connections[0])).toEqual(['a', 'b'])
    expect(asks()).toEqual(['b'])
  })

  it('hear an answer once, however often the relay sends it', async () => {
    connect()
    await later(0)
    relay.line().say(answer(1, 'a', 'one'))
    relay.line().cut()
    await later(5_000)
    relay.line().say(answer(1, 'a', 'one'))
    relay.line().say({ type: 'none', seq: 2, ask: 'b', code: 'timeout' })
    relay.line().say({ type: 'none', seq: 2, ask: 'b', code: 'timeout' })
    expect(told.replies).toEqual(['one'])
    expect(told.none).toEqual(['b: timeout'])
  })

  it('hear nothing of frames that are no message of ours', async () => {
    connect()
    await later(0)
    for (const odd of [
      '',
      '{',
      '[]',
      'null',
      '{"type":"reply"}',
      '{"type":"reply","seq":1,"reply":{"id":7}}',
      '{"type":"view"}',
    ]) {
      relay.line().say(odd)
    }
    relay.line().say(`{"type":"none","seq":1,"ask":"a","code":"${'x'.repeat(70_000)}"}`)
    relay.line().say(answer(1, 'a', 'good'))
    expect(told.replies).toEqual(['good'])
    expect(told.none).toEqual([])
    expect(state()?.state).toBe('connected')
  })
})
