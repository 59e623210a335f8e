import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createTelling } from '../../../extension/transport/telling.ts'
import type { AskRow } from '../../../shared/ask.ts'
import type { ToRelay } from '../../../shared/relay.ts'

const row = (text: string): AskRow => ({ at: 0, kind: 'chat', text })

let sent: [n: number, texts: string][]
const send = (message: ToRelay): void => {
  if (message.type === 'events') sent.push([message.n, message.events.map(({ text }) => text).join('')])
}

beforeEach(() => {
  sent = []
})

describe('rows on their way to a relay', () => {
  it('go one batch at a time, the next when the last is written', () => {
    const telling = createTelling()
    telling.welcomed(0, send)
    telling.tell([row('a')])
    telling.tell([row('b')])
    telling.tell([row('c')])
    expect(sent).toEqual([[1, 'a']])
    telling.acked(1)
    expect(sent).toEqual([
      [1, 'a'],
      [2, 'bc'],
    ])
  })

  it('wait for a relay that is away', () => {
    const telling = createTelling()
    telling.tell([row('a'), row('b')])
    telling.welcomed(0, send)
    expect(sent).toEqual([[1, 'ab']])
  })

  it('that were under way at a cut go again under the same number', () => {
    const telling = createTelling()
    telling.welcomed(4, send)
    telling.tell([row('a')])
    telling.cut()
    telling.tell([row('b')])
    telling.welcomed(4, send)
    expect(sent).toEqual([
      [5, 'a'],
      [5, 'ab'],
    ])
  })

  it('that were written just before a cut do not go again', () => {
    const telling = createTelling()
    telling.welcomed(4, send)
    telling.tell([row('a')])
    telling.cut()
    telling.tell([row('b')])
    telling.welcomed(5, send)
    expect(sent).toEqual([
      [5, 'a'],
      [6, 'b'],
    ])
  })

  it('hold at most a hundred a batch, and the newest five hundred while the relay is away', () => {
    const telling = createTelling()
    telling.tell(Array.from({ length: 700 }, (_, i) => row(`${i} `)))
    telling.welcomed(0, send)
    expect(sent[0]?.[1].split(' ')).toHaveLength(101)
    expect(sent[0]?.[1]).toMatch(/^200 /)
  })

  it('come again when the relay asks for time', async () => {
    vi.useFakeTimers()
    const telling = createTelling()
    telling.welcomed(0, send)
    telling.tell([row('a')])
    telling.again(1, 2)
    telling.tell([row('b')])
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(sent).toEqual([
      [1, 'a'],
      [1, 'a'],
    ])
    vi.useRealTimers()
  })
})
