/** What was said in a session, as it is read, searched and forgotten. */

import { runInDurableObject } from 'cloudflare:test'
import * as v from 'valibot'
import { beforeEach, describe, expect, it } from 'vitest'
import * as shapes from '../../relay/api/shapes.ts'
import { History } from '../../relay/session/history.ts'
import {
  aCue,
  anAsk,
  aTurn,
  bearer,
  call,
  join,
  model,
  type Opened,
  onDisk,
  openSession,
  post,
  stubOf,
  watcherOf,
  watchOf,
} from './help.ts'

beforeEach(() => model('good'))

type Answer = v.InferOutput<typeof shapes.history>

async function read(by: Opened, query = ''): Promise<Answer> {
  const answer = await (await call(`/api/history${query}`, { headers: bearer(by) })).json()
  return v.parse(shapes.history, answer)
}

/** An evening with a cue, its ask and a question to the coach. */
async function evening() {
  const opened = await openSession()
  const { client } = await join(opened)
  client.say({ type: 'cue', cue: aCue('a', { content: 'Thank you for the piano piece, V1!' }) })
  client.say({ type: 'ask', ask: anAsk('one', { cue: 'a' }) })
  await client.next()
  await stubOf(opened).turn(aTurn('Who asked about the café?', 'V3 did, twice.'))
  client.say({ type: 'cue', cue: aCue('b', { content: 'Answer V2: the red guitar', why: 'V2 asked' }) })
  client.say({ type: 'cue', cue: aCue('a', { content: 'Thank you for the piano piece, V1!', state: 'done' }) })
  client.say('ping')
  await client.text()
  return { opened, client }
}

describe('the history', () => {
  it('holds cues as they were last, asks with their answers, and questions to the coach', async () => {
    const { opened } = await evening()
    const { entries, next } = await read(opened)
    expect(entries).toMatchObject([
      { kind: 'cue', cue: { id: 'a', state: 'done' } },
      { kind: 'ask', ask: { id: 'one', cue: 'a', why: 'V1 tipped 50 tokens', content: expect.stringMatching(/\S/) } },
      { kind: 'turn', question: 'Who asked about the café?', answer: 'V3 did, twice.' },
      { kind: 'cue', cue: { id: 'b' } },
    ])
    expect(next).toBeUndefined()
  })

  it('says why an ask had no answer', async () => {
    await model('quota')
    const opened = await openSession()
    const { client } = await join(opened)
    client.say({ type: 'ask', ask: anAsk('one') })
    await client.next()
    expect((await read(opened)).entries).toMatchObject([{ kind: 'ask', ask: { id: 'one', code: 'quota' } }])
  })

  it('comes in pages, each entry once', async () => {
    const { opened } = await evening()
    const numbers: number[] = []
    for (let after: number | undefined = 0; after !== undefined; ) {
      const page: Answer = await read(opened, `?limit=1&after=${after}`)
      expect(page.entries).toHaveLength(1)
      numbers.push(...page.entries.map(({ n }) => n))
      after = page.next
    }
    expect(numbers).toHaveLength(4)
    expect(new Set(numbers).size).toBe(4)
  })

  it('holds the last five thousand entries', async () => {
    const opened = await openSession()
    await runInDurableObject(stubOf(opened), (_, { storage }) => {
      const history = new History(storage.sql)
      for (let i = 1; i <= 5_100; i++) history.turn({ at: i, ...aTurn(`question ${i}`, 'word') })
    })
    expect((await read(opened, '?limit=1')).entries).toMatchObject([{ question: 'question 101' }])
    expect(await read(opened, '?q=word&limit=1')).toMatchObject({ entries: [{ question: 'question 101' }] })
  })

  it.each(['limit=0', 'limit=201', 'limit=x', 'after=-1', `q=${'x'.repeat(201)}`])('%s: 400', async (query) => {
    const { token } = await openSession()
    expect((await call(`/api/history?${query}`, { headers: bearer({ token }) })).status).toBe(400)
  })

  it.each([
    ['no token', {}],
    ['the key', { Authorization: 'Bearer a-key' }],
  ])('is not for who shows %s', async (_, headers) => {
    expect((await call('/api/history', { headers: headers as Record<string, string> })).status).toBe(401)
    expect((await post('/api/clear', {}, headers as Record<string, string>)).status).toBe(401)
  })

  it('is each session’s own', async () => {
    await evening()
    expect(await read(await openSession())).toEqual({ entries: [] })
  })
})

describe('what a model said', () => {
  it('stands there with its name and the prompt’s version', async () => {
    const { opened } = await evening()
    const by = { model: expect.stringMatching(/^@cf/), template: expect.stringMatching(/^cue@\d+$/) }
    expect((await read(opened)).entries[1]).toMatchObject({ kind: 'ask', ask: by })
  })

  it('also where it was asked by the host, or the rules answered in its place', async () => {
    const opened = await openSession()
    await post('/api/chat', { message: 'What next?' }, bearer(opened))
    await model('quota')
    await post('/api/chat', { message: 'What next?', template: 'recap@1' }, bearer(opened))
    expect((await read(opened)).entries).toMatchObject([
      { kind: 'turn', model: expect.stringMatching(/^@cf/), template: 'ask@1' },
      { kind: 'turn', model: 'rules', template: 'recap@1' },
    ])
  })
})

describe('a search', () => {
  const ids = async (opened: Opened, q: string) =>
    (await read(opened, `?q=${encodeURIComponent(q)}`)).entries.map((entry) =>
      entry.kind === 'cue' ? entry.cue.id : entry.kind,
    )

  it.each([
    ['piano', ['a']],
    ['PIAN', ['a']],
    ['cafe', ['turn']],
    ['red guitar', ['b']],
    ['guitar piano', []],
    ['V2', ['b']],
  ])('for "%s" finds %j', async (q, found) => {
    expect(await ids((await evening()).opened, q)).toEqual(found)
  })

  it.each([
    '"',
    '*',
    'piano OR guitar',
    'NOT piano',
    'text:piano',
    'piano*" OR "guitar',
    '(',
    'NEAR(a b)',
    '^',
    '\u0301',
    "'; DROP TABLE said; --",
    '\0',
  ])('knows no operators: %s', async (q) => {
    const { opened } = await evening()
    expect(await ids(opened, q)).toEqual([])
    expect((await read(opened)).entries).toHaveLength(4)
  })

  it('finds a cue by the words that it has now', async () => {
    const { opened, client } = await evening()
    client.say({ type: 'cue', cue: aCue('b', { content: 'Answer V2: the blue one' }) })
    client.say('ping')
    await client.text()
    expect(await ids(opened, 'guitar')).toEqual([])
    expect(await ids(opened, 'blue')).toEqual(['b'])
  })
})

describe('clearing', () => {
  it('forgets what was said and what is known of the room; the session goes on', async () => {
    const { opened, client } = await evening()
    client.say({ type: 'events', n: 1, events: [{ at: 1, kind: 'chat', who: 'V1', text: 'hello' }] })
    await client.next()
    expect((await post('/api/clear', {}, bearer(opened))).status).toBe(204)
    expect(await read(opened)).toEqual({ entries: [] })
    expect(await read(opened, '?q=piano')).toEqual({ entries: [] })
    expect(await stubOf(opened).brief()).toEqual({ owed: [], cues: [], turns: [], recent: [] })
    expect(await onDisk(opened)).not.toMatch(/content|hello/)
    client.say({ type: 'ask', ask: anAsk('two') })
    expect(await client.next()).toMatchObject({ type: 'reply', seq: 2 })
    expect((await read(opened)).entries).toHaveLength(1)
  })

  it('is a new beginning for who watches', async () => {
    const { opened } = await evening()
    const watcher = await watcherOf(opened)
    const { status } = await watchOf(watcher)
    await post('/api/clear', {}, bearer(opened))
    const { client, status: now } = await watchOf(watcher, { epoch: status.epoch, last: 0 })
    expect(now.epoch).not.toBe(status.epoch)
    client.say('ping')
    expect(await client.text()).toBe('pong')
  })
})
