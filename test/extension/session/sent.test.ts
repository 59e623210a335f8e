import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sentStore } from '../../../extension/sent-store.ts'
import { MOST } from '../../../extension/session/sent.ts'
import { saveSettings } from '../../../extension/settings.ts'
import { createRelay, type FakeRelay } from '../transport/relay.ts'
import { breathe, die, freshComputer, look, open, pass, row, tip, wakeUp } from './evening.ts'

vi.mock('wxt/browser', () => import('./browser.ts'))

const KEY = 'a-key-that-nobody-may-see'

let relay: FakeRelay
beforeEach(async () => {
  freshComputer()
  relay = createRelay()
  await wakeUp(relay)
  await saveSettings({ relay: { address: 'https://relay.example', key: KEY, loopback: false } })
})
afterEach(() => {
  die()
  vi.useRealTimers()
})

/** What a page reads of it, once it is kept. */
async function listed() {
  await pass(1)
  return await sentStore.read()
}

async function tipped() {
  const page = await open()
  page.batch(1, row({ text: 'I am not @max_1990' }), tip(500, 'max_1990'))
  await breathe()
  return page
}

/** The relay's model answers the last question. */
function say(content: string): void {
  const asked = relay.line().heard.findLast((frame) => frame.type === 'ask')
  if (asked?.type !== 'ask') throw new Error('nothing was asked')
  const { id, action } = asked.ask
  relay.line().say({ type: 'reply', seq: 1, reply: { id, action, content, model: 'stand-in', ms: 300 } })
}

describe('what leaves this browser', () => {
  it('is listed byte for byte as the relay got it, in order', async () => {
    await tipped()
    const sent = await listed()
    expect(sent.map(({ what }) => what)).toEqual([
      'POST /api/session',
      'POST /api/sessions/s1/ticket',
      'socket',
      'hello',
      'ask',
    ])
    const got = [...relay.requests.map(({ body }) => body), '', ...relay.line().texts]
    expect(sent.map(({ body }) => body)).toEqual(got)
    expect(sent.map(({ size }) => size)).toEqual(got.map((text) => Buffer.byteLength(String(text))))
    expect(sent.slice(0, 3).map(({ head }) => head?.split('\n')[0])).toEqual([
      'POST https://relay.example/api/session',
      'POST https://relay.example/api/sessions/s1/ticket',
      'GET wss://relay.example/api/sessions/s1/socket',
    ])
  })

  it('shows no key, no token and no ticket, and no name of a viewer', async () => {
    await tipped()
    const text = JSON.stringify(await listed())
    const secrets = relay.requests.map(({ authorization }) => authorization!.replace('Bearer ', ''))
    const tickets = relay.line().protocols.filter((name) => name.startsWith('ticket.'))
    expect([...secrets, ...tickets]).toEqual([KEY, 'token1', 'ticket.ticket2'])
    for (const secret of [...secrets, ...tickets]) expect(text).not.toContain(secret)
    expect(text).toContain('authorization: Bearer •••')
    expect(text).toContain('sidecue.v1, ticket.•••')
    expect(text).not.toMatch(/max|ann\b/i)
  })

  it('says what came back: a status, an answer, a refusal', async () => {
    await tipped()
    say('Tell us how your evening is going.')
    expect((await listed()).map(({ answer }) => answer)).toEqual(['200', '200', undefined, 'status', 'reply'])
    relay.door = 'down'
    relay.line().cut()
    await pass(3)
    expect((await listed()).at(-1)).toMatchObject({ what: 'POST /api/sessions/s1/ticket', answer: 'no answer' })
  })

  it('goes on where a killed background ended', async () => {
    await tipped()
    const before = await listed()
    die()
    relay.greets = true
    await wakeUp(relay)
    await open({ reader: 'r2' })
    const after = await listed()
    expect(after.slice(0, before.length).map(({ body }) => body)).toEqual(before.map(({ body }) => body))
    expect(after.map(({ what }) => what)).toEqual([
      ...before.map(({ what }) => what),
      'POST /api/sessions/s1/ticket',
      'socket',
      'hello',
      'ask',
    ])
    say('Tell us how your evening is going.')
    expect((await listed()).at(-1)).toMatchObject({ what: 'ask', answer: 'reply' })
  })

  it('is the last twenty things, and no heartbeat', async () => {
    await tipped()
    const panel = await look()
    panel.send({ type: 'consult', id: 'q', question: { text: 'What do I owe max_1990?' } })
    await pass(60)
    for (let i = 0; i < 2 * MOST; i++) {
      relay.line().cut()
      await pass(2)
    }
    const sent = await listed()
    expect(sent).toHaveLength(MOST)
    expect(relay.connections[0]!.pings).toBeGreaterThan(0)
    expect(sent.filter(({ body }) => body === 'ping')).toEqual([])
  })

  it('a question to the coach is listed as it went, and so are the rows that the coach is told', async () => {
    const page = await tipped()
    const panel = await look()
    panel.send({ type: 'consult', id: 'q', question: { text: 'What do I owe max_1990?' } })
    page.batch(2, row({ text: 'hello max_1990', who: { name: 'zoe_smile', badges: [] } }))
    const sent = await listed()
    const chat = sent.find(({ what }) => what === 'POST /api/chat/stream')
    expect(chat?.body).toBe(relay.requests.at(-1)?.body)
    expect(chat?.body).toContain('What do I owe V')
    const events = sent.filter(({ what }) => what === 'events').map(({ body }) => body)
    expect(events.length).toBeGreaterThan(0)
    expect(events).toEqual(relay.line().texts.filter((text) => text.includes('"type":"events"')))
    relay.line().say({ type: 'ack', n: 1 })
    expect((await listed()).find(({ what }) => what === 'events')?.answer).toBe('ack')
    expect(JSON.stringify(await listed())).not.toMatch(/max_|zoe|ann\b/i)
  })

  it('is not noted while that is switched off, and what was noted is forgotten', async () => {
    await tipped()
    expect(await listed()).not.toEqual([])
    await saveSettings({ showSent: false })
    await breathe()
    expect(await sentStore.read()).toEqual([])
    relay.line().cut()
    await pass(5)
    expect(relay.connections.length).toBeGreaterThan(1)
    expect(await listed()).toEqual([])
  })

  it('is forgotten also when no background was there to hear the switch', async () => {
    await tipped()
    expect(await listed()).not.toEqual([])
    die()
    await saveSettings({ showSent: false })
    await wakeUp(relay)
    expect(await sentStore.read()).toEqual([])
  })

  it('with no relay nothing is sent, and nothing is listed', async () => {
    await saveSettings({ relay: { address: '', key: '', loopback: false } })
    await tipped()
    expect(relay.requests).toEqual([])
    expect(await listed()).toEqual([])
  })
})
