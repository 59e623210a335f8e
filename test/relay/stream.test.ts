/** POST /api/generate-prompt/stream: the rules' cue at once, the checked one when it is there. */

import { beforeEach, describe, expect, it } from 'vitest'
import type { Generated } from '../../relay/generate.ts'
import { call, KEY, model, post, standIn } from './help.ts'

const body = {
  context: [{ text: 'User456 tipped 50 tokens', type: 'tip', timestamp: '2026-11-21T20:00:00.000Z' }],
  broadcaster: 'ida',
}

interface Told {
  event: string
  data: Record<string, unknown>
}

const told = (text: string): Told[] =>
  text
    .split('\n\n')
    .filter((part) => part.startsWith('event:'))
    .map((part) => {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/s.exec(part)!
      return { event: event!, data: JSON.parse(data!) }
    })

const streamed = async (query = '', more: object = {}): Promise<Told[]> =>
  told(await (await post(`/api/generate-prompt/stream${query}`, { ...body, ...more })).text())

beforeEach(async () => {
  await model('good')
  await standIn.heard()
})

describe('a cue that is told as it comes', () => {
  it('is the rules’ first, then the checked one, with what it cost', async () => {
    const events = await streamed()
    expect(events.map(({ event }) => event)).toEqual(['rule', 'usage', 'final'])
    const [rule, usage, final] = events.map(({ data }) => data)
    expect(rule).toMatchObject({ lane: 'rule', model: 'rules', content: expect.stringContaining('User456') })
    expect(usage).toMatchObject({ in: 400, cached: 300, out: expect.any(Number), firstMs: expect.any(Number) })
    expect(final).toMatchObject({ lane: 'model', model: usage!.model })
  })

  it('is the same as the one that is told whole', async () => {
    await model('quota')
    const whole = await (await post('/api/generate-prompt', body)).json<Generated>()
    expect((await streamed()).at(-1)!.data).toEqual(whole)
  })

  it('comes with the words of the model, unchecked and without names, for who wants them', async () => {
    const events = await streamed('?deltas=1')
    const deltas = events.filter(({ event }) => event === 'delta').map(({ data }) => data)
    const words = deltas.map(({ text }) => text)
    expect(words.length).toBeGreaterThan(3)
    expect(deltas.every(({ provisional }) => provisional === true)).toBe(true)
    expect(words.join('')).toMatch(/^(?:SAY|DO)\n/)
    expect(words.join('')).not.toContain('User456')
    expect(events.at(-1)!.event).toBe('final')
  })

  it.each([
    ['quota', 'quota'],
    ['wrong-name', 'name'],
    ['babbling', 'unparsed'],
  ])('is the rules’ where the model is in the state %s, with the code %s', async (behaviour, code) => {
    await model(behaviour)
    const events = await streamed()
    expect(events.at(-1)).toMatchObject({ event: 'final', data: { lane: 'rule', code } })
  })

  it('keeps the line open with comments while the model thinks, and no client takes them for words', async () => {
    await model('mute')
    const text = await (await post('/api/generate-prompt/stream', body)).text()
    expect(text).toMatch(/^: alive$/m)
    expect(told(text).map(({ event }) => event)).toEqual(['rule', 'final'])
    expect(told(text).at(-1)!.data).toMatchObject({ lane: 'rule', code: 'timeout' })
  })

  it('needs a key and a body like the other', async () => {
    expect((await post('/api/generate-prompt/stream', body, {})).status).toBe(401)
    expect((await post('/api/generate-prompt/stream', { context: 1 })).status).toBe(400)
  })
})

describe('what the caller says beside', () => {
  it('a reason is told to the model, and to nobody else', async () => {
    await streamed('', { reason: 'the goal is near' })
    const [asked] = await standIn.heard()
    expect(JSON.stringify(asked!.inputs)).toContain('Asked now because: the goal is near')
  })

  it('a session key tells in the books which evening it was', async () => {
    await streamed('', { sessionKey: 'friday' })
    const sessions = async () => {
      const usage = await (await call('/api/usage', { headers: KEY })).json<{ lines: { session: string }[] }>()
      return usage.lines.map(({ session }) => session)
    }
    await expect.poll(sessions).toContain('friday')
  })
})
