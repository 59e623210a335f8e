import { describe, expect, it } from 'vitest'
import { captureOf, listFound, roomTold, rowCame, seeking } from '../../../extension/watch/health.ts'
import type { RoomEvent } from '../../../shared/events.ts'

const start = 1_700_000_000_000
const second = 1000

const goal = (amount: number, more: Partial<RoomEvent> = {}): RoomEvent => ({
  id: `g${amount}`,
  kind: 'goal',
  at: start,
  room: 'stage:ida',
  amount,
  target: 1000,
  unit: 'token',
  ...more,
})
const tip: RoomEvent = { id: 't', kind: 'paid', what: 'tip', at: start, room: 'stage:ida', amount: 50, unit: 'token' }
const viewers: RoomEvent = { id: 'v', kind: 'viewers', at: start, room: 'stage:ida', amount: 12 }

/** A room that sees, after so many things happened, each with its second. */
function seenAfter(...happened: [RoomEvent, number][]) {
  let health = rowCame(listFound(seeking(start)), true, start)
  for (const [event, at] of happened) health = roomTold(health, [event], start + at * second)
  return (at: number) => captureOf(health, start + at * second)
}

describe('money that moves beside the chat', () => {
  it('with no paid row in it is proof of blindness, once a row can no longer explain it', () => {
    const seen = seenAfter([goal(100), 0], [goal(150), 100])
    expect(seen(110)).toMatchObject({ state: 'seeing' })
    expect(seen(121)).toMatchObject({ state: 'blind', why: 'money', since: start + 100 * second })
  })

  it('is explained by a row before it or after it, and by the next one when it was not', () => {
    expect(seenAfter([goal(100), 0], [tip, 95], [goal(150), 100])(200)).toMatchObject({ state: 'seeing' })
    expect(seenAfter([goal(100), 0], [goal(150), 100], [tip, 105])(200)).toMatchObject({ state: 'seeing' })
    expect(seenAfter([goal(100), 0], [goal(150), 100], [tip, 190])(200)).toMatchObject({ state: 'seeing' })
  })

  it('is none when a goal is new, began anew, or counts no money', () => {
    expect(seenAfter([goal(100), 0], [goal(150, { target: 500 }), 100])(200)).toMatchObject({ state: 'seeing' })
    expect(seenAfter([goal(100), 0], [goal(20), 100])(200)).toMatchObject({ state: 'seeing' })
    const followers = { unit: undefined } as unknown as Partial<RoomEvent>
    expect(seenAfter([goal(100, followers), 0], [goal(150, followers), 100])(200)).toMatchObject({ state: 'seeing' })
    expect(seenAfter([goal(100), 0], [goal(150, { history: true }), 100])(200)).toMatchObject({ state: 'seeing' })
  })

  it('thirty quiet minutes in which only viewers come and go are no alarm', () => {
    const half: [RoomEvent, number][] = Array.from({ length: 180 }, (_, i) => [{ ...viewers, amount: i }, i * 10])
    const seen = seenAfter([goal(100), 0], ...half)
    for (let at = 0; at < 1800; at += 30) expect(seen(at)).toMatchObject({ state: 'seeing' })
  })
})
