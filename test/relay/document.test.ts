/** The document can be relied on: what it does not tell is found. */

import { describe, expect, it } from 'vitest'
import { eventOf } from '../../shared/coach/context.ts'
import { readDownlink } from '../../shared/frames/down.ts'
import { type Document, hold, holdFrame } from './document.ts'
import { aCue, anAsk, call, join, openSession } from './help.ts'

const read = async (): Promise<Document> => (await call('/openapi.json')).json()
const health = { status: 'ok', version: '1', storage: true, lanes: ['rule'], model: 'm', modelReachable: true }
const json = (body: object, init: ResponseInit = {}) => Response.json(body, init)

describe('an answer that is held to /openapi.json', () => {
  it('fits where it is as told', async () => {
    await hold(await read(), 'GET', '/health', json(health))
    await hold(await read(), 'POST', '/api/sessions/any-id/ticket', json({ ticket: 'a', expiresAt: 1 }))
  })

  it.each([
    ['a field of another kind', json({ ...health, storage: 'yes' }), /storage/],
    ['a word that is none of those told', json({ ...health, status: 'fine' }), /status/],
    ['a field that is not there', json({ status: 'ok' }), /required|version/i],
    ['a status that it does not tell', json(health, { status: 418 }), /no such status/],
    ['another kind of body', new Response('ok'), /application\/json only/],
    [
      'a problem without a code',
      json({ title: 'No' }, { status: 500, headers: { 'Content-Type': 'application/problem+json' } }),
      /type|code/,
    ],
    [
      'a code that it does not tell',
      json({ code: 'tired' }, { status: 500, headers: { 'Content-Type': 'application/problem+json' } }),
      /no code tired/,
    ],
  ])('does not with %s', async (_, answer, words) => {
    await expect(hold(await read(), 'GET', '/health', answer)).rejects.toThrow(words)
  })

  it('needs to be a problem also where there is no door', async () => {
    const nothing = json({}, { status: 404, headers: { 'Content-Type': 'application/problem+json' } })
    await expect(hold(await read(), 'GET', '/nowhere', nothing)).rejects.toThrow('404')
  })
})

describe('a row of the room', () => {
  it('may be of each type that the document tells, and is read as such', async () => {
    const { paths } = await (await call('/openapi.json')).json<{ paths: object }>()
    const [, told = ''] = /"description":"(`chat`[^"]*)"/.exec(JSON.stringify(paths)) ?? []
    const types = [...told.matchAll(/`(\w+)`/g)].map(([, type]) => type!)
    expect(types).toContain('tip')
    const kinds = types.map((type) => eventOf({ text: 'Mia sent 5', type, timestamp: 1 }, 0, 1).kind)
    expect(types.filter((_, i) => kinds[i] === 'chat')).toEqual(['chat'])
  })
})

describe('a frame of the socket that is held to /openapi.json', () => {
  const row = { at: 1, kind: 'chat', who: 'V1', text: 'hi' }
  const frames: object[] = [
    { type: 'hello', role: 'broadcaster', version: 1, last: 3, epoch: 'e' },
    { type: 'ask', ask: anAsk('a') },
    { type: 'cancel', ask: 'a' },
    { type: 'cue', cue: aCue('c') },
    { type: 'events', n: 1, events: [row] },
    { type: 'act', did: 'pin', cue: 'c' },
  ]

  it('fits where the relay takes it', async () => {
    const { client } = await join(await openSession())
    for (const frame of frames) {
      holdFrame(await read(), 'ToRelay', frame)
      client.say(frame)
    }
    const codes = new Set<unknown>()
    // The ask's answer, the events' ack and that a broadcaster does not act: in which order is theirs.
    for (let heard = 0; heard < 3; heard += 1) codes.add(((await client.next()) as { code?: string }).code)
    expect(codes).not.toContain('frame')
  })

  it.each([
    ['a role that is none', { type: 'hello', role: 'guest', version: 1 }],
    ['no events in it', { type: 'events', n: 1, events: [] }],
    ['a number below the first', { type: 'events', n: 0, events: [row] }],
    ['a kind that is none', { type: 'events', n: 1, events: [{ ...row, kind: 'song' }] }],
    ['a type that is none', { type: 'shout' }],
  ])('does not with %s', async (_, frame) => {
    const document = await read()
    expect(() => holdFrame(document, 'ToRelay', frame)).toThrow('ToRelay')
  })

  const status = { type: 'status', version: 1, epoch: 'e', last: 0, model: 'm', modelReachable: true }
  const pack = { id: 'p', site: 'twitch', note: '', selectors: { row: '.row' } }

  it.each([
    ['a number that counts nothing', { type: 'ack', n: 0.5 }],
    ['a number below the first', { type: 'act', seq: -1, did: 'pin', cue: 'c' }],
    ['half a person', { type: 'who', broadcaster: true, watchers: 1.5 }],
    ['a code that is a page long', { type: 'none', seq: 1, ask: 'a', code: 'x'.repeat(101) }],
    ['a pack for no site', { ...status, packs: [{ ...pack, site: 'Some Site' }] }],
    ['a pack with more in it', { ...status, packs: [{ ...pack, code: 'alert(1)' }] }],
    ['a moment that is none', { type: 'cue', seq: 1, cue: { ...aCue('c'), moment: 'song' } }],
  ])('is none of the relay’s with %s, as the extension sees it too', async (_, frame) => {
    const document = await read()
    expect(() => holdFrame(document, 'FromRelay', frame)).toThrow('FromRelay')
    expect(readDownlink(frame)).not.toEqual(frame)
  })

  it('has repaired selectors in its status, and a cue for the phones', async () => {
    for (const frame of [
      { ...status, packs: [pack] },
      { type: 'cue', seq: 1, cue: aCue('c') },
    ]) {
      holdFrame(await read(), 'FromRelay', frame)
      expect(readDownlink(frame)).toEqual(frame)
    }
  })
})
