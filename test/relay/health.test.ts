/** What /health says of the relay's surroundings and settings. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { at, call, model } from './help.ts'

beforeEach(() => model('good'))
afterEach(() => {
  vi.restoreAllMocks()
})

interface Health {
  status: string
  storage: boolean
  wrong?: string[]
}

const health = async (settings: object): Promise<Health> =>
  (await at('https://relay.example/health', {}, settings)).json()

describe('/health', () => {
  it('finds nothing wrong where nothing is', async () => {
    const told = await (await call('/health')).json()
    expect(told).toMatchObject({ status: 'ok', storage: true })
    expect(told).not.toHaveProperty('wrong')
  })

  it.each([
    ['PROVIDERS', 'nonsense', 'PROVIDERS: it cannot be used.'],
    [
      'PROVIDERS',
      '[{"name":"x","kind":"openai","url":"http://elsewhere.example/v1","models":["m"]}]',
      'PROVIDERS: 0.url cannot be used.',
    ],
    ['RELAY_ACCESS_KEYS', '', 'RELAY_ACCESS_KEYS: there is no access key, so nobody may ask.'],
    [
      'RELAY_ACCESS_KEYS',
      `me:${'a'.repeat(64)}, my secret key`,
      'RELAY_ACCESS_KEYS: entry 2 is not label:sha256, or its label is "open".',
    ],
    [
      'RELAY_ACCESS_KEYS',
      `open:${'a'.repeat(64)}`,
      'RELAY_ACCESS_KEYS: entry 1 is not label:sha256, or its label is "open".',
    ],
    ['SESSION_SECRET', '', 'SESSION_SECRET: missing, so no session can be opened.'],
    ['SESSION_SECRET', 'short', 'SESSION_SECRET: shorter than 16 characters.'],
    ['MODEL', 'gpt-17', 'MODEL: no such model here; the default is used.'],
    ['SPEND_PER_DAY', 'lots', 'SPEND_PER_DAY: not a number that can be used; the default is.'],
    ['LIMIT_HOUR', 'many', 'LIMIT_HOUR: not a number that can be used; the default is.'],
    ['SESSIONS_PER_KEY', 'few', 'SESSIONS_PER_KEY: not a number that can be used; the default is.'],
    ['SELECTOR_PACKS', '[{}]', 'SELECTOR_PACKS: not a list of at most eight packs; none goes out.'],
    ['LIMITS', 'yes', 'LIMITS: neither "on" nor "off"; taken as empty.'],
  ])('says what is wrong with %s %j', async (name, value, words) => {
    expect(await health({ [name]: value })).toMatchObject({ status: 'degraded', wrong: [words] })
  })

  it('needs no key in open mode, and no number where a setting is switched off', async () => {
    expect(await health({ AUTH_MODE: 'open', RELAY_ACCESS_KEYS: '', SPEND_PER_DAY: 'off', MODEL: '' })).toMatchObject({
      status: 'ok',
    })
  })

  it('says it when nothing can be kept', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const LIMITER = {
      getByName: () => ({ look: () => Promise.reject(new Error('no disk')) }),
    }
    expect(await health({ LIMITER })).toMatchObject({ status: 'degraded', storage: false })
  })
})
