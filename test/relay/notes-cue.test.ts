/** The broadcaster's notes, a prompt's name and the guard model where a cue is made. */

import { beforeEach, describe, expect, it } from 'vitest'
import type { Generated } from '../../relay/generate.ts'
import { anAsk, at, call, join, KEY, model, openSession, post, standIn } from './help.ts'

const asking = {
  context: [
    { text: 'Mia: how much does a song cost tonight?', type: 'chat', timestamp: '2026-11-21T20:00:00.000Z' },
    { text: 'Mia: hello? how much does a song cost tonight?', type: 'chat', timestamp: '2026-11-21T20:00:20.000Z' },
  ],
  broadcaster: 'ida',
}
const paying = {
  context: [{ text: 'Mia tipped 50 tokens', type: 'tip', timestamp: '2026-11-21T20:00:00.000Z' }],
  broadcaster: 'ida',
}
const generated = async (body: object): Promise<Generated> => (await post('/api/generate-prompt', body)).json()
const prompt = async (): Promise<string> => JSON.stringify((await standIn.heard()).at(-1)!.inputs.messages)
const NOTE = 'notes, Menu: A song costs 50 tokens.'

beforeEach(async () => {
  await model('good')
  await call('/api/notes', { method: 'DELETE', headers: KEY })
  await post('/api/notes', { title: 'Menu', text: 'A song costs 50 tokens.' })
  await standIn.heard()
})

describe('a cue', () => {
  it('for a question that the notes answer knows them', async () => {
    await generated(asking)
    expect(await prompt()).toContain(NOTE)
  })

  it('for anything else does not', async () => {
    await generated(paying)
    expect(await prompt()).not.toContain('notes, Menu')
  })

  it('on the socket knows them too, and says with which prompt it was made', async () => {
    const { client } = await join(await openSession())
    client.say({
      type: 'ask',
      ask: anAsk('q', { want: 'cue', moment: 'question', why: 'V2 asks: what does a song cost?' }),
    })
    let frame = await client.next()
    while (frame.type !== 'reply' && frame.type !== 'none') frame = await client.next()
    expect(frame).toMatchObject({ type: 'reply', reply: { template: 'cue@1' } })
    expect(await prompt()).toContain(NOTE)
  })

  it.each([
    [undefined, 'cue@1', false],
    ['cue@2', 'cue@2', true],
    ['cue@99', 'cue@1', false],
    ['toString', 'cue@1', false],
  ])('asked for with the template %s is made with %s', async (template, used, examples) => {
    expect(await generated({ ...paying, template })).toMatchObject({ lane: 'model', template: used })
    expect((await prompt()).includes('Examples, of another room')).toBe(examples)
  })

  it('of the rules is made with theirs, whatever prompt was wished for', async () => {
    await model('quota')
    expect(await generated({ ...paying, template: 'cue@2' })).toMatchObject({ lane: 'rule', template: 'rules@1' })
  })

  it('goes by the guard model, where there is one', async () => {
    const guarded = async () => {
      const init = { method: 'POST', headers: KEY, body: JSON.stringify(paying) }
      const settings = { GUARD_MODEL: '@cf/meta/llama-guard-3-8b' }
      return (await at('https://relay.example/api/generate-prompt', init, settings)).json()
    }
    expect(await guarded()).toMatchObject({ lane: 'model' })
    await standIn.behave('objecting', '@cf/meta/llama-guard-3-8b')
    expect(await guarded()).toMatchObject({ lane: 'rule', code: 'unsafe' })
  })
})
