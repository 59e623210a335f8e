import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPort } from '../../../extension/transport/port.ts'
import { createReporter } from '../../../extension/transport/reporter.ts'
import type { Downlink, Uplink } from '../../../shared/protocol.ts'
import { background } from './wire.ts'

const hello: Uplink = { type: 'hello', role: 'screen', surface: 'overlay' }
const ended = () => new AbortController()

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function openScreen(life = ended()) {
  const there = background()
  const heard: Downlink[] = []
  const page = new EventTarget()
  const onGone = vi.fn()
  const line = openPort({
    onMessage: (message) => heard.push(message),
    onOpen: (send) => void send(hello),
    onGone,
    signal: life.signal,
    runtime: there.runtime,
    window: page,
  })
  return { ...there, there, heard, page, onGone, line, life }
}

describe('the line to the background', () => {
  it('says hello and carries both ways', () => {
    const { there, heard, line, lines } = openScreen()
    expect(line.send({ type: 'again' })).toBe(true)
    there.say({ type: 'mine', mine: 'yes' })
    expect(lines).toEqual([[hello, { type: 'again' }]])
    expect(heard).toEqual([{ type: 'mine', mine: 'yes' }])
  })

  it('a background that was killed is woken at once and greeted again', () => {
    const { there, lines } = openScreen()
    there.die()
    vi.advanceTimersByTime(50)
    expect(lines).toEqual([[hello], [hello]])
  })

  it('a background that keeps dying is tried less and less often', () => {
    const { there, lines } = openScreen()
    for (let i = 0; i < 60; i++) {
      there.die()
      vi.advanceTimersByTime(500)
    }
    expect(lines.length).toBeLessThan(15)
    vi.advanceTimersByTime(5000)
    there.say({ type: 'again' })
    const before = lines.length
    there.die()
    vi.advanceTimersByTime(50)
    expect(lines.length).toBe(before + 1)
  })

  it('what is said while the line is down is not said, and the speaker knows', () => {
    const { there, line, lines } = openScreen()
    there.die()
    expect(line.send({ type: 'again' })).toBe(false)
    expect(lines).toEqual([[hello]])
  })

  it('an extension that was reloaded ends it quietly and for good', () => {
    const { there, line, lines, onGone } = openScreen()
    there.reload()
    expect(onGone).toHaveBeenCalledTimes(1)
    expect(line.send({ type: 'again' })).toBe(false)
    vi.advanceTimersByTime(60_000)
    expect(lines).toEqual([[hello]])
  })

  it('a page from the back/forward cache opens a new line', () => {
    const { there, page, lines } = openScreen()
    there.freeze()
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
    expect(lines).toHaveLength(1)
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    expect(lines).toEqual([[hello], [hello]])
  })

  it('ends with its signal, and is not mended after', () => {
    const life = ended()
    const { there, lines, page } = openScreen(life)
    life.abort()
    there.die()
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
    vi.advanceTimersByTime(60_000)
    expect(lines).toHaveLength(1)
  })
})

describe('a reader reports', () => {
  const event = { kind: 'chat', id: 'r.1', at: 1, room: 'stage:ida' } as const
  const structure = { page: 'room', parts: [], unknown: [{ shape: 'p', count: 2 }], read: 7 }
  const orders = () => ({
    open: vi.fn(),
    close: vi.fn(),
    again: vi.fn(),
    point: vi.fn(),
    structure: () => structure,
    insert: vi.fn(async () => 'box' as const),
    menu: vi.fn(() => 'row' as const),
  })

  function openReporter() {
    const there = background()
    const told = orders()
    const reporter = createReporter({
      reader: 'r',
      site: 'stage',
      room: 'ida',
      own: false,
      signal: ended().signal,
      runtime: there.runtime,
      window: new EventTarget(),
    })
    const batches = () => there.lines.map((line) => line.flatMap((said) => (said.type === 'batch' ? [said.n] : [])))
    return { ...there, there, told, reporter, batches, open: () => reporter.open(told) }
  }

  it('says who it is and how it sees before anything else', () => {
    const { reporter, open, lines } = openReporter()
    reporter.capture({ state: 'seeing', unknown: 0 })
    expect(lines).toEqual([])
    open()
    expect(lines[0]).toEqual([
      {
        type: 'hello',
        role: 'reader',
        reader: 'r',
        site: 'stage',
        room: 'ida',
        own: false,
        capture: { state: 'seeing', unknown: 0 },
      },
    ])
  })

  it('sends nothing before the yes', () => {
    const { there, told, reporter, open, batches } = openReporter()
    open()
    reporter.events([event])
    there.say({ type: 'mine', mine: 'ask' })
    expect([batches(), told.close.mock.calls.length]).toEqual([[[]], 1])
    there.say({ type: 'mine', mine: 'yes' })
    expect([batches(), told.open.mock.calls.length]).toEqual([[[1]], 1])
  })

  it('a worker killed before it acknowledged gets the rows again, one that acknowledged does not', () => {
    const { there, reporter, open, batches } = openReporter()
    open()
    there.say({ type: 'mine', mine: 'yes' })
    reporter.events([event])
    reporter.events([event])
    there.say({ type: 'ack', reader: 'r', n: 1 })
    there.say({ type: 'ack', reader: 'another', n: 2 })
    there.die()
    reporter.events([event])
    vi.advanceTimersByTime(50)
    there.say({ type: 'mine', mine: 'yes' })
    expect(batches()).toEqual([
      [1, 2],
      [2, 3],
    ])
  })

  it('says that it is awake, what it cannot read, and where words went', async () => {
    const { there, told, open, lines } = openReporter()
    open()
    there.say({ type: 'alive' })
    there.say({ type: 'structure' })
    there.say({ type: 'insert', id: 'i', text: 'Thank you!' })
    await vi.waitFor(() => expect(lines[0]).toHaveLength(4))
    expect(lines[0]!.slice(1)).toEqual([
      { type: 'alive' },
      { type: 'structure', structure },
      { type: 'inserted', id: 'i', how: 'box' },
    ])
    expect(told.insert).toHaveBeenCalledWith('Thank you!')
  })

  it('words that could not be put anywhere are to be copied', async () => {
    const { there, told, open, lines } = openReporter()
    told.insert.mockRejectedValueOnce(new Error('the page threw'))
    open()
    there.say({ type: 'insert', id: 'i', text: 'Thank you!' })
    await vi.waitFor(() => expect(lines[0]!.at(-1)).toEqual({ type: 'inserted', id: 'i', how: 'copy' }))
  })

  it('obeys "read again"', () => {
    const { there, told, open } = openReporter()
    open()
    there.say({ type: 'again' })
    expect(told.again).toHaveBeenCalledTimes(1)
  })
})
