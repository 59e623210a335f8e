import { describe, expect, it } from 'vitest'
import { eveningLines, eveningName, lastStates } from '../../../extension/session/export.ts'
import type { Cue } from '../../../shared/cue.ts'
import type { RoomEvent } from '../../../shared/events.ts'

const AT = Date.UTC(2026, 10, 21, 20, 4, 5, 6)
const evening = { id: 'twitch:mia@1', key: 'twitch:mia', site: 'twitch', room: 'mia', startedAt: AT }

const tip: RoomEvent = {
  id: 'e2',
  at: AT + 1_000,
  room: 'twitch:mia',
  kind: 'paid',
  who: { name: 'Jörg "J" 🦊', badges: ['moderator', 'fan'] },
  text: 'a\nb\u2028c',
  amount: 12.5,
  unit: 'USD',
  what: 'superchat',
  shown: '$12.50',
}
const cue: Cue = {
  id: 'thanks:e2',
  at: AT + 1_000,
  action: 'say',
  content: 'Thanks, Jörg!',
  why: 'Jörg gave 12.50 USD',
  lane: 'rule',
  moment: 'thanks',
  who: ['Jörg "J" 🦊'],
  marks: ['Jörg'],
  deadline: AT + 21_000,
  shownAt: AT + 1_100,
  state: 'shown',
}
const parsed = (lines: string) =>
  lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('the export of an evening', () => {
  it('is the evening first, then one line for each event and cue in order of time', () => {
    const chat: RoomEvent = {
      id: 'e1',
      at: AT,
      room: 'twitch:mia',
      kind: 'chat',
      who: { name: 'ann', badges: [] },
      text: 'hi',
    }
    const old: RoomEvent = {
      id: 'e0',
      at: AT - 60_000,
      room: 'twitch:mia',
      kind: 'notice',
      text: 'welcome',
      history: true,
    }
    const lines = eveningLines(evening, [old, chat, tip], [cue])
    expect(parsed(lines)).toEqual([
      { type: 'evening', version: 1, site: 'twitch', room: 'mia', startedAt: '2026-11-21T20:04:05.006Z' },
      {
        type: 'event',
        id: 'e0',
        at: '2026-11-21T20:03:05.006Z',
        room: 'twitch:mia',
        kind: 'notice',
        text: 'welcome',
        history: true,
      },
      {
        type: 'event',
        id: 'e1',
        at: '2026-11-21T20:04:05.006Z',
        room: 'twitch:mia',
        kind: 'chat',
        who: { name: 'ann', badges: [] },
        text: 'hi',
      },
      {
        type: 'event',
        id: 'e2',
        at: '2026-11-21T20:04:06.006Z',
        room: 'twitch:mia',
        kind: 'paid',
        who: { name: 'Jörg "J" 🦊', badges: ['moderator', 'fan'] },
        text: 'a\nb\u2028c',
        amount: 12.5,
        unit: 'USD',
        what: 'superchat',
        shown: '$12.50',
      },
      {
        type: 'cue',
        id: 'thanks:e2',
        at: '2026-11-21T20:04:06.006Z',
        action: 'say',
        content: 'Thanks, Jörg!',
        why: 'Jörg gave 12.50 USD',
        lane: 'rule',
        moment: 'thanks',
        who: ['Jörg "J" 🦊'],
        deadline: '2026-11-21T20:04:26.006Z',
        shownAt: '2026-11-21T20:04:06.106Z',
        state: 'shown',
      },
    ])
    expect(lines.endsWith('}\n')).toBe(true)
  })

  it('keeps the order of the page among rows of one second', () => {
    const rows = Array.from(
      { length: 30 },
      (_, i): RoomEvent => ({ id: `r${i}`, at: AT, room: 'twitch:mia', kind: 'join' }),
    )
    expect(
      parsed(eveningLines(evening, rows, []))
        .slice(1)
        .map(({ id }) => id),
    ).toEqual(rows.map(({ id }) => id))
  })

  it('has a file name that any computer takes', () => {
    expect(eveningName(evening)).toBe('sidecue-twitch-mia-2026-11-21-2004.jsonl')
    expect(eveningName({ ...evening, room: 'a/b:c?' })).toBe('sidecue-twitch-a-b-c--2026-11-21-2004.jsonl')
  })

  it('tells each cue once, with its last state', () => {
    const waiting: Cue = { ...cue, id: 'question:e9', state: 'waiting' }
    const done: Cue = { ...cue, state: 'done' }
    expect(lastStates([cue, done].slice(1), [waiting])).toEqual([done, waiting])
    expect(lastStates([{ ...cue, state: 'waiting' }], [cue])).toEqual([cue])
  })
})

it('a line in another language is exported with how it sounds', () => {
  const [, line] = parsed(eveningLines(evening, [], [{ ...cue, content: '¡Gracias, Jörg!', sound: 'GRAH-syahs' }]))
  expect(line).toMatchObject({ content: '¡Gracias, Jörg!', sound: 'GRAH-syahs' })
  expect(parsed(eveningLines(evening, [], [cue]))[1]).not.toHaveProperty('sound')
})
