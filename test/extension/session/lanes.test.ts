import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveSettings } from '../../../extension/settings.ts'
import type { Ask } from '../../../shared/ask.ts'
import { createRelay, type FakeRelay } from '../transport/relay.ts'
import { breathe, die, exported, freshComputer, look, open, pass, row, tip, wakeUp } from './evening.ts'

vi.mock('wxt/browser', () => import('./browser.ts'))

let relay: FakeRelay

beforeEach(async () => {
  freshComputer()
  relay = createRelay()
  await wakeUp(relay)
  await saveSettings({ relay: { address: 'https://relay.example', key: 'k', loopback: false } })
})
afterEach(() => {
  die()
  vi.useRealTimers()
})

const asks = (): Ask[] =>
  relay.connections.flatMap(({ heard }) => heard.flatMap((it) => (it.type === 'ask' ? [it.ask] : [])))

/** The relay's model answers the last question. */
function say(content: string, seq = 1): void {
  const ask = asks().at(-1) as Ask
  const reply = { id: ask.id, action: ask.action, content, model: 'stand-in', ms: 300 }
  relay.line().say({ type: 'reply', seq, reply })
}

/** A tip of Max on stage, and the model asked for a tail. */
async function tipped() {
  const page = await open()
  page.batch(1, row({ text: 'I am not @max_1990' }), tip(500, 'max_1990'))
  await breathe()
  const panel = await look()
  return { page, panel, now: () => panel.last('view')?.view.glance.now }
}

describe('two lanes', () => {
  it('the rule lane is on stage at once, and the model adds its tail, with the name put back', async () => {
    const { panel, now } = await tipped()
    expect(now()).toMatchObject({ moment: 'thanks', lane: 'rule', who: ['max_1990'] })
    const line = now()?.content
    const [alias] = asks().at(-1)?.who ?? []
    say(`And ${alias}, tell us how your evening is going.`)
    await breathe()
    expect(now()).toMatchObject({ content: line, tailLane: 'model' })
    expect(now()?.tail).toContain('Max')
    const cue = (await exported(panel)).find((it) => it.type === 'cue' && it.moment === 'thanks')
    expect(cue).toMatchObject({ content: line, tail: now()?.tail, tailLane: 'model', state: 'shown' })
  })

  it('no name of a viewer leaves the browser, nor anything that a page made of one', async () => {
    await tipped()
    expect(asks()).toHaveLength(1)
    const sent = JSON.stringify([relay.requests, relay.connections.map(({ url, heard }) => [url, heard])])
    expect(sent).not.toMatch(/max|ann\b|e\d+"/i)
  })

  it('an answer that names somebody else is refused, and the rule line stays', async () => {
    const { panel, now } = await tipped()
    const line = now()?.content
    say('Thank you so much, V99, you are wonderful!')
    await pass(1)
    expect(now()?.content).toBe(line)
    expect(now()?.tail).toBeUndefined()
    const refused = panel.last('view')?.view.glance.refused ?? {}
    expect(Object.values(refused).reduce((sum, n) => sum + n, 0)).toBe(1)
  })

  it('a late reply is not shown', async () => {
    const { now } = await tipped()
    await pass(10)
    say('Tell us how your evening is going.')
    await breathe()
    expect(now()?.tail).toBeUndefined()
  })

  it('the worker dies while the model thinks: the next one hears the answer', async () => {
    const { page, now } = await tipped()
    expect(now()?.tail).toBeUndefined()
    await pass(1)
    page.leave()
    die()
    await wakeUp(relay)
    await open()
    const panel = await look()
    expect(relay.line().heard[0]).toMatchObject({ type: 'hello', epoch: 'one', last: 0 })
    say('Tell us how your evening is going.')
    await breathe()
    expect(panel.last('view')?.view.glance.now?.tail).toBe('Tell us how your evening is going.')
  })

  it('with the relay away the rule cues go on, and the model comes back by itself', async () => {
    const { page, panel, now } = await tipped()
    relay.door = 'down'
    relay.line().cut()
    await pass(2)
    expect(panel.last('view')?.view.relay.state).toBe('offline')
    const before = asks().length
    await pass(20)
    page.batch(2, tip(700, 'lena'))
    await breathe()
    expect(now()).toMatchObject({ lane: 'rule', who: ['lena'] })
    expect(asks()).toHaveLength(before)
    relay.door = undefined
    await pass(40)
    expect(panel.last('view')?.view.relay).toMatchObject({ state: 'connected', modelReachable: true })
    page.batch(3, tip(900, 'otto'))
    await breathe()
    expect(asks().length).toBe(before + 1)
  })

  it('a relay without a model is not asked', async () => {
    const page = await open()
    relay.line().say(relay.status({ modelReachable: false }))
    page.batch(1, tip(500))
    await breathe()
    expect(asks()).toEqual([])
  })

  it('a new evening is a new session', async () => {
    const { panel } = await tipped()
    panel.send({ type: 'newEvening' })
    await pass(1)
    expect(relay.line().url).toContain('/s2/')
    expect(relay.line().heard[0]).toEqual({ type: 'hello', role: 'broadcaster', version: 1 })
  })

  it('a room that is not mine opens no way to the relay', async () => {
    await open({ own: false })
    await pass(5)
    expect(relay.requests).toEqual([])
  })

  it('no room is read any more: the way is closed', async () => {
    const { page } = await tipped()
    page.leave()
    await pass(130)
    expect(relay.line().closed).toBe(1000)
    const { length } = relay.connections
    await pass(60)
    expect(relay.connections).toHaveLength(length)
  })
})
