import { describe, expect, it } from 'vitest'
import { replay } from '../../../extension/session/replay.ts'
import { type Entry, openRoom, type Room, type Step, take, tell } from '../../../extension/session/room.ts'
import { glance } from '../../../shared/coach/index.ts'
import type { RoomEvent } from '../../../shared/events.ts'
import { defaults } from '../../../shared/settings.ts'

const EIGHT = Date.UTC(2026, 10, 21, 20)
const second = (n: number) => EIGHT + n * 1_000

const row = (at: number, facts: Partial<RoomEvent>): RoomEvent => ({
  id: `e${at}`,
  at: second(at),
  room: 'twitch:mia',
  kind: 'chat',
  who: { name: 'ann', badges: [] },
  text: 'hello',
  ...facts,
})
const tip = (at: number, name: string, amount: number) =>
  row(at, { kind: 'paid', who: { name, badges: [] }, amount, unit: 'bit', what: 'cheer' })

/** Lives through an evening second by second, as the session does. */
function live(rows: RoomEvent[], acts: Record<number, Parameters<typeof tell>[1]>, until: number) {
  let room: Room = openRoom({ key: 'twitch:mia', site: 'twitch', name: 'mia' }, defaults, EIGHT)
  const entries: Entry[] = []
  const states: Room[] = []
  const settle = (step: Step): void => {
    room = step.room
    entries.push(...step.entries)
  }
  for (let now = 0; now <= until; now += 1) {
    if (now > 0) settle(tell(room, { kind: 'tick' }, second(now)))
    const here = rows.filter((it) => it.at === second(now))
    if (here.length > 0) settle(take(room, { reader: 'r', n: now + 1, events: here }, defaults, second(now)))
    const act = acts[now]
    if (act) settle(tell(room, act, second(now)))
    states.push(room)
  }
  return { room, entries, states }
}

const rows = [
  row(0, {}),
  tip(4, 'max', 50),
  row(9, { text: 'how long does it bake?' }),
  tip(31, 'lena', 500),
  row(70, {}),
]
const acts = { 6: { kind: 'act', act: { did: 'hush', minutes: 1 } } } as const

describe('a memory made again from the log', () => {
  const evening = live(rows, acts, 90)
  const { room, entries, states } = evening

  it('is the memory that was', () => {
    const again = replay(room.evening!, entries, defaults, second(90))
    expect(glance(again, second(90))).toEqual(glance(room.memory, second(90)))
    expect(glance(again, second(90)).thanks.map(({ names }) => names)).toEqual([['max'], ['lena']])
  })

  it('is the same from a mark in the middle', () => {
    const mark = { memory: states[40]!.memory, at: second(40) }
    const rest = entries.filter(({ order }) => order >= states[40]!.order)
    const again = replay(room.evening!, rest, defaults, second(90), mark)
    expect(rest).toHaveLength(1)
    expect(glance(again, second(90))).toEqual(glance(room.memory, second(90)))
  })

  it('of an evening that the host has ended holds no moment of after', () => {
    const ends = { kind: 'act', act: { did: 'ends' } } as const
    const ended = live([...rows, tip(80, 'otto', 900)], { ...acts, 75: ends }, 90)
    const again = replay(ended.room.evening!, ended.entries, defaults, second(90))
    expect(glance(again, second(90)).thanks.flatMap(({ names }) => names)).not.toContain('otto')
  })
})
