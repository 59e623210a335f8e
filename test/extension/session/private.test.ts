import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveSettings } from '../../../extension/settings.ts'
import type { PrivateMessage } from '../../../shared/private.ts'
import { createRelay, type FakeRelay } from '../transport/relay.ts'
import { browser, stand } from './browser.ts'
import { breathe, die, EIGHT, exported, freshComputer, look, open, pass, row, tip, wakeUp } from './evening.ts'

vi.mock('wxt/browser', () => import('./browser.ts'))

let relay: FakeRelay

beforeEach(async () => {
  freshComputer()
  stand.granted.add('https://chaturbate.com/*')
  relay = createRelay()
  await wakeUp(relay)
  await saveSettings({
    privateMessages: true,
    relay: { address: 'https://relay.example', key: 'k', loopback: false },
  })
})
afterEach(() => {
  die()
  vi.useRealTimers()
})

const SECRET = 'only for you, zanzibar'
const message = (n: number, text = SECRET): PrivateMessage => ({ id: `m${n}`, at: EIGHT + n, who: 'whisperer', text })
const brought = () => stand.injected.filter(({ file }) => file === '/reader-private.js').length

/** A page of Chaturbate with its reader, and with the script that reads private messages, once it was brought. */
async function room() {
  const page = await open({ site: 'chaturbate' })
  const whispers = stand.connect(1)
  whispers.send({ type: 'hello', role: 'private', site: 'chaturbate', room: 'mia' })
  await breathe()
  return { page, whispers }
}

describe('private messages', () => {
  it('are listed in the side panel, newest first, and on no other screen', async () => {
    const { whispers } = await room()
    const [panel, overlay, popup] = [await look(), await look('overlay', 1), await look('popup')]
    expect(brought()).toBeGreaterThan(0)
    expect(whispers.last('mine')?.mine).toBe('yes')
    whispers.send({ type: 'private', messages: [message(1), message(2, 'and one more')] })
    await breathe()
    expect(panel.last('private')?.messages.map(({ text }) => text)).toEqual(['and one more', SECRET])
    expect(JSON.stringify([overlay.heard, popup.heard])).not.toContain('zanzibar')
  })

  it('never leave the browser, make no cue, and are in no log, export or snapshot', async () => {
    const { page, whispers } = await room()
    const panel = await look()
    whispers.send({ type: 'private', messages: [message(1, `${SECRET} is it true?`)] })
    const at = { room: 'chaturbate:mia' }
    page.batch(1, row({ ...at, text: 'hello all' }), { ...tip(500), ...at, unit: 'token', what: 'tip' })
    await pass(3)
    expect(panel.last('private')?.messages).toHaveLength(1)
    const lines = await exported(panel)
    expect(lines.some(({ type }) => type === 'cue')).toBe(true)
    const wire = relay.connections.flatMap(({ url, heard }) => [url, ...heard])
    expect(wire.some((it) => typeof it === 'object' && it.type === 'ask')).toBe(true)
    const views = panel.heard.filter(({ type }) => type === 'view')
    const kept = [await browser.storage.local.get(null), await browser.storage.session.get(null)]
    expect(JSON.stringify([relay.requests, wire, lines, views, kept])).not.toMatch(/zanzibar|whisperer/)
  })

  it('are not read without the switch', async () => {
    await saveSettings({ privateMessages: false })
    await breathe()
    const { whispers } = await room()
    const panel = await look()
    whispers.send({ type: 'private', messages: [message(1)] })
    await breathe()
    expect(brought()).toBe(0)
    expect(whispers.last('mine')?.mine).toBe('no')
    expect(panel.last('private')).toBeUndefined()
  })

  it('are forgotten at once when the switch is turned off', async () => {
    const { whispers } = await room()
    const panel = await look()
    whispers.send({ type: 'private', messages: [message(1)] })
    await breathe()
    await saveSettings({ privateMessages: false })
    await breathe()
    expect(whispers.last('mine')?.mine).toBe('no')
    expect(panel.last('private')?.messages).toEqual([])
  })

  it('are not read in a room that is not (yet) the user’s', async () => {
    await open({ site: 'chaturbate', own: false })
    const whispers = stand.connect(1)
    whispers.send({ type: 'hello', role: 'private', site: 'chaturbate', room: 'mia' })
    await breathe()
    expect(brought()).toBe(0)
    expect(whispers.last('mine')?.mine).toBe('no')
  })

  it('stop, and are forgotten, with the page', async () => {
    const { page, whispers } = await room()
    const panel = await look()
    whispers.send({ type: 'private', messages: [message(1)] })
    await breathe()
    page.leave()
    await breathe()
    expect(whispers.last('mine')?.mine).toBe('no')
    expect(panel.last('private')?.messages).toEqual([])
  })

  it('of a background that was killed are told anew by the page', async () => {
    await room()
    die()
    await wakeUp(relay)
    const { whispers } = await room()
    expect(whispers.last('mine')?.mine).toBe('yes')
  })
})
