/** The phone beside the camera, as the background sees it. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveSettings } from '../../../extension/settings.ts'
import type { Phone } from '../../../shared/phone.ts'
import type { ShownCue } from '../../../shared/relay.ts'
import { createRelay, type FakeRelay } from '../transport/relay.ts'
import type { PageEnd } from './browser.ts'
import * as evenings from './evening.ts'
import { die, freshComputer, look, open, row, tip, wakeUp } from './evening.ts'

vi.mock('wxt/browser', () => import('./browser.ts'))

let relay: FakeRelay

beforeEach(async () => {
  freshComputer()
  relay = createRelay()
  await wakeUp(relay)
  await saveSettings({ relay: { address: 'https://relay.example/mine/', key: 'k', loopback: false } })
})
afterEach(() => {
  die()
  vi.useRealTimers()
})

/** Seals are made beside the event loop: so many turns of that as a few cues need, and what they bring about. */
async function breathe(): Promise<void> {
  await evenings.breathe()
  for (let i = 0; i < 16; i++) await crypto.subtle.digest('SHA-256', new Uint8Array(1))
  await evenings.breathe()
}

async function pass(seconds: number): Promise<void> {
  await evenings.pass(seconds)
  await breathe()
}

const heard = () => relay.connections.flatMap((one) => one.heard)
const cues = (): ShownCue[] => heard().flatMap((it) => (it.type === 'cue' ? [it.cue] : []))
const rows = () => heard().flatMap((it) => (it.type === 'events' ? it.events : []))
const phoneIn = (panel: PageEnd): Phone | undefined => panel.last('phone')?.phone

/** A room with a panel; the phone is on unless it is said otherwise. */
async function evening({ on = true } = {}) {
  const page = await open()
  const panel = await look()
  await breathe()
  if (on) panel.send({ type: 'phone', on: true })
  await breathe()
  return { page, panel, now: () => panel.last('view')?.view.glance.now }
}

const bytes = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))

/** What the phone reads, with the key of its link. */
async function opened(link: string, { id, sealed }: ShownCue): Promise<Record<string, unknown>> {
  const key = new URLSearchParams(new URL(link).hash.slice(1)).get('k') ?? ''
  const opener = await crypto.subtle.importKey('raw', bytes(key), 'AES-GCM', false, ['decrypt'])
  const all = bytes(sealed ?? '')
  const how = { name: 'AES-GCM', iv: all.subarray(0, 12), additionalData: new TextEncoder().encode(id) }
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how, opener, all.subarray(12))))
}

const linkIn = (panel: PageEnd): string => {
  const phone = phoneIn(panel)
  return phone?.is === 'on' ? phone.link : ''
}

describe('until it is switched on', () => {
  it('nothing of the room goes to the relay but asks', async () => {
    const { page, panel } = await evening({ on: false })
    page.batch(1, row(), tip(500, 'max_1990'))
    await pass(2)
    expect(phoneIn(panel)).toEqual({ is: 'off' })
    expect(panel.last('phone')?.told).toBe(false)
    expect([cues(), rows()]).toEqual([[], []])
  })
})

describe('switched on', () => {
  it('gives a link with the key in its fragment, a code to type, and says that the relay is told', async () => {
    const { panel } = await evening()
    const phone = phoneIn(panel)
    expect(phone).toMatchObject({ is: 'on', phones: 0, plain: false, code: { text: '418207' } })
    const link = new URL(linkIn(panel))
    expect(link.origin + link.pathname).toBe('https://relay.example/mine/second-screen')
    const words = new URLSearchParams(link.hash.slice(1))
    expect(words.get('s')).toBe('s1')
    expect(words.get('t')).toBe('watch1')
    expect(bytes(words.get('k') ?? '')).toHaveLength(16)
    expect(panel.last('phone')?.told).toBe(true)
  })

  it('sends each cue nameless, with the names sealed for the link alone', async () => {
    const { page, panel, now } = await evening()
    page.batch(1, tip(500, 'max_1990'))
    await pass(1)
    const [cue] = cues()
    expect(cue).toMatchObject({ action: 'say', moment: 'thanks', state: 'shown', template: 'rules@1' })
    expect(await opened(linkIn(panel), cue!)).toMatchObject({ content: now()?.content, why: now()?.why, room: 'mia' })
    expect(now()?.content).toContain('Max')
    // What is drawn by chance may hold any letters.
    const told = JSON.stringify([relay.requests, heard()]).replace(/"(?:cue-|sealed":")[\w-]+"/g, '""')
    expect(told).not.toMatch(/max|e\d+"/i)
    expect(rows()).toMatchObject([{ kind: 'paid', amount: 500, who: expect.stringMatching(/^V\d+$/) }])
  })

  it('seals every cue with a nonce of its own', async () => {
    const { page } = await evening()
    page.batch(1, tip(500, 'max_1990'))
    await pass(1)
    page.batch(2, tip(900, 'lena'))
    await pass(12)
    const nonces = cues().map(({ sealed }) => sealed?.slice(0, 16))
    expect(nonces.length).toBeGreaterThan(1)
    expect(new Set(nonces).size).toBe(nonces.length)
  })

  it('a tap marks the cue as done on every screen, and the phone is told', async () => {
    const { page, panel, now } = await evening()
    page.batch(1, tip(500, 'max_1990'))
    await pass(1)
    relay.line().say({ type: 'act', seq: 1, did: 'done', cue: cues()[0]!.id })
    await breathe()
    await pass(1)
    expect(now()).toBeUndefined()
    expect(panel.last('view')?.view.glance.earlier[0]).toMatchObject({ state: 'done' })
    expect(cues().at(-1)).toMatchObject({ id: cues()[0]!.id, state: 'done' })
    expect(panel.last('view')?.view.glance.thanks).toMatchObject([{ settled: 'done' }])
  })

  it('Undo on the phone makes the thanks owed again', async () => {
    const { page, panel } = await evening()
    page.batch(1, tip(500, 'max_1990'))
    await pass(1)
    const { id } = cues()[0]!
    relay.line().say({ type: 'act', seq: 1, did: 'done', cue: id })
    await pass(1)
    relay.line().say({ type: 'act', seq: 2, did: 'undo', cue: id })
    await pass(1)
    expect(panel.last('view')?.view.glance.thanks[0]).not.toHaveProperty('settled')
  })

  it('Undo on the phone brings what was skipped back to every screen', async () => {
    const { page, now } = await evening()
    page.batch(1, tip(500, 'max_1990'))
    await pass(1)
    const { id } = cues()[0]!
    relay.line().say({ type: 'act', seq: 1, did: 'skip', cue: id })
    await pass(1)
    expect(now()).toBeUndefined()
    relay.line().say({ type: 'act', seq: 2, did: 'undo', cue: id })
    await pass(1)
    expect(now()).toMatchObject({ who: ['max_1990'], state: 'shown' })
    expect(cues().at(-1)).toMatchObject({ id, state: 'shown' })
  })

  it('counts the phones, and has a new code once one has come', async () => {
    const { panel } = await evening()
    relay.line().say({ type: 'who', broadcaster: true, watchers: 1 })
    await breathe()
    expect(phoneIn(panel)).toMatchObject({ phones: 1, code: { text: '418208' } })
  })

  it('survives the death of the background: the same link, no row twice, and taps still count', async () => {
    const { page, panel } = await evening()
    page.batch(1, row({ text: 'hello' }), tip(500, 'max_1990'))
    await pass(2)
    const [link, told] = [linkIn(panel), rows().length]
    die()
    await wakeUp(relay)
    const again = await open({ reader: 'r2' })
    const after = await look()
    await pass(1)
    expect(linkIn(after)).toBe(link)
    again.batch(1, row({ text: 'and again' }))
    await pass(2)
    expect(rows().length).toBe(told + 1)
  })

  it('Stop ends it: no cue, no row, and the next link has another key', async () => {
    const { page, panel } = await evening()
    const before = linkIn(panel)
    panel.send({ type: 'phone', on: false })
    await breathe()
    expect(panel.last('phone')).toMatchObject({ phone: { is: 'off' }, told: false })
    page.batch(1, row(), tip(500, 'max_1990'))
    await pass(2)
    expect([cues(), rows()]).toEqual([[], []])
    panel.send({ type: 'phone', on: true })
    await breathe()
    expect(new URL(linkIn(panel)).hash).not.toBe(new URL(before).hash)
  })

  it('Stop ends the link also for who kept it, before there is another', async () => {
    const { panel } = await evening()
    const before = relay.requests.length
    panel.send({ type: 'phone', on: false })
    panel.send({ type: 'phone', on: true })
    await breathe()
    expect(
      relay.requests.slice(before).map(({ method, url }) => `${method ?? 'POST'} ${new URL(url).pathname}`),
    ).toEqual([
      'DELETE /mine/api/sessions/s1/watch',
      'POST /mine/api/sessions/s1/watch',
      'POST /mine/api/sessions/s1/code',
    ])
  })

  it('Stop takes the line off the phone', async () => {
    const { page, panel } = await evening()
    page.batch(1, tip(500, 'max_1990'))
    await pass(1)
    panel.send({ type: 'phone', on: false })
    await breathe()
    expect(cues().map(({ state }) => state)).toEqual(['shown', 'withdrawn'])
    expect(cues()[1]?.id).toBe(cues()[0]?.id)
  })

  it('a line that ended while the background was dead leaves the phone', async () => {
    const { page } = await evening()
    page.batch(1, tip(500, 'max_1990'))
    await pass(1)
    die()
    vi.setSystemTime(Date.now() + 60_000)
    await wakeUp(relay)
    await open({ reader: 'r2' })
    await pass(2)
    const [first] = cues()
    expect(cues().findLast(({ id }) => id === first?.id)?.state).not.toBe('shown')
  })

  it('ends with the evening: a new session has no phone', async () => {
    const { page, panel } = await evening()
    page.batch(1, tip(500, 'max_1990'))
    await pass(1)
    panel.send({ type: 'newEvening' })
    await pass(1)
    expect(phoneIn(panel)).toEqual({ is: 'off' })
  })

  it('says why it could not be', async () => {
    const { panel } = await evening({ on: false })
    relay.door = 'down'
    panel.send({ type: 'phone', on: true })
    await breathe()
    expect(phoneIn(panel)).toEqual({ is: 'failed', message: 'The relay cannot be reached.' })
  })
})
