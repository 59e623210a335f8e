import { describe, expect, it } from 'vitest'
import { createOutbox } from '../../../extension/transport/outbox.ts'
import type { Batch, Kind, RoomEvent } from '../../../shared/events.ts'

let count = 0
const event = (kind: Kind): RoomEvent => ({ kind, id: String(++count), at: count, room: 'stage:ida' })

function open(most?: number) {
  const sent: Batch[] = []
  let up = true
  const outbox = createOutbox('r', (batch) => (up ? sent.push(batch) > 0 : false), most)
  return { outbox, sent, numbers: () => sent.map(({ n }) => n), cut: () => (up = false), mend: () => (up = true) }
}

describe('events on their way', () => {
  it('are numbered from one and sent as they come', () => {
    const { outbox, sent } = open()
    outbox.open()
    outbox.add([event('chat'), event('paid')])
    outbox.add([event('chat')])
    outbox.add([])
    expect(sent.map(({ reader, n, events }) => [reader, n, events.length])).toEqual([
      ['r', 1, 2],
      ['r', 2, 1],
    ])
  })

  it('wait until somebody listens', () => {
    const { outbox, numbers } = open()
    outbox.add([event('chat')])
    outbox.add([event('chat')])
    expect(numbers()).toEqual([])
    outbox.open()
    expect(numbers()).toEqual([1, 2])
  })

  it('that were not acknowledged are sent again, in order, to who listens next', () => {
    const { outbox, numbers, cut, mend } = open()
    outbox.open()
    for (const kind of ['chat', 'paid', 'chat'] as const) outbox.add([event(kind)])
    outbox.ack(1)
    cut()
    outbox.add([event('paid')])
    outbox.add([event('paid')])
    mend()
    outbox.add([event('chat')])
    outbox.open()
    expect(numbers()).toEqual([1, 2, 3, 2, 3, 4, 5, 6])
    for (const n of [2, 3, 4, 5, 6]) outbox.ack(n)
    outbox.open()
    expect([numbers().length, outbox.size()]).toEqual([8, 0])
  })

  it('too many: what matters least goes first and is counted, payments never go', () => {
    const { outbox, sent } = open(4)
    for (const kind of ['viewers', 'paid', 'join', 'chat', 'paid', 'member', 'raid', 'paid'] as const) {
      outbox.add([event(kind)])
    }
    outbox.open()
    expect(sent.flatMap(({ events }) => events.map(({ kind }) => kind))).toEqual([
      'paid',
      'paid',
      'member',
      'raid',
      'paid',
    ])
    expect([outbox.size(), outbox.dropped()]).toEqual([5, 3])
  })
})
