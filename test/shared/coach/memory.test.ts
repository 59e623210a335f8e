import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { begin, glance, type Memory, notice } from '../../../shared/coach/index.ts'
import type { RoomEvent } from '../../../shared/events.ts'
import { defaults } from '../../../shared/settings.ts'
import { live, START } from './live.ts'

const row = (i: number): RoomEvent => ({
  id: `e${i}`,
  at: START + i * 100,
  room: 'stage:ida',
  kind: i % 25 === 0 ? 'paid' : 'chat',
  who: { name: `viewer_${(i * 7919) % 20_011}`, badges: [] },
  text: i % 9 === 0 ? `how long is number ${i}?` : 'what a lovely evening this is, is it not, everybody',
  ...(i % 25 === 0 ? { amount: (i % 90) + 1, unit: 'token' } : {}),
})

/** So many events, ten a second. */
function busy(count: number): Memory {
  let memory = begin({ site: 'stage', room: 'ida', host: 'Ida' }, START, defaults)
  for (let i = 0; i < count; i++) memory = notice(memory, { kind: 'batch', events: [row(i)] }, START + i * 100).memory
  return memory
}

describe('the memory', () => {
  it('is plain JSON', () => {
    const memory = busy(3000)
    expect(JSON.parse(JSON.stringify(memory))).toEqual(memory)
  })

  it('goes on from a snapshot as if nothing had happened', () => {
    const room = live().at(5, 'ann tips 50').at(7, 'bob: how long does it bake?')
    const again = { ...live().at(0), memory: JSON.parse(JSON.stringify(room.memory)) as Memory }
    const input = { kind: 'act', act: { did: 'said', text: 'thank you Ann', how: 'heard' } } as const
    expect(notice(again.memory, input, START + 12_000)).toEqual(notice(room.memory, input, START + 12_000))
  })

  it('is never changed in place', () => {
    const before = busy(500)
    const copy = structuredClone(before)
    notice(before, { kind: 'batch', events: [row(500), row(501)] }, START + 60_000)
    notice(before, { kind: 'tick' }, START + 90_000)
    expect(before).toEqual(copy)
  })

  it('does not grow with the evening', { timeout: 30_000 }, () => {
    const size = JSON.stringify(busy(12_000)).length
    expect(size).toBeLessThan(2_000_000)
    expect(JSON.stringify(busy(16_000)).length).toBeLessThan(size * 1.1)
  })

  it('takes any row, also an odd one, without throwing', { timeout: 30_000 }, () => {
    const kind = fc.constantFrom<RoomEvent['kind']>(
      'chat',
      'paid',
      'member',
      'follow',
      'join',
      'leave',
      'raid',
      'goal',
      'viewers',
      'subject',
      'deleted',
      'notice',
    )
    const who = fc.record({
      name: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString')),
      badges: fc.constant([]),
    })
    const event = fc.record(
      {
        id: fc.string(),
        kind,
        at: fc.integer(),
        room: fc.constant('r'),
        who,
        text: fc.string({ unit: 'binary' }),
        amount: fc.double(),
        unit: fc.string(),
        target: fc.double(),
        of: fc.string(),
      },
      { requiredKeys: ['id', 'kind', 'at', 'room'] },
    )
    fc.assert(
      fc.property(fc.array(event as fc.Arbitrary<RoomEvent>, { maxLength: 12 }), (events) => {
        const { memory } = notice(
          begin({ site: 's', room: 'r', host: 'h' }, START, defaults),
          { kind: 'batch', events },
          START + 5000,
        )
        glance(notice(memory, { kind: 'tick' }, START + 9000).memory, START + 9000)
      }),
    )
  })

  it('of the same evening is the same', () => expect(busy(800)).toEqual(busy(800)))
})
