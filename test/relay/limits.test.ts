/** How often a client may ask, and how it hears of it. */

import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { take } from '../../relay/limiter/ask.ts'
import { fieldsOf, leftIn, policyOf, toldOf, windowsIn } from '../../relay/limiter/fields.ts'
import { leftOf, retryAfter, windowsOf } from '../../relay/limiter/windows.ts'
import { at, KEY, model, relay } from './help.ts'

const counted = { LIMITS: 'on', LIMIT_MINUTE: '3', LIMIT_HOUR: '5', LIMIT_DAY: '8' }
const body = JSON.stringify({ context: [], broadcaster: 'ida' })

const ask = (headers: Record<string, string> = KEY, settings: object = counted, host = 'relay.example') =>
  at(`https://${host}/api/generate-prompt`, { method: 'POST', headers, body }, settings)

const look = async (headers: Record<string, string> = KEY, settings: object = counted, host = 'relay.example') =>
  (await at(`https://${host}/api/rate-limit`, { headers }, settings)).json<{
    limited: boolean
    windows: { name: string; left: number; reset: number }[]
  }>()

const FRIEND = { Authorization: 'Bearer another-key' }

beforeEach(() => model('good'))

describe('a client', () => {
  it('has so many requests a minute and then is told when to come again', async () => {
    // From wherever: the key is counted, not the address.
    const answers: Response[] = []
    for (let n = 1; n <= 4; n++) answers.push(await ask({ ...KEY, 'CF-Connecting-IP': `10.2.0.${n}` }))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    expect(answers[0]!.headers.get('RateLimit-Policy')).toBe('"minute";q=3;w=60, "hour";q=5;w=3600, "day";q=8;w=86400')
    expect(answers[0]!.headers.get('RateLimit')).toMatch(/^"minute";r=2;t=60, "hour";r=4;t=3600, "day";r=7;t=86400$/)
    const late = answers[3]!
    expect(Number(late.headers.get('Retry-After'))).toBeGreaterThan(50)
    expect(late.headers.get('RateLimit')).toContain('"minute";r=0')
    expect(await late.json()).toMatchObject({ code: 'limit', status: 429 })
  })

  it('takes nothing from another', async () => {
    expect((await ask(FRIEND)).status).toBe(200)
    expect((await look(FRIEND)).windows.map(({ left }) => left)).toEqual([2, 4, 7])
  })

  it('sees what is left without losing any', async () => {
    const before = await look(FRIEND)
    expect(await look(FRIEND)).toEqual(before)
    expect(before.limited).toBe(true)
  })

  it('without a key takes nothing and learns nothing', async () => {
    expect((await ask({})).status).toBe(401)
    expect(await look({})).toMatchObject({ code: 'key' })
  })

  it('in open mode is its address', async () => {
    const open = { ...counted, AUTH_MODE: 'open' }
    const from = (address: string) => ask({ 'CF-Connecting-IP': address }, open, 'localhost')
    const answers = [await from('10.0.0.1'), await from('10.0.0.1'), await from('10.0.0.1'), await from('10.0.0.1')]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    expect((await from('10.0.0.2')).status).toBe(200)
  })

  it('on loopback is not counted, unless the operator says so', async () => {
    const own = { ...counted, LIMITS: '', AUTH_MODE: 'open' }
    for (let n = 0; n < 5; n += 1) expect((await ask({}, own, '127.0.0.1')).status).toBe(200)
    expect(await look({}, own, '127.0.0.1')).toEqual({ limited: false, windows: [] })
    for (const LIMITS of ['on', 'yes'])
      expect(await look({}, { ...own, LIMITS }, '127.0.0.1')).toMatchObject({ limited: true })
  })

  it('asks twenty times at once and gets as many as there are', async () => {
    const settings = { ...counted, AUTH_MODE: 'open' }
    const all = await Promise.all(
      Array.from({ length: 20 }, () => ask({ 'CF-Connecting-IP': '10.0.0.9' }, settings, 'localhost')),
    )
    expect(all.filter(({ status }) => status === 200)).toHaveLength(3)
  })
})

describe('where the operator says nothing', () => {
  it('it is ten a minute, a hundred an hour and five hundred a day', async () => {
    const { windows } = await look(KEY, { LIMITS: 'on' })
    expect(windows).toMatchObject([{ most: 10 }, { most: 100 }, { most: 500 }])
  })
})

describe('where what the operator says cannot be used', () => {
  it.each(['-4', '0', 'many', 'Infinity'])('a limit of %s is the usual one', async (LIMIT_DAY) => {
    expect((await look(KEY, { LIMITS: 'on', LIMIT_DAY })).windows[2]).toMatchObject({ name: 'day', most: 500 })
  })

  it('a limit beyond what a field can say is the largest that it can', async () => {
    const { windows } = await look(KEY, { LIMITS: 'on', LIMIT_DAY: '1e30' })
    expect(windows[2]).toMatchObject({ name: 'day', most: 999_999_999_999_999 })
  })

  it('a header that cannot be is nobody’s address, and every door is answered', async () => {
    const settings = { ...counted, AUTH_MODE: 'open', ADDRESS_HEADER: 'b@d header' }
    const answer = await ask({ 'CF-Connecting-IP': '10.9.8.7' }, settings, 'localhost')
    expect(answer.status).toBe(200)
    expect((await look({ 'CF-Connecting-IP': '10.9.8.6' }, settings, 'localhost')).windows[0]).toMatchObject({
      left: 2,
    })
  })
})

describe('a door that may reach a model', () => {
  it.each([
    '/api/generate-prompt',
    '/api/generate-prompt/stream',
    '/api/chat',
    '/api/chat/stream',
    '/api/transcribe',
    '/api/speak',
  ])('(%s) counts who knocks, whatever is brought', async (path) => {
    const settings = { LIMITS: 'on', LIMIT_MINUTE: '1', AUTH_MODE: 'open' }
    const knock = () =>
      at(
        `https://localhost${path}`,
        { method: 'POST', headers: { 'CF-Connecting-IP': `at ${path}` }, body: '{' },
        settings,
      )
    const [first, second] = [await knock(), await knock()]
    expect(first.headers.get('RateLimit')).toContain('"minute";r=0')
    expect([first.status, second.status]).toEqual([path === '/api/transcribe' ? 415 : 400, 429])
  })
})

describe('limits that the operator changes', () => {
  const most = (minute: number) => policyOf(windowsOf({ minute, hour: 50, day: 90 }))

  it('hold from then on, for what was taken before too', async () => {
    const stub = relay.LIMITER.getByName('key changed')
    const leftOnce = async (minute: number) => leftIn(most(minute), (await take(stub, most(minute))).told)[0]?.left
    expect([await leftOnce(3), await leftOnce(3), await leftOnce(9)]).toEqual([2, 1, 6])
    expect((await take(stub, most(2))).wait).toBeGreaterThan(50)
    expect(await leftOnce(9)).toBe(5)
  })
})

describe('a day later', () => {
  const policy = policyOf(windowsOf({ minute: 3, hour: 5, day: 8 }))
  const minuteOf = async (stub: ReturnType<typeof relay.LIMITER.getByName>) =>
    leftIn(policy, await stub.look(policy))[0]?.left
  const times = (stub: ReturnType<typeof relay.LIMITER.getByName>) =>
    runInDurableObject(stub, (_, { storage }) => storage.sql.exec('SELECT at FROM taken').toArray().length)

  it('nothing is kept of a client, and not before', async () => {
    const stub = relay.LIMITER.getByName('key gone')
    await take(stub, policy)
    expect(await runDurableObjectAlarm(stub)).toBe(true)
    expect(await minuteOf(stub)).toBe(2)
    await vi.waitFor(async () => expect(await times(stub)).toBe(1))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 })
    expect(await runDurableObjectAlarm(stub)).toBe(true)
    vi.useRealTimers()
    expect(await times(stub)).toBe(0)
    expect(await minuteOf(stub)).toBe(3)
  })
})

describe('a clock that was a day ahead and is set right', () => {
  const policy = policyOf(windowsOf({ minute: 2, hour: 5, day: 8 }))

  const threeOf = async (stub: ReturnType<typeof relay.LIMITER.getByName>) => {
    const taken: boolean[] = []
    for (let n = 0; n < 3; n += 1) taken.push((await take(stub, policy)).wait === undefined)
    return taken
  }

  it('keeps nobody waiting for a day', async () => {
    const stub = relay.LIMITER.getByName('key early')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 })
    expect(await threeOf(stub)).toEqual([true, true, false])
    vi.useRealTimers()
    expect(await threeOf(stub)).toEqual([true, true, false])
  })
})

describe('the windows', () => {
  const windows = windowsOf({ minute: 2, hour: 3, day: 4 })
  const left = (taken: number[], now: number) => leftOf(taken, windows, now)
  const at = 10 * 86_400_000
  const minute = 60_000

  it('slide: no burst at the turn of a minute', () => {
    const taken = [at - minute + 1_000, at - 1_000]
    expect(left(taken, at)[0]).toMatchObject({ left: 0, reset: 1 })
    expect(left(taken, at + 1_001)[0]).toMatchObject({ left: 1, reset: 58 })
  })

  it('name the longest wait where two are used up', () => {
    const taken = [at - 30 * minute, at - 2_000, at - 1_000]
    expect(retryAfter(left(taken, at))).toBe(30 * 60)
  })

  it('that were made smaller wait until there is room again', () => {
    const taken = [at - 5_000, at - 4_000, at - 3_000, at - 2_000]
    expect(left(taken, at)[0]).toMatchObject({ left: 0, reset: 57 })
  })

  it('are told as structured fields', () => {
    expect(fieldsOf(policyOf(windows), toldOf(left([], at)))).toEqual({
      'RateLimit-Policy': '"minute";q=2;w=60, "hour";q=3;w=3600, "day";q=4;w=86400',
      RateLimit: '"minute";r=2;t=0, "hour";r=3;t=0, "day";r=4;t=0',
    })
  })

  it('are read from the fields as they were', () => {
    const now = left([at - minute, at - 2_000, at - 1_000], at)
    expect(windowsIn(policyOf(windows))).toEqual(windows)
    expect(leftIn(policyOf(windows), toldOf(now))).toEqual(now)
  })
})
