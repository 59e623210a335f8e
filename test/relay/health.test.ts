/** What /health says of the relay's surroundings and settings. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { at, call, KEY, model } from './help.ts'

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
    ['PROVIDERS', 'nonsense', 'PROVIDERS: not JSON; none is used.'],
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
    ['MODEL_TIMEOUT_MS', '60001', 'MODEL_TIMEOUT_MS: not a number from 1 to 60000; the default is used.'],
    ['RETENTION_DAYS', '-4', 'RETENTION_DAYS: not a number that can be used; the default is.'],
    ['SPEND_PER_DAY', '1e999', 'SPEND_PER_DAY: not a number that can be used; the default is.'],
    ['SELECTOR_PACKS', '[{}]', 'SELECTOR_PACKS: not a list of at most eight packs, 32 KB in all; none goes out.'],
    ['LIMITS', 'yes', 'LIMITS: neither "on" nor "off"; taken as "on".'],
    ['LOG', 'all', 'LOG: not "batched"; taken as empty.'],
    ['NOTES_EMBED', 'yes', 'NOTES_EMBED: neither "on" nor "off"; notes are found by their words.'],
    ['PROVIDER_KEYS', 'groq:secret', 'PROVIDER_KEYS: entry 1 is not name:key, or PROVIDERS has nobody of that name.'],
    [
      'TRANSCRIBE_MODEL',
      'groq/whisper',
      'TRANSCRIBE_MODEL: neither a model of Workers AI nor NAME/MODEL of an "openai" provider; nothing is heard.',
    ],
    [
      'SPEECH_MODEL',
      'tts',
      'SPEECH_MODEL: neither a model of Workers AI nor NAME/MODEL of an "openai" provider; nothing is spoken.',
    ],
    [
      'WEB_ORIGINS',
      'https://one.example, https://two.example/',
      'WEB_ORIGINS: entry 2 is no origin, as https://example.org without a slash; it lets nobody in.',
    ],
    [
      'WEB_ORIGINS',
      '*',
      'WEB_ORIGINS: entry 1 is no origin, as https://example.org without a slash; it lets nobody in.',
    ],
    ['GUARD_MODEL', 'gpt-17', 'GUARD_MODEL: no model of Workers AI; only the rules look at an answer.'],
  ])('says what is wrong with %s %j', async (name, value, words) => {
    expect(await health({ [name]: value })).toMatchObject({ status: 'degraded', wrong: [words] })
  })

  it('finds nothing wrong with settings as the README tells them', async () => {
    const provider = { name: 'groq', kind: 'openai', url: 'https://api.groq.com/openai/v1', models: ['m'] }
    expect(
      await health({
        PROVIDERS: JSON.stringify([provider]),
        PROVIDER_KEYS: 'groq:a-secret:with-colons',
        TRANSCRIBE_MODEL: 'groq/whisper',
        SPEECH_MODEL: '@cf/deepgram/aura-1',
        NOTES_EMBED: 'on',
        LOG: 'batched',
        GUARD_MODEL: '@cf/meta/llama-guard-3-8b',
        WEB_ORIGINS: 'https://one.example, http://localhost:5173,chrome-extension://abc',
        ADDRESS_HEADER: 'X-Forwarded-For',
      }),
    ).toMatchObject({ status: 'ok' })
  })

  it('needs no key in open mode, and no number where a setting is switched off', async () => {
    expect(await health({ AUTH_MODE: 'open', RELAY_ACCESS_KEYS: '', SPEND_PER_DAY: 'off', MODEL: '' })).toMatchObject({
      status: 'ok',
    })
  })

  it('says the truth of a number that cannot be used: the default is', async () => {
    const settings = { SESSIONS_PER_KEY: '-1', MODEL_TIMEOUT_MS: '-5', RETENTION_DAYS: '-4', SPEND_PER_DAY: '-1' }
    const asked = (path: string, body: object) =>
      at(`https://relay.example${path}`, { method: 'POST', headers: KEY, body: JSON.stringify(body) }, settings)
    expect((await asked('/api/session', {})).status).toBe(200)
    const context = [{ text: 'Max tipped 50 tokens', type: 'tip' }]
    expect(await (await asked('/api/generate-prompt', { context, broadcaster: 'ida' })).json()).toMatchObject({
      lane: 'model',
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
