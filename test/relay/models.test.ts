/** What the relay makes of a model's answer, in both wire shapes, and of every way to fail. */

import { beforeEach, describe, expect, it } from 'vitest'
import { ModelFailure } from '../../relay/models/failure.ts'
import { ask, type Call, meet, restingModel, unreachable } from '../../relay/models/index.ts'
import type { Answer } from '../../relay/models/model.ts'
import { answerFor } from '../stand-in/answer.ts'
import { askedModels, codeOf, model, relay, standIn } from './help.ts'

const OPENAI = '@cf/google/gemma-4-26b-a4b-it'
const NEXT = '@cf/zai-org/glm-4.7-flash'
const NATIVE = '@cf/meta/llama-3.3-70b-instruct-fp8-fast'
const messages: Call['messages'] = [{ role: 'user', content: 'hello' }]
/** The stand-in's answer to that. */
const WORDS = answerFor('good', messages)

const asked = (name: string, more: Partial<Call> = {}): Promise<Answer> =>
  ask(relay, { messages, model: name, ...more })

beforeEach(async () => {
  await model('good')
  await standIn.heard()
})

describe.each([
  ['OpenAI', OPENAI],
  ['native', NATIVE],
])('a model of the %s shape', (_, name) => {
  it('is read to the end of its stream', async () => {
    const answer = await asked(name)
    expect(answer).toMatchObject({ text: WORDS, model: name })
    expect(answer.usage).toMatchObject({ in: 400, cached: 300 })
    expect(answer.ms).toBeGreaterThanOrEqual(answer.firstMs)
  })

  it('may answer a stream request with the whole', async () => {
    await model('whole')
    expect((await asked(name)).text).toBe(WORDS)
  })

  it('is not listened to while it thinks', async () => {
    await model('reasoning')
    expect((await asked(name)).text).toBe(WORDS)
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
    ['paid-only', 'paid-only'],
    ['broken', 'failed'],
    ['remote', 'unreachable'],
    ['mute', 'timeout'],
  ])('%s ends in the code %s', async (behaviour, code) => {
    await model(behaviour)
    expect(await codeOf(asked(name))).toBe(code)
  })
})

describe('thinking', () => {
  it('is switched off where a model would think by default', async () => {
    await asked(OPENAI)
    const [call] = await standIn.heard()
    expect(call!.inputs).toMatchObject({ stream: true, chat_template_kwargs: { enable_thinking: false } })
  })
})

describe('Workers AI', () => {
  it('is told to refuse at once rather than to queue, and which evening it is in letters that a header takes', async () => {
    const told: unknown[] = []
    const run = async (_: string, __: object, options?: object) => {
      told.push(options)
      return { response: 'SAY\nhello' }
    }
    const AI = { run, models: async () => [] }
    await ask({ AI }, { messages, payer: { key: 'mine', session: 'soirée-1' } })
    expect(told).toEqual([{ rejectIfBusy: true, extraHeaders: { 'x-session-affinity': 'soir_e-1' } }])
  })
})

describe('when a model fails', () => {
  it('the next one is asked', async () => {
    await model('busy', OPENAI)
    expect((await asked(OPENAI)).model).toBe(NEXT)
    expect(await askedModels()).toEqual([OPENAI, NEXT])
  })

  it('and the failed one is left alone for a while', async () => {
    await model('busy', OPENAI)
    await asked(OPENAI)
    await askedModels()
    await asked(OPENAI)
    expect(await askedModels()).toEqual([NEXT])
  })

  it('one that is no longer there is not asked again that day', async () => {
    await model('unknown-model', OPENAI)
    expect((await asked(OPENAI)).model).toBe(NEXT)
    expect(restingModel(OPENAI, Date.now() + 23 * 3_600_000)).toMatchObject({ code: 'unknown-model' })
    expect(restingModel(NEXT, Date.now())).toBeUndefined()
  })

  it('a used-up allocation ends the day: nobody is asked until midnight', async () => {
    await model('quota')
    await codeOf(asked(OPENAI))
    expect(await askedModels()).toEqual([OPENAI])
    expect(await codeOf(asked(OPENAI))).toBe('quota')
    expect(await askedModels()).toEqual([])
    const { until } = unreachable(relay, Date.now())!
    expect(new Date(until).toISOString()).toMatch(/T00:00:00\.000Z$/)
    expect(until - Date.now()).toBeLessThanOrEqual(86_400_000)
  })
})

describe('a call', () => {
  it('that is given up ends at once, in the middle of the stream too', async () => {
    await model('slow')
    const stop = new AbortController()
    const answer = codeOf(asked(OPENAI, { signal: stop.signal }))
    stop.abort(new ModelFailure('cancelled'))
    expect(await answer).toBe('cancelled')
    expect(unreachable(relay, Date.now())).toBeUndefined()
  })

  it('that was given up by its caller does not count against the model', async () => {
    await model('slow')
    const caller = new AbortController()
    const answer = codeOf(asked(OPENAI, { signal: caller.signal }))
    caller.abort()
    expect(await answer).toBe('cancelled')
    await askedModels()
    await model('good', OPENAI)
    expect((await asked(OPENAI)).model).toBe(OPENAI)
  })

  it('that was given up before it began is not made', async () => {
    expect(await codeOf(asked(OPENAI, { signal: AbortSignal.abort(new ModelFailure('replaced')) }))).toBe('replaced')
    expect(await askedModels()).toEqual([])
  })
})

describe('a stream that nobody waits for any more', () => {
  /** A binding whose stream goes on until somebody closes it. */
  function endless(ready: Promise<void>) {
    const seen = { asked: false, closed: false }
    const words = new TextEncoder().encode('data: {"response":"and so on "}\n\n')
    const stream = () =>
      new ReadableStream({
        start: (to) => to.enqueue(words),
        cancel() {
          seen.closed = true
        },
      })
    const run = async () => {
      seen.asked = true
      await ready
      return stream()
    }
    return { AI: { run, models: async () => [] }, seen }
  }

  it('is closed in its middle, and the model falls silent', async () => {
    const { AI, seen } = endless(Promise.resolve())
    const stop = new AbortController()
    const answer = codeOf(ask({ AI }, { messages, signal: stop.signal, heard: () => stop.abort() }))
    expect(await answer).toBe('cancelled')
    await expect.poll(() => seen.closed).toBe(true)
  })

  it('is closed when it only comes then', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const { AI, seen } = endless(promise)
    const stop = new AbortController()
    const answer = codeOf(ask({ AI }, { messages, signal: stop.signal }))
    await expect.poll(() => seen.asked).toBe(true)
    stop.abort()
    expect(await answer).toBe('cancelled')
    resolve()
    await expect.poll(() => seen.closed).toBe(true)
  })
})

describe('before anybody has asked', () => {
  it('the relay finds out that the binding leads nowhere', async () => {
    await model('remote')
    expect(unreachable(relay, Date.now())).toBeUndefined()
    await meet(relay)
    expect(unreachable(relay, Date.now())).toMatchObject({ code: 'unreachable' })
  })

  it('with no binding at all there is no model', async () => {
    expect(unreachable({}, 0)).toMatchObject({ code: 'unreachable' })
    expect(await codeOf(ask({}, { messages }))).toBe('unreachable')
  })
})

describe('names', () => {
  it.each([
    ['@hf/mistral/mistral-7b-instruct-v0.2', OPENAI],
    ['@cf/meta/llama-3.1-70b-instruct', NATIVE],
    ['no such model', OPENAI],
  ])('%s is answered by %s', async (name, living) => {
    expect((await asked(name)).model).toBe(living)
  })
})
