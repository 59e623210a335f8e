import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveSettings } from '../../../extension/settings.ts'
import { saveSources } from '../../../extension/source-settings.ts'
import type { RoomEvent } from '../../../shared/events.ts'
import { event, tip, user } from '../sources/chaturbate/events.ts'
import { stand } from './browser.ts'
import { breathe, die, EIGHT, exported, freshComputer, look, type Page, pass, wakeUp } from './evening.ts'

vi.mock('wxt/browser', () => import('./browser.ts'))

const TOKEN = 'zgTbpcqIK1LgAwdHbWAuXXQx'
const ADDRESS = `https://eventsapi.chaturbate.com/events/ida/${TOKEN}/`

/** The Events API, which tells when a test says so. */
let api: { calls: string[]; tell(...events: unknown[]): Promise<void>; status: number; waiting: boolean }

function openApi() {
  let answer: ((response: Response) => void) | undefined
  let n = 0
  api = {
    calls: [],
    status: 200,
    get waiting() {
      return answer !== undefined
    },
    async tell(...events) {
      if (!answer) await pass(2)
      n += 1
      answer?.(Response.json({ events, nextUrl: `${ADDRESS}?i=${n}-0&timeout=10` }, { status: api.status }))
      answer = undefined
      await breathe()
    },
  }
  const fetch: typeof globalThis.fetch = (input, init) => {
    api.calls.push(String(input))
    return new Promise((resolve, reject) => {
      answer = resolve
      init?.signal?.addEventListener('abort', () => reject(new Error('aborted')))
    })
  }
  return { fetch }
}

let rows = 0
const row = (facts: Partial<RoomEvent>): RoomEvent => {
  rows += 1
  return { id: `row${rows}`, at: Date.now(), room: 'chaturbate:ida', kind: 'chat', ...facts }
}
const tipRow = (name: string | undefined, amount: number, facts: Partial<RoomEvent> = {}) =>
  row({ kind: 'paid', what: 'tip', unit: 'token', amount, ...(name && { who: { name, badges: [] } }), ...facts })

async function open(reader = 'r1'): Promise<Page> {
  stand.granted.add('https://chaturbate.com/*')
  const end = stand.connect(1)
  end.send({ type: 'hello', role: 'reader', reader, site: 'chaturbate', room: 'ida', own: true })
  await breathe()
  return {
    ...end,
    batch: (n, ...events) => end.send({ type: 'batch', reader, n, events }),
    acks: () => end.heard.flatMap((message) => (message.type === 'ack' ? [message.n] : [])),
  }
}

const paid = (lines: Record<string, unknown>[]) => lines.filter((it) => it.type === 'event' && it.kind === 'paid')
const cues = (lines: Record<string, unknown>[]) => lines.filter((it) => it.type === 'cue')

beforeEach(async () => {
  freshComputer()
  await saveSources({ chaturbate: { on: true, address: ADDRESS } })
  await wakeUp(openApi())
})
afterEach(() => {
  die()
  vi.useRealTimers()
})

describe('a tip that the page and the Events API both tell', () => {
  it('three seconds apart is one cue and one line, with what both know', async () => {
    const [page, panel] = [await open(), await look()]
    page.batch(1, tipRow('Ann', 50, { shown: '50 tokens' }))
    await pass(3)
    const id = panel.last('view')?.view.glance.now?.id
    expect(id).toBeDefined()
    await api.tell(tip('ann', 50, Date.now(), { message: '| play the blue song' }))
    await pass(2)
    const lines = await exported(panel)
    expect(paid(lines)).toEqual([
      expect.objectContaining({ amount: 50, unit: 'token', shown: '50 tokens', text: 'play the blue song' }),
    ])
    expect(cues(lines).map((cue) => cue.id)).toEqual([id])
    expect(panel.last('view')?.view.events).toEqual({ paid: 1 })
    expect(panel.last('view')?.view.glance.thanks).toHaveLength(1)
  })

  it('told by the API first, the page makes no second one', async () => {
    const [page, panel] = [await open(), await look()]
    await api.tell(tip('ann', 50, Date.now()))
    await pass(3)
    page.batch(1, tipRow('Ann', 50, { shown: '50 tokens' }))
    await pass(2)
    const lines = await exported(panel)
    expect(paid(lines)).toHaveLength(1)
    expect(paid(lines)[0]).toMatchObject({ shown: '50 tokens' })
    expect(cues(lines)).toHaveLength(1)
    expect(page.acks()).toEqual([1])
  })

  it('and two equal ones from each are two', async () => {
    const [page, panel] = [await open(), await look()]
    page.batch(1, tipRow('ann', 50), tipRow('ann', 50))
    await api.tell(tip('ann', 50, Date.now()), tip('ann', 50, Date.now()))
    await pass(2)
    expect(paid(await exported(panel))).toHaveLength(2)
  })

  it('nameless for the API is nameless in the evening', async () => {
    const [page, panel] = [await open(), await look()]
    page.batch(1, tipRow('Rosalind', 100))
    await pass(1)
    expect(panel.last('view')?.view.glance.now?.content).toContain('Rosalind')
    await api.tell(tip('rosalind', 100, Date.now(), { isAnon: true }))
    await pass(2)
    expect(paid(await exported(panel))[0]).not.toHaveProperty('who')
    const { glance } = panel.last('view')!.view
    expect(glance.now).toBeUndefined()
    expect(glance.thanks).toMatchObject([{ names: [], amount: 100 }])
  })

  it('is one also when the background died between the two', async () => {
    const page = await open()
    page.batch(1, tipRow('ann', 50))
    await pass(2)
    die()
    await wakeUp(openApi())
    const [again, panel] = [await open('r2'), await look()]
    await api.tell(tip('ann', 50, Date.now()))
    again.batch(1)
    await pass(2)
    expect(paid(await exported(panel))).toHaveLength(1)
  })

  it('before the evening has begun by a live row is filled all the same', async () => {
    const [page, panel] = [await open(), await look()]
    page.batch(1, tipRow('ann', 50, { history: true }))
    await api.tell(tip('ann', 50, Date.now(), { message: 'a note' }))
    page.batch(2, row({ who: { name: 'bob', badges: [] }, text: 'hi' }))
    await pass(2)
    expect(paid(await exported(panel))).toEqual([expect.objectContaining({ history: true, text: 'a note' })])
  })
})

describe('while the page is blind', () => {
  it('what the API tells reaches the same evening, and the lights say who sees', async () => {
    const [page, panel] = [await open(), await look()]
    page.batch(1, row({ who: { name: 'bob', badges: [] }, text: 'hi' }))
    await pass(1)
    page.send({ type: 'capture', capture: { state: 'blind', since: EIGHT, why: 'list', unknown: 0 } })
    await api.tell(tip('ann', 80, Date.now()))
    await pass(4)
    const view = panel.last('view')!.view
    expect(view.capture.state).toBe('blind')
    expect(view.source).toEqual({ state: 'connected' })
    expect(view.glance.now?.moment).toBe('thanks')
    const lines = await exported(panel)
    expect(lines.filter((it) => it.type === 'event').map((it) => it.kind)).toEqual(['chat', 'paid'])
  })

  it('joins and follows that no page shows are there too', async () => {
    const panel = await look()
    await open()
    const ann = { user: user({ username: 'ann' }) }
    await api.tell(event('userEnter', ann, Date.now()), event('follow', ann, Date.now()))
    await pass(1)
    expect(panel.last('view')?.view.events).toEqual({ join: 1, follow: 1 })
  })
})

describe('the API is called', () => {
  it('only while the room is read, and ends with it', async () => {
    expect(api.calls).toEqual([])
    const page = await open()
    expect(api.calls).toHaveLength(1)
    page.leave()
    await pass(130)
    const before = api.calls.length
    expect(api.waiting).toBe(true)
    await api.tell(tip('late', 5, Date.now()))
    await pass(30)
    expect(api.calls.length).toBe(before)
  })

  it('not for a room that is not one’s own', async () => {
    const end = stand.connect(2)
    end.send({ type: 'hello', role: 'reader', reader: 'r9', site: 'chaturbate', room: 'ida', own: false })
    await pass(2)
    expect(api.calls).toEqual([])
  })

  it('no more once it is switched off, and again once it is on', async () => {
    const [page, panel] = [await open(), await look()]
    page.batch(1, row({ text: 'hi', who: { name: 'bob', badges: [] } }))
    await api.tell()
    await pass(1)
    expect(panel.last('view')?.view.source).toEqual({ state: 'connected' })
    await saveSources({ chaturbate: { on: false, address: ADDRESS } })
    await pass(1)
    const before = api.calls.length
    await pass(5)
    expect(api.calls).toHaveLength(before)
    expect(panel.last('view')?.view.source).toBeUndefined()
    await saveSources({ chaturbate: { on: true, address: ADDRESS } })
    await pass(1)
    expect(api.calls.length).toBeGreaterThan(before)
  })

  it('at once no more for a room that the user calls somebody else’s', async () => {
    await open()
    await api.tell()
    await saveSettings({ mine: { 'chaturbate:ida': false } })
    await pass(2)
    const before = api.calls.length
    await pass(10)
    expect(api.calls).toHaveLength(before)
  })

  it('from where it was, after the background died', async () => {
    const page = await open()
    page.batch(1, row({ text: 'hi', who: { name: 'bob', badges: [] } }))
    await api.tell(tip('ann', 50, Date.now()))
    await pass(2)
    die()
    await wakeUp(openApi())
    await open('r2')
    expect(api.calls[0]).toBe(`${ADDRESS}?i=1-0&timeout=10`)
  })
})

it('a token that is not taken is said in the view, and nothing is called again', async () => {
  const panel = await look()
  await open()
  api.status = 403
  await api.tell()
  await pass(60)
  expect(panel.last('view')?.view.source).toEqual({ state: 'refused', code: 'key' })
  expect(api.calls).toHaveLength(1)
})

it('the address is in no view, no export and no snapshot', async () => {
  const said: unknown[] = []
  for (const how of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, how).mockImplementation((...words) => void said.push(...words))
  const [page, panel] = [await open(), await look()]
  page.batch(1, tipRow('ann', 50))
  await api.tell(tip('ann', 50, Date.now()))
  api.status = 500
  await api.tell()
  await pass(3)
  const { browser } = await import('./browser.ts')
  const session = await browser.storage.session.get(null)
  expect(JSON.stringify([panel.heard, await exported(panel), session, said])).not.toContain(TOKEN)
  vi.restoreAllMocks()
})

it('an address that is removed is nowhere any more', async () => {
  const page = await open()
  page.batch(1, row({ text: 'hi', who: { name: 'bob', badges: [] } }))
  await api.tell(tip('ann', 50, Date.now()))
  await pass(2)
  const { browser } = await import('./browser.ts')
  expect(JSON.stringify(await browser.storage.local.get(null))).toContain(TOKEN)
  await saveSources({ chaturbate: { on: false, address: '' } })
  await pass(3)
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain(TOKEN)
})
