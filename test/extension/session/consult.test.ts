/** Ask the coach, as the background sees it. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveSettings } from '../../../extension/settings.ts'
import type { Said } from '../../../shared/consult.ts'
import { createRelay, type FakeRelay } from '../transport/relay.ts'
import type { PageEnd } from './browser.ts'
import { breathe, die, freshComputer, look, open, pass, row, tip, wakeUp } from './evening.ts'

vi.mock('wxt/browser', () => import('./browser.ts'))

let relay: FakeRelay
/** What came to the coach's doors. */
let asked: { path: string; body: string; type: string | null; authorization: string | null; signal: AbortSignal }[]
/** The answer, event by event. */
let answer: string[]
/** The answer is not over yet. */
let hangs: boolean

const event = (name: string, data: object) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`

function stream(): Response {
  const coder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of answer) controller.enqueue(coder.encode(piece))
      if (!hangs) controller.close()
    },
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
}

const doors: typeof fetch = async (input, init) => {
  const { pathname } = new URL(String(input))
  if (!/chat|transcribe/.test(pathname)) return relay.fetch(input, init)
  const headers = new Headers(init?.headers)
  const body = init?.body instanceof Blob ? await init.body.text() : String(init?.body)
  const [type, authorization] = [headers.get('content-type'), headers.get('authorization')]
  asked.push({ path: pathname, body, type, authorization, signal: init?.signal as AbortSignal })
  if (pathname.endsWith('transcribe')) return Response.json({ text: 'what did max_1990 say?' })
  return stream()
}

beforeEach(async () => {
  freshComputer()
  relay = createRelay()
  ;[asked, hangs] = [[], false]
  answer = [': alive\n\n', event('final', { message: 'All is well.', type: 'text' })]
  await wakeUp({ ...relay, fetch: doors })
  await saveSettings({ relay: { address: 'https://relay.example', key: 'k', loopback: false } })
})
afterEach(() => {
  die()
  vi.useRealTimers()
})

const said = (panel: PageEnd): Said[] => panel.heard.flatMap((it) => (it.type === 'said' ? [it.said] : []))

async function evening() {
  const page = await open()
  page.batch(1, row({ text: 'hello' }), tip(500, 'max_1990'))
  const panel = await look()
  await breathe()
  return { page, panel }
}

const ask = async (panel: PageEnd, text: string): Promise<void> => {
  panel.send({ type: 'consult', id: 'q1', question: { text } })
  await breathe()
}

describe('a question', () => {
  it('goes with the session’s token and without a name; the answer comes with the name as it is said', async () => {
    const { panel } = await evening()
    answer = [
      event('delta', { text: 'V1 gave ', model: 'm' }),
      event('delta', { text: '500. V', model: 'm' }),
      event('delta', { text: '1 asks nothing.', model: 'm' }),
      event('final', { message: 'V1 gave 500. V1 asks nothing.', type: 'text' }),
    ]
    await ask(panel, 'what does max_1990 want?')
    expect(asked).toMatchObject([{ path: '/api/chat/stream', authorization: 'Bearer token1' }])
    expect(JSON.parse(asked[0]!.body)).toEqual({ message: 'what does V1 want?', type: 'text', sessionId: 's1' })
    expect(said(panel).at(-1)).toEqual({ is: 'whole', text: 'Max gave 500. Max asks nothing.' })
    for (const one of said(panel)) expect(JSON.stringify(one)).not.toMatch(/V1|\bV\b/)
    expect(said(panel).length).toBeGreaterThan(2)
  })

  it('tells the coach what happens in the room, nameless, until it is enough', async () => {
    const { page, panel } = await evening()
    const rows = () =>
      relay.connections.flatMap(({ heard }) => heard.flatMap((it) => (it.type === 'events' ? it.events : [])))
    expect(rows()).toEqual([])
    await ask(panel, 'how is it going?')
    await pass(1)
    expect(panel.last('phone')?.told).toBe(true)
    expect(rows()).toMatchObject([
      { kind: 'chat', text: 'hello' },
      { kind: 'paid', amount: 500 },
    ])
    expect(JSON.stringify(rows())).not.toMatch(/max|ann/i)
    panel.send({ type: 'enough' })
    await breathe()
    page.batch(2, row())
    await pass(1)
    expect(panel.last('phone')?.told).toBe(false)
    expect(rows()).toHaveLength(2)
    await ask(panel, 'and now?')
    await pass(1)
    expect(rows().map(({ text }) => text)).toEqual(['hello', ...Array(2).fill(expect.stringMatching(/^line/))])
  })

  it('is told nothing more ten minutes after the last one', async () => {
    const { panel } = await evening()
    await ask(panel, 'how is it going?')
    await vi.advanceTimersByTimeAsync(10 * 60_000)
    await breathe()
    expect(panel.last('phone')?.told).toBe(false)
  })

  it('that is stopped ends the call, and nothing of it comes any more', async () => {
    const { panel } = await evening()
    hangs = true
    answer = [event('delta', { text: 'Well, ', model: 'm' })]
    await ask(panel, 'how is it going?')
    panel.send({ type: 'enough', id: 'q1' })
    await breathe()
    expect(asked[0]!.signal.aborted).toBe(true)
    expect(said(panel)).toEqual([{ is: 'more', text: 'Well, ' }])
  })

  it('begins anew where another model goes on', async () => {
    const { panel } = await evening()
    answer = [event('delta', { text: 'Half a ', model: 'a' }), event('delta', { text: 'Whole. ', model: 'b' })]
    await ask(panel, 'and?')
    expect(said(panel).at(-2)).toEqual({ is: 'more', text: 'Whole. ' })
    expect(said(panel).at(-1)).toMatchObject({ is: 'failed', code: 'cut' })
  })

  it('spoken goes as sound, and what was understood is shown first', async () => {
    const { panel } = await evening()
    panel.send({ type: 'consult', id: 'q1', question: { sound: btoa('noise'), media: 'audio/webm;codecs=opus' } })
    await breathe()
    expect(asked[0]).toMatchObject({ path: '/api/transcribe', body: 'noise', type: 'audio/webm' })
    expect(said(panel)).toEqual([
      { is: 'heard', text: 'what did max_1990 say?' },
      { is: 'whole', text: 'All is well.' },
    ])
    expect(asked[1]!.body).not.toContain('max')
  })

  it('says why there is no answer', async () => {
    const { panel } = await evening()
    answer = [event('error', { code: 'internal', detail: 'Something went wrong in the relay.' })]
    await ask(panel, 'and?')
    expect(said(panel)).toEqual([{ is: 'failed', code: 'internal', message: 'Something went wrong in the relay.' }])
  })
})
