/** What every request passes: an encrypted wire, headers, a number in the log, and not too many guesses. */

import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { at, call, model, type Opened, openSession, upgrade } from './help.ts'

beforeEach(() => model('good'))

const KEYS = (env as unknown as { RELAY_ACCESS_KEYS: string }).RELAY_ACCESS_KEYS

describe('over plain http', () => {
  it('a program is refused, and told why', async () => {
    const answer = await at('http://relay.example/health')
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'tls' })
    expect((await at('http://relay.example/api/session', { method: 'POST', body: '{}' })).status).toBe(403)
  })

  it('an extension can read why', async () => {
    const answer = await at('http://relay.example/health', { headers: { Origin: 'chrome-extension://abcdefgh' } })
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('chrome-extension://abcdefgh')
  })

  it('somebody who looks at a page is sent to https', async () => {
    const answer = await at('http://relay.example/docs?a=1', { headers: { Accept: 'text/html,*/*' } })
    expect(answer.status).toBe(308)
    expect(answer.headers.get('Location')).toBe('https://relay.example/docs?a=1')
  })

  it.each(['127.0.0.1:8787', 'localhost', '[::1]:1'])('this computer (%s) is answered', async (host) => {
    expect((await at(`http://${host}/health`)).status).toBe(200)
  })

  it('the network at home is answered where the launcher says so', async () => {
    expect((await at('http://192.168.1.5/health', {}, { PLAIN_HTTP: 'on' })).status).toBe(200)
  })
})

/** Every door of the document, and some that are none. */
async function doors(): Promise<{ path: string; method: string }[]> {
  const { paths } = await (await call('/openapi.json')).json<{ paths: Record<string, object> }>()
  const told = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ path: path.replaceAll(/\{\w+\}/g, 'x'), method: method.toUpperCase() })),
  )
  const untold = ['/openapi.json', '/docs', '/nowhere', '/api/sessions/x/socket'].map((path) => ({
    path,
    method: 'GET',
  }))
  return [...told, ...untold]
}

const isSafe = ({ headers }: Response): boolean =>
  headers.get('X-Content-Type-Options') === 'nosniff' &&
  headers.get('Content-Security-Policy')!.includes("frame-ancestors 'none'") &&
  headers.get('Content-Security-Policy')!.startsWith("default-src 'none'") &&
  /^[0-9a-f-]{36}$/.test(headers.get('X-Request-Id')!)

/** Whoever was here over https once never comes without. */
const isFaithful = ({ headers }: Response): boolean =>
  headers.get('Strict-Transport-Security')?.startsWith('max-age=63072000') ?? false

describe('every answer of every door', () => {
  it.each([
    ['without a key', {}, {}],
    ['from a page that nobody knows', { Origin: 'https://evil.example' }, {}],
    ['with a key and nonsense', { Authorization: 'Bearer a-key', 'Content-Type': 'application/json' }, { body: '[' }],
    ['with too much', { Authorization: 'Bearer a-key' }, { body: 'x'.repeat(5_000_000) }],
  ])('%s is safe to look at, and has a number', async (_, headers, { body = '{}' }: { body?: string }) => {
    const unsafe: string[] = []
    for (const { path, method } of await doors()) {
      const answer = await call(path, { method, headers: headers as HeadersInit, ...(method === 'POST' && { body }) })
      await answer.body?.cancel()
      if (!isSafe(answer) || !isFaithful(answer)) unsafe.push(`${method} ${path} ${answer.status}`)
    }
    expect(unsafe).toEqual([])
  })

  it('over plain http too, where nothing may be said of https', async () => {
    for (const answer of [
      await at('http://relay.example/health'),
      await at('http://relay.example/', { headers: { Accept: 'text/html' } }),
      await at('http://127.0.0.1/second-screen'),
    ]) {
      expect(isSafe(answer)).toBe(true)
      expect(isFaithful(answer)).toBe(false)
    }
  })

  it.each(['/docs', '/second-screen'])('%s is a page, which also says so in the older words', async (path) => {
    const { headers } = await call(path)
    expect(headers.get('X-Frame-Options')).toBe('DENY')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  })
})

describe('somebody who guesses', () => {
  const guess = (address: string, key: string, settings: object = { LIMITS: '' }, host = 'relay.example') =>
    at(
      `https://${host}/api/session`,
      {
        method: 'POST',
        body: '{}',
        headers: { Authorization: `Bearer ${key}`, 'CF-Connecting-IP': address },
      },
      settings,
    )

  it('is not heard any more after twenty wrong keys, even with the right one; others are', async () => {
    for (let n = 0; n < 20; n++) expect((await guess('10.1.0.1', `wrong-${n}`)).status).toBe(401)
    const late = await guess('10.1.0.1', 'a-key')
    expect(late.status).toBe(429)
    expect(Number(late.headers.get('Retry-After'))).toBeGreaterThan(30)
    expect((await guess('10.1.0.2', 'a-key')).status).toBe(200)
  })

  it('with the right key may come as often as wanted', async () => {
    const roomy = { LIMITS: '', SESSIONS_PER_KEY: '100' }
    for (let n = 0; n < 25; n++) expect((await guess('10.1.0.3', 'a-key', roomy)).status).toBe(200)
  })

  it('with a whole network of IPv6 is still one', async () => {
    for (let n = 1; n <= 20; n++) expect((await guess(`2001:DB8:0:7::${n}`, 'no')).status).toBe(401)
    expect((await guess('2001:db8:0:7:aaaa:bbbb:cccc:dddd', 'no')).status).toBe(429)
    expect((await guess('2001:db8:0:8::1', 'no')).status).toBe(401)
    expect((await guess('2001:db8::7:0:0:1', 'no')).status).toBe(401)
  })

  it('from one port after the other is still one, where a proxy tells the port too', async () => {
    for (let n = 1; n <= 20; n++) expect((await guess(`10.1.0.6:${40_000 + n}`, 'no')).status).toBe(401)
    expect((await guess('10.1.0.6:50000', 'no')).status).toBe(429)
    expect((await guess('10.1.0.7:50000', 'no')).status).toBe(401)
  })

  it('on this computer is not counted', async () => {
    for (let n = 0; n < 22; n++) expect((await guess('10.1.0.4', 'no', { LIMITS: '' }, 'localhost')).status).toBe(401)
  })

  it('is known by what the proxy in front saw, where the operator names its header', async () => {
    const from = (list: string) =>
      at(
        'https://relay.example/api/session',
        {
          method: 'POST',
          headers: { Authorization: 'Bearer no', 'X-Forwarded-For': list },
        },
        { LIMITS: '', ADDRESS_HEADER: 'X-Forwarded-For' },
      )
    for (let n = 0; n < 20; n++) expect((await from(`1.1.1.${n}, 10.1.0.5`)).status).toBe(401)
    expect((await from('8.8.8.8, 10.1.0.5')).status).toBe(429)
    expect((await from('10.1.0.5, 8.8.8.8')).status).toBe(401)
  })
})

describe('the open mode', () => {
  const session = (host: string, headers: Record<string, string> = {}, AUTH_MODE = 'open') =>
    at(`https://${host}/api/session`, { method: 'POST', headers, body: '{}' }, { AUTH_MODE })

  it('asks nobody for a key who calls this computer by its own name, and everybody else', async () => {
    for (const host of ['127.0.0.1:8787', 'localhost', '[::1]']) expect((await session(host)).status).toBe(200)
    for (const host of ['relay.example', '192.168.1.5', 'localhost.evil.example', '127.0.0.1.evil.example'])
      expect((await session(host)).status).toBe(401)
    expect((await session('relay.example', { Authorization: 'Bearer a-key' })).status).toBe(200)
  })

  it('leaves no token behind when it is over', async () => {
    const { sessionId, token } = await (await session('localhost')).json<Opened>()
    const ticket = async (AUTH_MODE: string) =>
      (
        await at(
          `https://localhost/api/sessions/${sessionId}/ticket`,
          { method: 'POST', headers: { Authorization: `Bearer ${token}` } },
          { AUTH_MODE },
        )
      ).status
    expect([await ticket('open'), await ticket('')]).toEqual([200, 401])
  })
})

describe('a key that is taken back', () => {
  const ticket = ({ sessionId, token }: Opened, keys: string) =>
    at(
      `https://relay.example/api/sessions/${sessionId}/ticket`,
      {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}` },
      },
      { RELAY_ACCESS_KEYS: keys },
    )

  it('buys no more tickets with the tokens that it opened; another key’s do', async () => {
    const opened = await openSession()
    const without = KEYS.split(',')
      .filter((key) => !key.startsWith('mine:'))
      .join(',')
    expect((await ticket(opened, KEYS)).status).toBe(200)
    expect((await ticket(opened, without)).status).toBe(401)
  })

  it('opens no socket with a ticket that it bought', async () => {
    const opened = await openSession()
    const bought = await (await ticket(opened, KEYS)).json<{ ticket: string }>()
    const answer = await at(
      `https://relay.example/api/sessions/${opened.sessionId}/socket`,
      {
        headers: { Upgrade: 'websocket', 'Sec-WebSocket-Protocol': `sidecue.v1, ticket.${bought.ticket}` },
      },
      { RELAY_ACCESS_KEYS: '' },
    )
    expect(answer.status).toBe(401)
    expect((await upgrade(opened.sessionId, `sidecue.v1, ticket.${bought.ticket}`)).status).toBe(101)
  })
})
