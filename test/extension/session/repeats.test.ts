import { describe, expect, it } from 'vitest'
import { lengthened, unrepeated } from '../../../extension/session/repeats.ts'
import type { RoomEvent } from '../../../shared/events.ts'

const room = 'twitch:ida'
let n = 0
const row = (text: string, more: Partial<RoomEvent> = {}): RoomEvent => ({
  id: `8c1f.${++n}`,
  at: n,
  kind: 'chat',
  who: { name: 'ann', badges: [] },
  text,
  room,
  ...more,
})
const old = (text: string, more: Partial<RoomEvent> = {}) => row(text, { history: true, ...more })
const texts = (events: readonly RoomEvent[]) => events.map(({ text }) => text)
const tail = (...said: string[]) =>
  lengthened(
    [],
    said.map((text) => row(text)),
  )

describe('a page that was loaded again', () => {
  it('tells nothing again that the log’s tail holds', () => {
    expect(texts(unrepeated(tail('a', 'b', 'c'), [old('b'), old('c')]))).toEqual([])
  })

  it('tells what came while it was loading', () => {
    expect(texts(unrepeated(tail('a', 'b', 'c'), [old('b'), old('c'), old('d')]))).toEqual(['d'])
  })

  it('an equal line that came while it was loading is one more', () => {
    expect(unrepeated(tail('hi', 'gg'), [old('hi'), old('gg'), old('gg')])).toHaveLength(1)
    const events = [old('gg'), old('hi'), old('gg')]
    expect(unrepeated(tail('gg', 'hi'), events)).toEqual([events[2]])
  })

  it('a line that was taken out in between is no harm', () => {
    expect(texts(unrepeated(tail('a', 'b', 'c', 'd'), [old('a'), old('c'), old('d'), old('e')]))).toEqual(['e'])
  })

  it('live rows and rows with an id or a time of their own are let be', () => {
    const events = [row('a'), old('b', { id: 'k-7' }), old('c', { id: 't-x-y' }), old('c', { id: 's-1' })]
    expect(unrepeated(tail('a', 'b', 'c'), events)).toEqual(events)
    expect(lengthened([], events)).toHaveLength(1)
  })

  it('the tail stays short', () => {
    const many = Array.from({ length: 1000 }, (_, i) => row(`${i}`))
    expect(lengthened([], many)).toHaveLength(300)
  })
})
