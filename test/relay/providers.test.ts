/** Models that are asked over HTTP: what they are told, what is made of their answers, and of every way to fail. */

import { beforeEach, describe, expect, it } from 'vitest'
import { ModelFailure } from '../../relay/models/failure.ts'
import { ask, type Call, type ModelEnv, unreachable, usual } from '../../relay/models/index.ts'
import type { Answer } from '../../relay/models/model.ts'
import { providersIn } from '../../relay/models/settings.ts'
import { readDownlink } from '../../shared/frames/down.ts'
import { answerFor } from '../stand-in/answer.ts'
import { askedModels, codeOf, model, relay, standIn } from './help.ts'

const setting = {
  PROVIDERS: JSON.stringify([
    { name: 'groq', kind: 'openai', url: 'https://groq.example/openai/v1/', models: ['swift', 'big/er'] },
    { name: 'claude', kind: 'anthropic', url: 'https://claude.example/anthropic/v1', models: [{ id: 'kind' }] },
  ]),
  PROVIDER_KEYS: 'groq:key-of:groq, claude:key-of-claude',
  MODEL_TIMEOUT_MS: '2500',
}
const GROQ = 'groq/swift'
const CLAUDE = 'claude/kind'
const messages: Call['messages'] = [
  { role: 'system', content: 'be brief' },
  { role: 'user', content: 'hello' },
]
const words = (told: Call['messages']) => answerFor('good', told)

const asked = (name: string, more: Partial<Call> = {}, env: ModelEnv = setting): Promise<Answer> =>
  ask(env, { messages, model: name, ...more })

beforeEach(async () => {
  await model('good')
  await standIn.heard()
})

describe.each([
  ['OpenAI', GROQ, words(messages)],
  ['Anthropic', CLAUDE, words(messages.slice(1))],
])('a provider that speaks as %s does', (_, name, text) => {
  it('is read to the end of its stream', async () => {
    const answer = await asked(name)
    expect(answer).toMatchObject({ text, model: name, usage: { in: 400, cached: 300 } })
    expect(answer.usage?.out).toBe(text.split(' ').length)
  })

  it('may answer a stream request with the whole', async () => {
    await model('whole')
    expect(await asked(name)).toMatchObject({ text, usage: { in: 400, cached: 300 } })
  })

  it('is not listened to while it thinks', async () => {
    await model('reasoning')
    expect((await asked(name)).text).toBe(text)
  })

  it('is heard word by word by who listens', async () => {
    const said: string[] = []
    await asked(name, { heard: (word) => said.push(word) })
    expect(said.length).toBeGreaterThan(3)
    expect(said.join('')).toBe(text)
  })

  it.each([
    ['cut', 'cut'],
    ['long', 'cut'],
    ['empty', 'empty'],
    ['lost-in-thought', 'empty'],
    ['garbage', 'garbled'],
    ['stumble', 'busy'],
    ['quota', 'quota'],
    ['busy', 'busy'],
    ['unknown-model', 'unknown-model'],
    ['paid-only', 'not-allowed'],
    ['broken', 'failed'],
    ['remote', 'failed'],
    ['mute', 'timeout'],
    ['slow', 'timeout'],
  ])('%s ends in the code %s', async (behaviour, code) => {
    await model(behaviour)
    const alone = providersIn(setting)
    if ('wrong' in alone) throw new Error(alone.wrong)
    const PROVIDERS = JSON.stringify(alone.filter(({ name: one }) => name.startsWith(one)))
    expect(await codeOf(asked(name, {}, { ...setting, PROVIDERS }))).toBe(code)
  })

  it('that asks us to stay away is left alone for so long', async () => {
    await model('busy')
    await codeOf(asked(name))
    const { until } = unreachable({ ...setting, MODEL: name }, Date.now())!
    expect(until - Date.now()).toBeGreaterThan(80_000)
  })

  it('that is given up ends at once', async () => {
    await model('slow')
    const stop = new AbortController()
    const answer = codeOf(asked(name, { signal: stop.signal }))
    stop.abort(new ModelFailure('cancelled'))
    expect(await answer).toBe('cancelled')
    expect(unreachable(setting, Date.now())).toBeUndefined()
  })
})

describe('the wire', () => {
  it('OpenAI is told in its own words, with its key', async () => {
    await asked('groq/big/er')
    expect(await standIn.heard()).toMatchObject([
      {
        model: 'big/er',
        headers: { authorization: 'Bearer key-of:groq' },
        inputs: { messages, stream: true, max_tokens: 120, stream_options: { include_usage: true } },
      },
    ])
  })

  it('Anthropic is told in its own words, with its key', async () => {
    await asked(CLAUDE)
    expect(await standIn.heard()).toMatchObject([
      {
        model: 'kind',
        headers: { 'x-api-key': 'key-of-claude', 'anthropic-version': '2023-06-01' },
        inputs: { system: 'be brief', messages: [{ role: 'user', content: 'hello' }], stream: true, max_tokens: 120 },
      },
    ])
  })

  it('a model on this computer needs no key', async () => {
    const PROVIDERS = JSON.stringify([
      { name: 'ollama', kind: 'openai', url: 'http://127.0.0.1:11434/openai/v1', models: ['small'] },
    ])
    expect((await asked('ollama/small', {}, { PROVIDERS })).model).toBe('ollama/small')
    const [call] = await standIn.heard()
    expect(call?.headers).not.toHaveProperty('authorization')
  })
})

describe('together', () => {
  const all = { ...relay, ...setting }

  it('Workers AI first, then the others, each with its first model', async () => {
    await model('busy', '@cf/google/gemma-4-26b-a4b-it')
    await model('broken', '@cf/zai-org/glm-4.7-flash')
    await model('broken', '@cf/meta/llama-3.3-70b-instruct-fp8-fast')
    expect((await ask(all, { messages })).model).toBe(GROQ)
  })

  it('a used-up allocation of one leaves the others', async () => {
    await model('quota', '@cf/google/gemma-4-26b-a4b-it')
    expect((await ask(all, { messages })).model).toBe(GROQ)
    expect(await askedModels()).toEqual(['@cf/google/gemma-4-26b-a4b-it', 'swift'])
    expect(unreachable(all, Date.now())).toBeUndefined()
  })

  it('the operator’s model is the usual one', async () => {
    expect(usual({ ...all, MODEL: CLAUDE })).toBe(CLAUDE)
    expect(usual(setting)).toBe(GROQ)
    expect((await ask({ ...all, MODEL: CLAUDE }, { messages })).model).toBe(CLAUDE)
  })

  it('a name that nobody knows is answered by the usual one', async () => {
    expect((await ask({ ...all, MODEL: CLAUDE }, { messages, model: 'evil/https://elsewhere' })).model).toBe(CLAUDE)
  })
})

describe('the operator’s setting', () => {
  const one = { name: 'a', kind: 'openai', url: 'https://a.example/v1', models: ['m'] }
  const [NAME, URL, MODELS] = [
    'its name is not up to 40 small letters, digits and dashes with a letter first',
    'its url is no https address (http: on this computer only)',
    'its models is not a list of models, each a name of up to 150 letters or {"id", "price": {"in", "out"}}',
  ]

  it.each([
    ['no JSON', 'groq', 'not JSON'],
    ['a word of JSON', 'null', 'not a list'],
    ['no list', {}, 'not a list'],
    ['a name where an entry should be', ['groq'], 'entry 1 is not an object'],
    ['a second entry without an address', [one, { ...one, url: undefined }], 'entry 2 has no url'],
    ['another kind', [{ ...one, kind: 'else' }], 'entry 1: its kind is neither "openai" nor "anthropic"'],
    ['no model', [{ ...one, models: [] }], `entry 1: ${MODELS}`],
    ['a model without a name', [{ ...one, models: ['m', { id: '' }] }], `entry 1: ${MODELS}`],
    ['a price below nothing', [{ ...one, models: [{ id: 'm', price: { in: -1, out: 1 } }] }], `entry 1: ${MODELS}`],
    ['a model’s name too long', [{ ...one, models: ['m'.repeat(151)] }], `entry 1: ${MODELS}`],
    ['a provider’s name too long', [{ ...one, name: 'a'.repeat(41) }], `entry 1: ${NAME}`],
    ['a name with a slash', [{ ...one, name: 'a/b' }], `entry 1: ${NAME}`],
    ['plain http out in the world', [{ ...one, url: 'http://a.example/v1' }], `entry 1: ${URL}`],
    ['a file', [{ ...one, url: 'file:///etc/passwd' }], `entry 1: ${URL}`],
    ['a key for an address', [{ ...one, url: 'sk-secret' }], `entry 1: ${URL}`],
  ])('%s is told to be wrong in words, and nobody is asked', async (_, setting, words) => {
    const PROVIDERS = typeof setting === 'string' ? setting : JSON.stringify(setting)
    expect(providersIn({ PROVIDERS })).toEqual({ wrong: `PROVIDERS: ${words}; none is used.` })
    expect(await codeOf(ask({ PROVIDERS }, { messages }))).toBe('unreachable')
  })

  it.each([40, 41])('never names a model so that the extension cannot read the status (%i letters)', (letters) => {
    const PROVIDERS = JSON.stringify([{ ...one, name: 'a'.repeat(letters), models: ['m'.repeat(150)] }])
    const status = { version: 1, epoch: 'e', last: 0, model: usual({ PROVIDERS }), modelReachable: true }
    expect(readDownlink({ type: 'status', ...status })).toMatchObject(status)
  })
})
