import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reportText } from '../../../extension/session/report.ts'
import type { Structure } from '../../../shared/protocol.ts'
import { stand } from './browser.ts'
import { breathe, die, EIGHT, freshComputer, look, open, pass, wakeUp } from './evening.ts'

vi.mock('wxt/browser', () => import('./browser.ts'))

beforeEach(async () => {
  freshComputer()
  await wakeUp()
})
afterEach(() => {
  die()
  vi.useRealTimers()
})

const structure: Structure = {
  page: 'channel',
  parts: [
    { part: 'list', need: 'needed', seen: true },
    { part: 'reward', need: 'optional', seen: false },
  ],
  unknown: [{ shape: 'div.poll[data-a-target](button)', count: 3 }],
  read: 120,
}

describe('the report on a page', () => {
  it('is what the page says of itself, as text', async () => {
    const page = await open()
    const panel = await look('panel')
    panel.send({ type: 'report' })
    await breathe()
    expect(page.last('structure')).toEqual({ type: 'structure' })
    page.send({ type: 'structure', structure })
    await breathe()
    expect(panel.last('report')?.text).toContain('3 × div.poll[data-a-target](button)')
  })

  it('comes without the page when the page does not answer', async () => {
    await open()
    const panel = await look('panel')
    panel.send({ type: 'report' })
    await pass(3)
    expect(panel.last('report')?.text).toContain('The page did not answer.')
  })

  it('names parts and builds, needs and times, and neither room nor person', () => {
    const capture = { state: 'blind', since: EIGHT, why: 'rows', unknown: 3 } as const
    expect(reportText('1.2.3', { site: 'twitch', capture }, structure)).toMatchInlineSnapshot(`
      "Sidecue 1.2.3: what it sees of twitch
      Cannot read this page since 2026-11-21T20:00:00.000Z: rows come but cannot be read.
      Page: channel. Rows read: 120. Rows that could not be read: 3.

      Parts of the page:
      - list (needed): seen
      - reward (optional): not seen this evening

      Rows that could not be read, by their build:
      3 × div.poll[data-a-target](button)
      "
    `)
  })
})

describe('a viewer’s menu', () => {
  it('is opened by the room’s page, and whoever asked hears what is to be seen', async () => {
    const page = await open()
    const [overlay, panel] = [await look('overlay', 1), await look('panel')]
    overlay.send({ type: 'menu', id: 'a', who: 'carl' })
    await breathe()
    expect(page.last('menu')).toEqual({ type: 'menu', id: 'a', who: 'carl' })
    expect(stand.injected.at(-1)).toEqual({ tab: 1, file: '/insert.js' })
    page.send({ type: 'shown', id: 'a', how: 'menu' })
    await breathe()
    expect(overlay.last('shown')).toEqual({ type: 'shown', id: 'a', how: 'menu' })
    panel.send({ type: 'menu', id: 'b', who: 'carl' })
    await pass(3)
    expect(panel.last('shown')).toEqual({ type: 'shown', id: 'b', how: 'none' })
  })
})

describe('words for the chat box', () => {
  it('go to the room’s page, and whoever asked hears where they are', async () => {
    const page = await open()
    const [overlay, panel] = [await look('overlay', 1), await look('panel')]
    overlay.send({ type: 'insert', id: 'a', text: 'Thank you, Max!' })
    await breathe()
    expect(page.last('insert')).toEqual({ type: 'insert', id: 'a', text: 'Thank you, Max!' })
    expect(stand.injected.at(-1)).toEqual({ tab: 1, file: '/insert.js' })
    page.send({ type: 'inserted', id: 'a', how: 'box' })
    await breathe()
    expect(overlay.last('inserted')).toEqual({ type: 'inserted', id: 'a', how: 'box' })
    expect(panel.last('inserted')).toBeUndefined()
  })

  it('are to be copied when no page takes them in time, or they are no line', async () => {
    const page = await open()
    const overlay = await look('overlay', 1)
    overlay.send({ type: 'insert', id: 'a', text: 'x'.repeat(501) })
    await breathe()
    expect(overlay.last('inserted')).toEqual({ type: 'inserted', id: 'a', how: 'copy' })
    expect(page.last('insert')).toBeUndefined()
    overlay.send({ type: 'insert', id: 'b', text: 'Hello' })
    await pass(3)
    expect(overlay.last('inserted')).toEqual({ type: 'inserted', id: 'b', how: 'copy' })
  })

  it('a finger is laid on the page’s switch', async () => {
    const page = await open()
    ;(await look('overlay', 1)).send({ type: 'point', advice: 'top-chat' })
    await breathe()
    expect(page.last('point')).toEqual({ type: 'point', advice: 'top-chat' })
  })
})
