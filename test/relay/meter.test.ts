/** What models cost: in the books to the cent, and never more than the day's cap. */

import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { guess, moneyOf, neuronsOf } from '../../relay/meter/money.ts'
import { ModelFailure } from '../../relay/models/failure.ts'
import { ask, unreachable } from '../../relay/models/index.ts'
import { patienceOf } from '../../relay/models/within.ts'
import { at, KEY, model, relay, standIn } from './help.ts'

const OPENAI = '@cf/google/gemma-4-26b-a4b-it'
const messages = [{ role: 'user' as const, content: 'hello' }]
const price = { in: 0.1, out: 0.3 }

/** Each story has its own books. */
let books = 0
function own(settings: object) {
  books += 1
  const name = `books ${books}`
  const METER = { getByName: () => relay.METER!.getByName(name) }
  return { ...relay, METER, ...settings } as unknown as typeof relay
}
const meterOf = (env: typeof relay) => env.METER!.getByName('all')
const codeOf = (answer: Promise<unknown>) =>
  answer.then(
    () => 'answered',
    (error) => (error instanceof ModelFailure ? error.code : String(error)),
  )
/** The books are written after the answer. */
const written = async (env: typeof relay, calls: number) => {
  for (let turn = 0; turn < 50; turn += 1) {
    const { lines } = await meterOf(env).spent('mine')
    if (lines.reduce((sum, line) => sum + line.calls, 0) >= calls) return lines
    await scheduler.wait(10)
  }
  throw new Error('nothing was written')
}

beforeEach(async () => {
  await model('good')
  await standIn.heard()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('the books', () => {
  it('have every call, by day, session and model', async () => {
    const env = own({ SPEND_PER_DAY: '1' })
    const payer = { key: 'mine', session: 'evening' }
    const answer = await ask(env, { messages, payer })
    await ask(env, { messages, payer })
    await ask(env, { messages, payer: { key: 'mine' }, model: '@cf/zai-org/glm-4.7-flash' })
    const lines = await written(env, 3)
    expect(lines).toHaveLength(2)
    const day = new Date().toISOString().slice(0, 10)
    const evening = lines.find(({ session }) => session === 'evening')!
    expect(evening).toMatchObject({ day, model: OPENAI, calls: 2, in: 800, cached: 600 })
    expect(evening.money).toBeCloseTo(2 * moneyOf(price, answer.usage!), 9)
  })

  it('keep one key’s calls from another’s eyes, and tell all what is left', async () => {
    const env = own({ SPEND_PER_DAY: '2' })
    await ask(env, { messages, payer: { key: 'friend', session: 'theirs' } })
    await meterOf(env).settle(
      '',
      { key: 'mine', session: 'ours', model: OPENAI, in: 1e6, out: 0, cached: 0, money: 0.1 },
      30,
    )
    const elsewhere = { key: 'mine', session: 'there', model: 'groq/swift', in: 1, out: 1, cached: 0, money: 0.2 }
    await meterOf(env).settle('', elsewhere, 30)
    const answer = await at('https://relay.example/api/usage', { headers: KEY }, env)
    const usage = await answer.json<
      Record<'today' | 'own', { money: number; cap: number; left: number }> & { lines: object[] }
    >()
    expect(usage.lines).toMatchObject([
      { session: 'ours', calls: 1, money: 0.1, neurons: 9091 },
      { session: 'there', calls: 1, money: 0.2, neurons: 0 },
    ])
    expect(usage.own.money).toBe(0.3)
    expect(usage.today.cap).toBe(2)
    expect(usage.today.left).toBeCloseTo(2 - usage.today.money, 9)
    expect(usage.today.money).toBeGreaterThan(0.1)
  })

  it('charge a broken-off answer with what it may have cost, and a refused one with nothing', async () => {
    const env = own({ SPEND_PER_DAY: '1' })
    const payer = { key: 'mine' }
    await model('busy')
    await codeOf(ask(env, { messages, payer }))
    await model('cut')
    await codeOf(ask(env, { messages, payer }))
    const lines = await written(env, 3)
    expect(lines.every((line) => line.out === 120)).toBe(true)
  })

  it('charge a call that its caller gave up before the first word: the provider had the question by then', async () => {
    const env = own({ SPEND_PER_DAY: '1' })
    await model('slow')
    const stop = new AbortController()
    const call = codeOf(ask(env, { messages, payer: { key: 'mine' }, signal: stop.signal }))
    await expect.poll(() => standIn.heard()).not.toEqual([])
    stop.abort()
    expect(await call).toBe('cancelled')
    expect(await written(env, 1)).toMatchObject([{ calls: 1, out: 120 }])
  })

  it('forget whose session it was, and keep what it cost', async () => {
    const env = own({})
    const entry = { key: 'mine', model: OPENAI, in: 10, out: 2, cached: 0, money: 0.5 }
    await meterOf(env).settle('', { ...entry, session: 'a' }, 30)
    await meterOf(env).settle('', { ...entry, session: 'b' }, 30)
    await meterOf(env).forget('a')
    await meterOf(env).forget('b')
    expect((await meterOf(env).spent('mine')).lines).toMatchObject([{ session: '', calls: 2, money: 1 }])
  })

  it('lose what is older than the days of retention', async () => {
    const env = own({})
    await meterOf(env).settle(
      '',
      { key: 'mine', session: 'now', model: OPENAI, in: 1, out: 1, cached: 0, money: 0.1 },
      30,
    )
    await runInDurableObject(meterOf(env), (_, state) => {
      state.storage.sql.exec("INSERT INTO spent VALUES ('2020-01-01', 'mine', 'old', 'm', 1, 1, 1, 0, 9)")
    })
    expect(await runDurableObjectAlarm(meterOf(env))).toBe(true)
    const { today, lines } = await meterOf(env).spent('mine')
    expect(lines).toMatchObject([{ session: 'now' }])
    expect(today).toBeCloseTo(0.1)
  })
})

describe('the cap', () => {
  const one = moneyOf(price, guess(messages, 120))

  it('is never passed, however many ask at once', async () => {
    const env = own({ SPEND_PER_DAY: String(3.5 * one) })
    const caps = { all: 3.5 * one, each: 1 }
    const calls = Array.from({ length: 20 }, (_, n) => meterOf(env).hold(String(n), 'mine', one, caps))
    expect((await Promise.all(calls)).filter((word) => word === 'held')).toHaveLength(3)
  })

  it('once reached leaves the rules, and nobody is asked', async () => {
    const env = own({ SPEND_PER_DAY: String(one / 2) })
    expect(await codeOf(ask(env, { messages }))).toBe('spent')
    expect(await standIn.heard()).toEqual([])
    expect(unreachable(env, Date.now())).toMatchObject({ code: 'spent' })
  })

  it('once reached leaves the rules to who asks for a cue or the coach', async () => {
    const env = own({ SPEND_PER_DAY: '0' })
    const bodies = {
      '/api/generate-prompt': { context: [{ text: 'Mia tipped 50 tokens', type: 'tip' }], broadcaster: 'ida' },
      '/api/chat': { message: 'What now?' },
    }
    for (const [path, body] of Object.entries(bodies)) {
      const init = { method: 'POST', headers: KEY, body: JSON.stringify(body) }
      const answer = await at(`https://relay.example${path}`, init, env)
      expect(await answer.json()).toMatchObject({ lane: 'rule', model: 'rules', code: 'spent' })
    }
    expect(await standIn.heard()).toEqual([])
  })

  it('is a dollar where the operator says nothing, and none where it is off', async () => {
    const today = async (SPEND_PER_DAY: string) => {
      const answer = await at('https://relay.example/api/usage', { headers: KEY }, own({ SPEND_PER_DAY }))
      return (await answer.json<{ today: object }>()).today
    }
    expect(await today('')).toEqual({ money: 0, cap: 1, left: 1 })
    expect(await today('off')).toEqual({ money: 0 })
  })

  it('counts what a restart found in the books', async () => {
    const env = own({})
    await meterOf(env).settle('', { key: 'mine', session: '', model: OPENAI, in: 1, out: 1, cached: 0, money: 0.9 }, 30)
    await runInDurableObject(meterOf(env), (_, state) => state.abort()).catch(() => undefined)
    expect(await meterOf(env).hold('next', 'friend', 0.2, { all: 1, each: 1 })).toBe('all')
    expect(await meterOf(env).hold('next', 'mine', 0.2, { all: 2, each: 1 })).toBe('each')
    expect(await meterOf(env).hold('next', 'mine', 0.1, { all: 1.1, each: 1.1 })).toBe('held')
  })

  it('holds a call’s money for as long as the longest may take, and no longer', async () => {
    const env = own({})
    const caps = { all: 1, each: 1 }
    const longest = 2 * patienceOf({ MODEL_TIMEOUT_MS: '60000' })
    expect(longest).toBe(120_000)
    expect(patienceOf({ MODEL_TIMEOUT_MS: '60001' })).toBe(patienceOf({}))
    await meterOf(env).hold('first', 'mine', 0.9, caps)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + longest })
    expect(await meterOf(env).hold('second', 'mine', 0.9, caps)).toBe('each')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + longest })
    expect(await meterOf(env).hold('second', 'mine', 0.9, caps)).toBe('held')
  })

  it('a call that is given back holds nothing', async () => {
    const env = own({})
    await meterOf(env).hold('first', 'mine', 0.9, { all: 1, each: 1 })
    await meterOf(env).free('first')
    expect(await meterOf(env).hold('second', 'mine', 0.9, { all: 1, each: 1 })).toBe('held')
  })
})

describe('one key’s part of it', () => {
  const one = moneyOf(price, guess(messages, 120))
  const spent = (money: number) => ({ key: 'mine', session: '', model: OPENAI, in: 1, out: 1, cached: 0, money })
  const asked = (env: typeof relay, key: string) => codeOf(ask(env, { messages, payer: { key } }))

  it('is half where there are several keys: the others are still answered', async () => {
    const env = own({ SPEND_PER_DAY: String(10 * one), SPEND_PER_KEY: '' })
    await meterOf(env).settle('', spent(4.5 * one), 30)
    expect(await asked(env, 'mine')).toBe('share')
    expect(await standIn.heard()).toEqual([])
    expect(unreachable(env, Date.now())).toBeUndefined()
    expect(await asked(env, 'friend')).toBe('answered')
    const { own: mine } = await (await at('https://relay.example/api/usage', { headers: KEY }, env)).json<{
      own: object
    }>()
    expect(mine).toEqual({ money: expect.closeTo(4.5 * one, 9), cap: 5 * one, left: expect.closeTo(0.5 * one, 9) })
  })

  it('is all of it for the only key', async () => {
    const [RELAY_ACCESS_KEYS] = relay.RELAY_ACCESS_KEYS!.split(',')
    const env = own({ SPEND_PER_DAY: String(10 * one), SPEND_PER_KEY: '', RELAY_ACCESS_KEYS })
    await meterOf(env).settle('', spent(8.5 * one), 30)
    expect(await asked(env, 'mine')).toBe('answered')
  })

  it('is what the operator says', async () => {
    const env = own({ SPEND_PER_KEY: String(2 * one) })
    await meterOf(env).settle('', spent(1.5 * one), 30)
    expect(await asked(env, 'mine')).toBe('share')
    expect(await asked({ ...env, SPEND_PER_KEY: 'off' }, 'mine')).toBe('answered')
  })
})

describe('money', () => {
  it('is by the million tokens', () => expect(moneyOf(price, { in: 1_500, out: 120 })).toBeCloseTo(0.000186, 9))
  it('is held for as many tokens as there may be, whatever is spoken', () => {
    const held = (content: string) => guess([{ role: 'user', content }], 0).in
    expect(held('Thank you, everybody')).toBe(7)
    expect(held('みなさん、ありがとう')).toBe(10)
  })
  it('is eleven cents for ten thousand neurons', () => expect(neuronsOf(0.11)).toBe(10_000))
})
