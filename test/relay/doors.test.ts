/** The other doors, who may pass them, and what every answer carries. */

import { beforeEach, describe, expect, it, vi } from 'vitest'
import pack from '../../package.json'
import { at, call, KEY, model, openSession, post, told } from './help.ts'

beforeEach(() => model('good'))

describe('the front page', () => {
  it('says what this is and which doors there are', async () => {
    const page = await (await call('/')).json<{ endpoints: string[] }>()
    expect(page).toMatchObject({ name: 'Sidecue relay', version: pack.version, status: 'ok' })
    expect(page.endpoints).toContain('POST /api/generate-prompt')
  })

  it('another page: 404', async () => {
    const answer = await call('/wp-admin')
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code: 'not-found' })
    expect(answer.headers.get('Allow')).toBeNull()
  })

  it.each([
    ['GET', '/api/generate-prompt', 'POST'],
    ['POST', '/health', 'GET, HEAD'],
    ['PUT', '/api/notes', 'POST, GET, HEAD, DELETE'],
    ['DELETE', '/api/audio/x', 'GET, HEAD'],
    ['OPTIONS', '/api/sessions/x', 'DELETE'],
  ])('%s %s, which answers to others: 405, and by which', async (method, path, allowed) => {
    const answer = await call(path, { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('Allow')?.split(', ').toSorted()).toEqual(allowed.split(', ').toSorted())
    expect(await answer.json()).toMatchObject({ code: 'method' })
  })
})

describe.each(['/health', '/api/health'])('%s', (path) => {
  it('says that a model can be reached', async () => {
    expect(await (await call(path)).json()).toMatchObject({
      status: 'ok',
      lanes: ['rule', 'model'],
      modelReachable: true,
    })
  })

  it('says that only the rules answer, and why', async () => {
    await model('remote')
    expect(await (await call(path)).json()).toMatchObject({
      lanes: ['rule'],
      modelReachable: false,
      code: 'unreachable',
    })
  })
})

describe('the OpenAPI document', () => {
  it('says of a file in a form that it is bytes', async () => {
    const document = await (await call('/openapi.json')).json<{ paths: Record<string, unknown> }>()
    expect(document.paths['/api/transcribe']).toMatchObject({
      post: {
        requestBody: {
          content: {
            'multipart/form-data': { schema: { properties: { audio: { type: 'string', format: 'binary' } } } },
          },
        },
      },
    })
  })

  it('describes every door, with what it takes and gives', async () => {
    const document = await (await call('/openapi.json')).json<{ openapi: string; paths: Record<string, object> }>()
    const { endpoints } = await (await call('/')).json<{ endpoints: string[] }>()
    const doors = Object.entries(document.paths).flatMap(([path, doors]) =>
      Object.keys(doors).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    )
    const untold = ['GET /openapi.json', 'GET /docs']
    expect(JSON.stringify(document)).not.toContain('$schema')
    expect(doors.toSorted()).toEqual(endpoints.filter((door) => !untold.includes(door)).toSorted())
    expect(document.paths['/api/generate-prompt']).toMatchObject({
      post: {
        security: [{ key: [] }],
        requestBody: { content: { 'application/json': { schema: { required: ['context', 'broadcaster'] } } } },
        responses: { 200: expect.anything(), 400: expect.anything(), 401: expect.anything() },
      },
    })
  })
})

describe('the page for people', () => {
  it('tells of every door, with a policy that lets in nothing from elsewhere', async () => {
    const answer = await call('/docs')
    const text = await answer.text()
    const { paths, components } = await told()
    for (const path of Object.keys(paths)) expect(text).toContain(`<code>${path}</code>`)
    for (const name of Object.keys(components.schemas)) expect(text).toContain(`<code>${name}</code>`)
    expect(text).toContain('Gives 101')
    expect(text).toContain('Needs the session’s token or an access key.')
    for (const frame of ['events', 'status', 'ack']) expect(text).toContain(`<p><code>${frame}</code>`)
    expect(text).not.toMatch(/(?:src|href)="(?!\/openapi\.json"|data:,")/)
    const policy = answer.headers.get('Content-Security-Policy')!
    const [, nonce] = /<style nonce="([^"]+)">/.exec(text)!
    expect(policy).toContain(`style-src 'nonce-${nonce}'`)
    expect(policy).toContain("default-src 'none'")
  })
})

describe('without the right key', () => {
  it.each([
    ['none', {}],
    ['a wrong one', { Authorization: 'Bearer wrong' }],
    ['an empty one', { Authorization: 'Bearer ' }],
    ['the hash instead of the key', { Authorization: `Bearer ${'0'.repeat(64)}` }],
    ['another scheme', { Authorization: 'Basic YS1rZXk=' }],
  ])('(%s) nobody passes', async (_, headers) => {
    for (const path of ['/api/session', '/api/generate-prompt']) {
      const answer = await post(path, {}, headers as Record<string, string>)
      expect(answer.status).toBe(401)
      expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer')
    }
  })

  it.each([
    ['nothing', {}],
    ['a token that is none', { Authorization: 'Bearer a.b.c' }],
  ])('(%s) no door opens of which the document says that it needs one', async (_, headers) => {
    const { paths } = await told()
    const doors = Object.entries(paths).flatMap(([path, pages]) =>
      Object.entries(pages)
        .filter(([, page]) => 'security' in page)
        .map(([method]) => ({ path: path.replaceAll(/\{\w+\}/g, crypto.randomUUID()), method: method.toUpperCase() })),
    )
    expect(doors.length).toBeGreaterThan(15)
    const open: string[] = []
    for (const { path, method } of doors) {
      const { status } = await call(path, { method, headers: headers as HeadersInit })
      if (status !== 401) open.push(`${method} ${path} ${status}`)
    }
    expect(open).toEqual([])
  })

  it('each of several keys opens', async () => {
    expect((await post('/api/session', {}, { Authorization: 'Bearer another-key' })).status).toBe(200)
  })
})

describe('a session', () => {
  it('has an id that cannot be guessed and a token that ends', async () => {
    const opened = await (await post('/api/session', {})).json<{ sessionId: string; expiresAt: number }>()
    expect(opened.sessionId).toMatch(/^[0-9a-f-]{36}$/)
    expect(opened.expiresAt).toBeGreaterThan(Date.now())
  })

  it('gives tickets to its own token only', async () => {
    const [mine, other] = [await openSession(), await openSession()]
    const ticket = (id: string, token: string) =>
      post(`/api/sessions/${id}/ticket`, {}, { Authorization: `Bearer ${token}` })
    expect((await ticket(mine.sessionId, mine.token)).status).toBe(200)
    expect((await ticket(other.sessionId, mine.token)).status).toBe(401)
    expect((await ticket(mine.sessionId, 'a-key')).status).toBe(401)
    expect((await ticket(mine.sessionId, `${mine.token}x`)).status).toBe(401)
  })

  it('gives no ticket to a token that is over', async () => {
    const { sessionId, token } = await openSession()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_601_000 })
    const answer = await post(`/api/sessions/${sessionId}/ticket`, {}, { Authorization: `Bearer ${token}` })
    vi.useRealTimers()
    expect(answer.status).toBe(401)
  })

  it('takes no token with the signature taken off', async () => {
    const { sessionId, token } = await openSession()
    const none = btoa('{"alg":"none","typ":"JWT"}').replace(/=+$/, '')
    const forged = `${none}.${token.split('.')[1]}.`
    expect((await post(`/api/sessions/${sessionId}/ticket`, {}, { Authorization: `Bearer ${forged}` })).status).toBe(
      401,
    )
  })

  it('has no door for a request that is no socket', async () => {
    const { sessionId } = await openSession()
    expect((await call(`/api/sessions/${sessionId}/socket`)).status).toBe(426)
  })
})

describe('a browser', () => {
  it.each(['chrome-extension://abcdefghijklmnop', 'moz-extension://0a1b2c3d'])('may call from %s', async (origin) => {
    const asked = {
      Origin: origin,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization',
    }
    const preflight = await call('/api/session', { method: 'OPTIONS', headers: asked })
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe(origin)
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toContain('Authorization')
    const answer = await post('/api/session', {}, { ...KEY, Origin: origin })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(origin)
  })

  it('hears also in an extension why it was refused', async () => {
    const answer = await post('/api/session', {}, { Origin: 'moz-extension://0a1b2c3d' })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('moz-extension://0a1b2c3d')
  })

  it('may call from a web page that the operator named, and from none that only sounds like it', async () => {
    const from = (Origin: string) =>
      at(
        'https://relay.example/api/session',
        { method: 'POST', headers: { ...KEY, Origin } },
        { WEB_ORIGINS: 'https://one.example, https://two.example' },
      )
    for (const origin of ['https://one.example', 'https://two.example']) {
      const answer = await from(origin)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(origin)
      expect(answer.headers.get('Access-Control-Expose-Headers')).toMatch(/Retry-After.*RateLimit.*RateLimit-Policy/)
    }
    for (const origin of ['https://two.example.evil', 'http://two.example', 'https://two.example:8443', 'null'])
      expect((await from(origin)).status).toBe(403)
  })

  it('may not call from a web page that the operator does not know, even with the key', async () => {
    const answer = await post(
      '/api/generate-prompt',
      {},
      { ...KEY, Origin: 'https://evil.example', 'Content-Type': 'text/plain' },
    )
    expect(answer.status).toBe(403)
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull()
  })
})

describe('every answer', () => {
  it.each(['/', '/health', '/nowhere'])('of %s is safe to look at and is not kept', async (path) => {
    const { headers } = await call(path)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(headers.get('Cache-Control')).toBe('no-store')
  })
})
