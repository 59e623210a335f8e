import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPace } from '../../../extension/transport/pace.ts'
import type { Kind, RoomEvent } from '../../../shared/events.ts'

const event = (kind: Kind, id: string): RoomEvent => ({ kind, id, at: 1, room: 'stage:ida' })
const chat = (id: string) => [event('chat', id)]

function open({ hidden = false } = {}) {
  const sent: string[] = []
  const page = new EventTarget()
  const window = new EventTarget()
  const life = new AbortController()
  const options = {
    send: (events: RoomEvent[]) => void sent.push(events.map(({ id }) => id).join('')),
    hidden: () => hidden,
    now: Date.now,
    signal: life.signal,
  }
  return { ...createPace(options, page, window), sent, page, window, life }
}

describe('rows on their way to the background', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('leave at once in a slow chat', () => {
    const { add, sent } = open()
    for (const id of ['a', 'b', 'c']) {
      add(chat(id))
      vi.advanceTimersByTime(100)
    }
    expect(sent).toEqual(['a', 'b', 'c'])
  })

  it('travel together in a fast one, in order, and none stays behind', () => {
    const { add, sent } = open()
    for (const id of ['a', 'b', 'c', 'd', 'e']) {
      add(chat(id))
      vi.advanceTimersByTime(10)
    }
    vi.advanceTimersByTime(100)
    expect(sent).toEqual(['a', 'bcd', 'e'])
  })

  it('a payment waits for nobody, and takes along what waits', () => {
    const { add, sent } = open()
    add(chat('a'))
    add(chat('b'))
    add([event('paid', 'c')])
    expect(sent).toEqual(['a', 'bc'])
  })

  it('none waits for a timer in a hidden page', () => {
    const { add, sent } = open({ hidden: true })
    for (const id of ['a', 'b', 'c']) add(chat(id))
    expect(sent).toEqual(['a', 'b', 'c'])
  })

  it.each([
    ['is hidden', ({ page }: ReturnType<typeof open>) => page.dispatchEvent(new Event('visibilitychange'))],
    ['is left', ({ window }: ReturnType<typeof open>) => window.dispatchEvent(new Event('pagehide'))],
    ['moves to another room', ({ life }: ReturnType<typeof open>) => life.abort()],
  ])('what waits leaves when the page %s', (_, happens) => {
    const pace = open()
    pace.add(chat('a'))
    pace.add(chat('b'))
    happens(pace)
    expect(pace.sent).toEqual(['a', 'b'])
  })
})
