/** POST /api/generate-prompt, as a stranger uses it. */

import { beforeEach, describe, expect, it } from 'vitest'
import { call, KEY, model, post, standIn } from './help.ts'

const example = {
  context: [
    { text: 'User123: Hello everyone!', type: 'chat', timestamp: '2025-03-13T03:15:45.000Z' },
    { text: 'User456 tipped 50 tokens', type: 'tip', timestamp: '2025-03-13T03:16:12.000Z' },
  ],
  broadcaster: 'BroadcasterName',
  preferences: 'Engage more with tips.',
  aimodel: '@hf/mistral/mistral-7b-instruct-v0.2',
}

const generated = async (body: unknown): Promise<Record<string, unknown>> => {
  const answer = await post('/api/generate-prompt', body)
  expect(answer.status).toBe(200)
  return await answer.json()
}

describe('with a model', () => {
  beforeEach(() => model('good'))

  it('the answer is the model’s, and names the living model behind a retired name', async () => {
    const answer = await generated(example)
    expect(answer).toMatchObject({ lane: 'model', model: '@cf/google/gemma-4-26b-a4b-it' })
    expect(Object.keys(answer).slice(0, 4)).toEqual(['action', 'content', 'model', 'lane'])
    expect(answer.action).toMatch(/^(say|do)$/)
  })

  it('the model never learns a viewer’s name, and the caller gets it back', async () => {
    await standIn.heard()
    const context = [{ text: 'Marlies_77 tipped 50 tokens', type: 'tip', timestamp: '2025-03-13T03:16:12.000Z' }]
    const answer = await generated({ ...example, context })
    expect(answer).toMatchObject({ lane: 'model', content: expect.stringContaining('Marlies') })
    expect(JSON.stringify(await standIn.heard())).not.toMatch(/marlies/i)
  })

  it('the caller’s name for the evening may be any word', async () => {
    expect(await generated({ ...example, sessionKey: 'soirée ♥\r\nX: y' })).toMatchObject({ lane: 'model' })
    expect(await generated(example)).toMatchObject({ lane: 'model' })
  })

  it('an unknown model means the default one', async () => {
    expect(await generated({ ...example, aimodel: 'who knows' })).toMatchObject({
      model: '@cf/google/gemma-4-26b-a4b-it',
    })
  })

  it('an empty room gets something to do, from the rules: a model could only make it up', async () => {
    expect(await generated({ ...example, context: [] })).toMatchObject({
      action: 'do',
      lane: 'rule',
      model: 'rules',
      template: 'rules@1',
    })
  })

  it.each(['wrong-name', 'wrong-number', 'link', 'babbling', 'cut', 'quota'])(
    'an answer that is %s gives way to the rules',
    async (behaviour) => {
      await model(behaviour)
      expect(await generated(example)).toMatchObject({ lane: 'rule', model: 'rules', code: expect.stringMatching(/./) })
    },
  )
})

describe('where no model can be reached', () => {
  beforeEach(() => model('remote'))

  it('no row is read beyond two thousand letters', async () => {
    const told = async (spaces: number) =>
      (await generated({ ...example, context: [{ text: `Mia tipped${' '.repeat(spaces)}50 tokens`, type: 'tip' }] }))
        .content
    expect(await told(100)).toContain('50 tokens')
    expect(await told(2_000)).not.toContain('50')
  })

  it('the rules answer, grounded in who paid what, and the reply says so', async () => {
    const answer = await generated(example)
    expect(answer).toMatchObject({ action: 'say', lane: 'rule', model: 'rules', code: 'unreachable' })
    expect(answer.content).toContain('User456')
    expect(answer.content).not.toContain('User123')
  })

  it('the same question gets the same answer', async () => {
    expect(await generated(example)).toEqual(await generated(example))
  })

  it('fields that we do not know are left out, and a type that we do not know is chat', async () => {
    const context = [
      { text: 'Mia: what song is this?', type: 'gossip', timestamp: '2025-03-13T03:15:45Z', colour: 'red' },
    ]
    const answer = await generated({ context, broadcaster: 'Host', sessionKey: 'x', reason: 'y' })
    expect(answer).toMatchObject({ lane: 'rule', content: expect.stringMatching(/./) })
  })

  it('two hundred rows are read, and rows without a type or a time too', async () => {
    const context = Array.from({ length: 200 }, (_, i) => ({ text: `Viewer${i}: hello` }))
    expect(await generated({ context, broadcaster: 'Host' })).toMatchObject({ lane: 'rule' })
  })
})

describe('a request that is wrong', () => {
  beforeEach(() => model('remote'))

  it.each([
    ['no context', { broadcaster: 'Host' }, 'context'],
    ['a context that is no list', { context: 'hello', broadcaster: 'Host' }, 'context'],
    ['a context that is null', { context: null, broadcaster: 'Host' }, 'context'],
    ['too many rows', { context: Array(201).fill({ text: 'x' }), broadcaster: 'Host' }, 'context'],
    ['a row that is text', { context: ['hello'], broadcaster: 'Host' }, 'context[0]'],
    ['a row without text', { context: [{ text: 'a' }, { type: 'chat' }], broadcaster: 'Host' }, 'context[1].text'],
    ['a row whose text is a number', { context: [{ text: 5 }], broadcaster: 'Host' }, 'context[0].text'],
    [
      'a time that is none',
      { context: [{ text: 'a', timestamp: 'noon' }], broadcaster: 'Host' },
      'context[0].timestamp',
    ],
    [
      'a time beyond all calendars',
      { context: [{ text: 'a', timestamp: 1e20 }], broadcaster: 'Host' },
      'context[0].timestamp',
    ],
    ['no broadcaster', { context: [] }, 'broadcaster'],
    ['an empty broadcaster', { context: [], broadcaster: ' ' }, 'broadcaster'],
    ['a broadcaster that is a list', { context: [], broadcaster: ['Host'] }, 'broadcaster'],
    ['preferences like a novel', { context: [], broadcaster: 'Host', preferences: 'x'.repeat(5_001) }, 'preferences'],
    ['preferences that are a number', { context: [], broadcaster: 'Host', preferences: 1 }, 'preferences'],
  ])('%s: 400, and the field is named', async (_, body, field) => {
    const answer = await post('/api/generate-prompt', body)
    expect(answer.status).toBe(400)
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ type: expect.any(String), title: 'Bad request', status: 400, field })
  })

  it.each(['', '{"context":', '[1, 2', 'hello'])('no JSON (%j): 400', async (body) => {
    const answer = await post('/api/generate-prompt', body)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ code: 'json' })
  })

  it.each(['[]', 'null', '7'])('JSON that is no object (%s): 400', async (body) => {
    expect((await post('/api/generate-prompt', body)).status).toBe(400)
  })

  it('more than 64 KB: 413', async () => {
    const body = { context: [{ text: 'x'.repeat(64 * 1024) }], broadcaster: 'Host' }
    const answer = await post('/api/generate-prompt', body)
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ status: 413, code: 'body' })
  })

  it('more than 64 KB that does not say beforehand how much it is: 413', async () => {
    const { readable: body, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const writer = writable.getWriter()
    const piece = new TextEncoder().encode('x'.repeat(16 * 1024))
    // Whoever refuses it does not read it to the end.
    const written = (async () => {
      for (let n = 0; n < 5; n++) await writer.write(piece)
      await writer.close()
    })().catch(() => undefined)
    const answer = await call('/api/generate-prompt', { method: 'POST', headers: KEY, body })
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ code: 'body' })
    await written
  })

  it('is never quoted, and no stack comes back', async () => {
    const text = await (
      await post('/api/generate-prompt', { context: [{ text: { secret: 1 } }], broadcaster: 'Host' })
    ).text()
    expect(text).not.toMatch(/secret|at .*\.ts|node_modules/)
  })
})
