/** What stands in the log, and what never does. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anAsk, at, call, join, KEY, model, openSession, post, ticketFor, upgrade } from './help.ts'

const said: string[] = []
const lines = () => said.map((line): Record<string, unknown> => JSON.parse(line))
const requests = () => lines().filter(({ event }) => event === 'request')

beforeEach(async () => {
  await model('good')
  // The document is read once, before anybody listens.
  await call('/health')
  said.length = 0
  for (const level of ['log', 'error', 'warn', 'info'] as const)
    vi.spyOn(console, level).mockImplementation((...words) => void said.push(...words.map(String)))
})

afterEach(() => {
  vi.restoreAllMocks()
})

const room = {
  context: [{ text: 'Mia: my little secret', type: 'chat' }],
  broadcaster: 'HostName',
  preferences: 'no Zorro',
}

describe('lines that are written together', () => {
  it('are there, one by one, soon after, and so are those of a later moment', async () => {
    const settings = { LOG: 'batched' }
    for (let n = 0; n < 3; n += 1) await at('https://relay.example/health', {}, settings)
    await expect.poll(() => said.join('\n').split('\n').filter(Boolean)).toHaveLength(3)
    const told = said
      .join('\n')
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(told.map(({ event, route }) => [event, route])).toEqual(Array(3).fill(['request', '/health']))
    await scheduler.wait(300)
    said.length = 0
    await at('https://relay.example/health', {}, settings)
    await expect.poll(() => said).toHaveLength(1)
  })
})

describe('a line of the log', () => {
  it('says which request it was, which door, how it went, whose key and how long it took', async () => {
    const answer = await post('/api/generate-prompt', room)
    await answer.text()
    const id = answer.headers.get('X-Request-Id')
    expect(requests()).toEqual([
      {
        event: 'request',
        id,
        method: 'POST',
        route: '/api/generate-prompt',
        status: 200,
        ms: expect.any(Number),
        key: 'mine',
      },
    ])
    expect(lines().filter(({ event }) => event === 'model')).toEqual([
      {
        ...{ event: 'model', id, model: expect.stringMatching(/^@cf/), in: 400, cached: 300 },
        ...{ out: expect.any(Number), firstMs: expect.any(Number), ms: expect.any(Number) },
      },
    ])
  })

  it.each([
    ['/api/generate-prompt', room],
    ['/api/chat', { message: 'What now?' }],
  ])('of %s says why a model’s answer was not shown', async (path, body) => {
    await model('link')
    const answer = await post(path, body)
    expect(await answer.json()).toMatchObject({ code: 'link' })
    expect(lines().filter(({ event }) => event === 'refused')).toEqual([
      { event: 'refused', id: answer.headers.get('X-Request-Id'), model: expect.stringMatching(/^@cf/), code: 'link' },
    ])
  })

  it('says why a request was refused', async () => {
    await post('/api/session', {}, { Authorization: 'Bearer guessed' })
    await post('/api/generate-prompt', { context: 'x' })
    await call('/wp-admin/Mia')
    expect(requests().map(({ route, method, status, code }) => [method, route, status, code])).toEqual([
      ['POST', '/api/session', 401, 'key'],
      ['POST', '/api/generate-prompt', 400, 'field'],
      ['GET', 'none', 404, 'not-found'],
    ])
  })
})

describe('a caller who hangs up in the middle of a body', () => {
  /** Some bytes, and then the line is dead. */
  const broken = (): ReadableStream => {
    const parts = [new TextEncoder().encode('{"code"')]
    return new ReadableStream({
      pull: (to) => {
        const part = parts.shift()
        if (part) to.enqueue(part)
        else to.error(new Error('Network connection lost.'))
      },
    })
  }

  it.each([
    ['/api/pair', {}],
    ['/api/pair', { 'Content-Length': '1000' }],
    ['/api/session', { 'Content-Length': '1000' }],
    ['/api/transcribe', { 'Content-Length': '1000' }],
  ])('at %s %o is no bug of ours', async (path, headers) => {
    const answer = await at(`https://relay.example${path}`, {
      method: 'POST',
      headers: { ...KEY, ...headers },
      body: broken(),
    })
    expect(answer.status).toBe(400)
    expect(lines().map(({ event, code }) => [event, code])).toEqual([['request', 'bad-request']])
  })
})

describe('no line of the log', () => {
  it('holds a key, a token, a ticket, a session, a name or a word of chat, whichever door was used', async () => {
    const opened = await openSession()
    const ticket = await ticketFor(opened)
    const { client } = await join(opened)
    client.say({ type: 'ask', ask: anAsk('ask-of-Mia', { line: 'little secret', preferences: 'no Zorro' }) })
    await client.next()
    await upgrade(opened.sessionId, `sidecue.v1, ticket.${ticket}`)
    await upgrade(opened.sessionId, `sidecue.v1, ticket.${ticket}`)

    const { paths } = await (await call('/openapi.json')).json<{ paths: Record<string, object> }>()
    const words = {
      ...room,
      message: 'Mia: my little secret',
      text: 'little secret',
      title: 'Zorro',
      username: 'HostName',
      sessionId: opened.sessionId,
      code: 'Mia',
      q: 'Mia',
    }
    const query = `?q=Mia&sessionId=${opened.sessionId}&title=Zorro`
    const callers: Record<string, string>[] = [
      KEY,
      { Authorization: `Bearer ${opened.token}` },
      { Authorization: 'Bearer guessed-key' },
      {},
    ]
    for (const [path, doors] of Object.entries(paths)) {
      const filled = path.replaceAll(/\{\w+\}/g, opened.sessionId) + query
      for (const method of Object.keys(doors).map((name) => name.toUpperCase())) {
        // Erasing the session would end the walk for its own token.
        if (method === 'DELETE') continue
        for (const headers of callers) {
          const body = method === 'POST' ? { body: JSON.stringify(words) } : {}
          await (
            await call(filled, {
              method,
              headers: { ...headers, 'X-Request-Id': 'Mia', 'User-Agent': 'Zorro' },
              ...body,
            })
          ).text()
        }
      }
    }
    await (
      await call(`/api/sessions/${opened.sessionId}`, {
        method: 'DELETE',
        headers: { Authorization: `Bearer ${opened.token}` },
      })
    ).text()
    client.close()

    expect(requests().length).toBeGreaterThan(4 * Object.keys(paths).length)
    const all = said.join('\n')
    expect(all).not.toMatch(/a-key|guessed-key|Mia|secret|HostName|Zorro|V1\b/)
    expect(all).not.toContain(opened.sessionId)
    expect(all).not.toContain(opened.token)
    expect(all).not.toContain(ticket)
  })
})

describe('a disk that is full', () => {
  const full = {
    METER: { getByName: () => ({ spent: () => Promise.reject(new Error('database or disk is full: SQLITE_FULL')) }) },
  }

  it('is told to the caller and in the log as what it is', async () => {
    const answer = await at('https://relay.example/api/usage', { headers: KEY }, full)
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({ code: 'full', detail: expect.stringContaining('disk is full') })
    const id = answer.headers.get('X-Request-Id')
    expect(lines().filter(({ event }) => event !== 'request')).toEqual([
      { event: 'full', id, where: '/api/usage', name: 'Error', places: expect.any(Array) },
    ])
  })
})

describe('a bug of ours', () => {
  it('is told once, with the request’s number and its places, and without what it says', async () => {
    const broken = {
      METER: {
        getByName: () => {
          throw new TypeError('Mia\n    at Mia’s house')
        },
      },
    }
    const answer = await at('https://relay.example/api/usage', { headers: KEY }, broken)
    expect(answer.status).toBe(500)
    expect(await answer.json()).toEqual({
      ...{ type: 'urn:sidecue:internal', title: 'Internal error', status: 500 },
      ...{ code: 'internal', detail: 'Something went wrong in the relay.' },
    })
    const id = answer.headers.get('X-Request-Id')
    expect(lines().filter(({ event }) => event === 'bug')).toEqual([
      { event: 'bug', id, where: '/api/usage', name: 'TypeError', places: expect.any(Array) },
    ])
    expect(said.join('\n')).not.toContain('Mia')
  })
})
