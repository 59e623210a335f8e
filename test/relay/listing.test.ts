/** Which models may be asked for, what they cost, and whether they can be asked now. */

import { beforeEach, describe, expect, it } from 'vitest'
import { ask } from '../../relay/models/index.ts'
import type { Listed } from '../../relay/models/listing.ts'
import { at, call, model, relay } from './help.ts'

const OPENAI = '@cf/google/gemma-4-26b-a4b-it'

interface List {
  default: string
  models: Listed[]
  retired: Record<string, string>
  refreshed?: number
}

const list = async (settings: object = {}, path = '/api/models'): Promise<List> =>
  (await at(`https://relay.example${path}`, {}, settings)).json()
const found = ({ models }: List, id: string) => models.find((one) => one.id === id)

beforeEach(() => model('good'))

describe('the list of models', () => {
  it('has the default and maps every retired name to one that lives', async () => {
    const { default: usual, models, retired } = await list()
    const living = models.map(({ id }) => id)
    expect(living).toContain(usual)
    expect(retired).toHaveProperty('@hf/mistral/mistral-7b-instruct-v0.2')
    for (const name of Object.values(retired)) expect(living).toContain(name)
    for (const name of Object.keys(retired)) expect(living).not.toContain(name)
  })

  it('has the same under its older name', async () => {
    expect(await (await call('/api/get-models')).json()).toEqual(await (await call('/api/models')).json())
  })

  it('is refreshed from the account: prices, context, and what is gone', async () => {
    const told = await list()
    expect(Date.now() - told.refreshed!).toBeLessThan(5_000)
    expect(found(told, OPENAI)).toMatchObject({ price: { in: 0.11, out: 0.33 }, context: 200_000, status: 'ok' })
    expect(found(told, '@cf/zai-org/glm-4.7-flash')).toMatchObject({ price: { in: 0.06, out: 0.4 }, status: 'ok' })
    expect(found(told, '@cf/qwen/qwen3.8-27b')).toMatchObject({ status: 'gone' })
  })

  it('is the built-in table where there is no account', async () => {
    await model('remote')
    const told = await list()
    expect(told).not.toHaveProperty('refreshed')
    expect(found(told, OPENAI)).toMatchObject({ price: { in: 0.1, out: 0.3 }, context: 256_000 })
  })

  it.each(['busy', 'unknown-model'])('says which one rests, and why: %s', async (behaviour) => {
    await model(behaviour, OPENAI)
    await ask(relay, { messages: [{ role: 'user', content: 'hello' }] })
    expect(found(await list(), OPENAI)).toMatchObject({ status: 'resting', code: behaviour })
  })

  it('has the operator’s other providers', async () => {
    const PROVIDERS = JSON.stringify([
      {
        name: 'groq',
        kind: 'openai',
        url: 'https://groq.example/v1',
        models: [{ id: 'swift', price: { in: 2, out: 3 } }],
      },
    ])
    const told = await list({ PROVIDERS, MODEL: 'groq/swift' })
    expect(told.default).toBe('groq/swift')
    expect(found(told, 'groq/swift')).toEqual({
      id: 'groq/swift',
      provider: 'groq',
      price: { in: 2, out: 3 },
      status: 'ok',
    })
  })
})
