import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Merging, merge, nothingToMerge, type Teller } from '../../../extension/session/merge.ts'
import type { RoomEvent } from '../../../shared/events.ts'

const EIGHT = Date.UTC(2026, 10, 21, 20, 0, 0)
const SECOND = 1_000

let count = 0
function event(facts: Partial<RoomEvent>): RoomEvent {
  count += 1
  return { id: `e${count}`, at: EIGHT, room: 'chaturbate:ida', kind: 'chat', ...facts }
}
const named = (name: string) => ({ who: { name, badges: [] } })
const tip = (name: string | undefined, amount: number, facts: Partial<RoomEvent> = {}): RoomEvent =>
  event({ kind: 'paid', what: 'tip', unit: 'token', amount, ...(name && named(name)), ...facts })
const chat = (name: string, text: string): RoomEvent => event({ ...named(name), text })

/** Tells the events one after the other, each `[teller, seconds after eight, event]`; `at` is then unless the event has its own. */
function evening(...told: [Teller, number, RoomEvent][]): { events: RoomEvent[]; merging: Merging } {
  let merging: Merging = nothingToMerge
  const events = new Map<string, RoomEvent>()
  for (const [by, seconds, one] of told) {
    const now = EIGHT + seconds * SECOND
    const at = one.at === EIGHT ? now : one.at
    const next = merge(merging, [{ ...one, at }], by, now)
    merging = next.merging
    for (const fresh of next.fresh) events.set(fresh.id, fresh)
    for (const { event: whole } of next.twins) events.set(whole.id, whole)
  }
  return { events: [...events.values()], merging }
}

const brief = (events: RoomEvent[]) =>
  events.map(({ who, amount, text }) => [who?.name, amount ?? text].join(' ').trim())

describe('two who tell of one evening', () => {
  it('a tip on the page and from the source three seconds later is one', () => {
    const { events } = evening(['page', 0, tip('Ann', 50, { shown: '50 tokens' })], ['source', 3, tip('ann', 50)])
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ who: { name: 'Ann' }, amount: 50, shown: '50 tokens' })
  })

  it('and the other way round; the second fills what the first did not say', () => {
    const { events } = evening(
      ['source', 0, tip('ann', 50, { text: 'for the song' })],
      ['page', 2, tip('Ann', 50, { shown: '50 tokens', text: 'for the so…', who: { name: 'Ann', badges: ['fan'] } })],
    )
    expect(events).toEqual([
      expect.objectContaining({ who: { name: 'ann', badges: ['fan'] }, text: 'for the song', shown: '50 tokens' }),
    ])
  })

  it('two equal tips, told by each, are two', () => {
    const { events } = evening(
      ['page', 0, tip('ann', 50)],
      ['page', 2, tip('ann', 50)],
      ['source', 3, tip('ann', 50)],
      ['source', 3, tip('ann', 50)],
    )
    expect(brief(events)).toEqual(['ann 50', 'ann 50'])
  })

  it('another amount, another person or another kind is another event', () => {
    const { events } = evening(
      ['page', 0, tip('ann', 50)],
      ['source', 1, tip('ann', 51)],
      ['source', 1, tip('bob', 50)],
      ['source', 1, event({ kind: 'member', ...named('ann'), amount: 50 })],
    )
    expect(events).toHaveLength(4)
  })

  it('half a minute apart they are two', () => {
    const far = evening(['page', 0, tip('ann', 50)], ['source', 31, tip('ann', 50)])
    expect(far.events).toHaveLength(2)
    const near = evening(['page', 0, tip('ann', 50)], ['source', 29, tip('ann', 50)])
    expect(near.events).toHaveLength(1)
  })

  it('a source that was away tells later, and each event finds its own by its time', () => {
    const { events } = evening(
      ['page', 0, tip('ann', 50)],
      ['page', 290, tip('ann', 50)],
      ['source', 300, tip('ann', 50, { at: EIGHT + SECOND })],
      ['source', 300, tip('ann', 50, { at: EIGHT + 291 * SECOND })],
    )
    expect(events.map(({ at }) => at)).toEqual([EIGHT, EIGHT + 290 * SECOND])
  })

  it('a clock that is wrong by minutes makes no doubles: they came together', () => {
    const { events } = evening(['page', 0, tip('ann', 50)], ['source', 1, tip('ann', 50, { at: EIGHT - 200 * SECOND })])
    expect(events).toHaveLength(1)
  })
})

describe('a giver without a name', () => {
  it.each([
    ['the page shows the name, the source says anonymous', 'ann', undefined],
    ['the source has the name, the page does not', undefined, 'ann'],
  ])('%s: the event has none', (_, first, second) => {
    const { events } = evening(['page', 0, tip(first, 100)], ['source', 1, tip(second, 100)])
    expect(events).toHaveLength(1)
    expect(events[0]).not.toHaveProperty('who')
  })

  it('is not taken for somebody who gave the same and is told by both', () => {
    const { events } = evening(
      ['page', 0, tip(undefined, 100)],
      ['page', 1, tip('max', 100)],
      ['source', 2, tip(undefined, 100)],
      ['source', 2, tip('max', 100)],
    )
    expect(brief(events)).toEqual(['100', 'max 100'])
  })
})

describe('lines of chat', () => {
  it('are one if they say the same, however emotes are written', () => {
    const { events } = evening(
      ['page', 0, chat('ann', 'what a song smile')],
      ['page', 0, chat('ann', 'hello :wave')],
      ['source', 1, chat('ann', 'Hello!  :wave:')],
      ['source', 1, chat('ann', 'what a song smile')],
    )
    expect(events).toHaveLength(2)
  })

  it('of one person that say different things are all kept', () => {
    const { events } = evening(['page', 0, chat('ann', 'one')], ['source', 1, chat('ann', 'two')])
    expect(brief(events)).toEqual(['ann one', 'ann two'])
  })

  it('of a name that one writes with its login are one', () => {
    const { events } = evening(['page', 0, chat('歌姫 (utahime)', 'hi')], ['source', 1, chat('歌姫', 'hi')])
    expect(events).toHaveLength(1)
  })
})

it('a deletion finds its message under the id that it has here', () => {
  const [shown, sent] = [chat('bob', 'buy followers'), chat('bob', 'buy followers')]
  const { events } = evening(
    ['page', 0, shown],
    ['source', 1, sent],
    ['source', 5, event({ kind: 'deleted', of: sent.id, ...named('bob') })],
  )
  expect(events.find(({ kind }) => kind === 'deleted')?.of).toBe(shown.id)
})

it('viewers and goals are told by one only, and never held for a twin', () => {
  const { events, merging } = evening(
    ['page', 0, event({ kind: 'viewers', amount: 20 })],
    ['page', 1, event({ kind: 'viewers', amount: 20 })],
    ['source', 1, event({ kind: 'viewers', amount: 20 })],
  )
  expect(events).toHaveLength(3)
  expect(merging.lone).toEqual([])
})

it('what waits for a twin is bounded, and what was paid waits longest', () => {
  const lines = Array.from({ length: 2_000 }, (_, i): [Teller, number, RoomEvent] => [
    'page',
    i / 100,
    chat('ann', `line ${i}`),
  ])
  const { merging } = evening(['page', 0, tip('max', 50)], ...lines)
  expect(merging.lone.length).toBeLessThanOrEqual(600)
  expect(merging.lone[0]?.event.kind).toBe('paid')
  expect(evening(...lines, ['page', 3_600, chat('bob', 'hi')]).merging.lone).toHaveLength(1)
})

/** Something that happened, and what each of the two says of it. */
const happening = fc.record({
  name: fc.constantFrom('ann', 'bob', 'Max_87'),
  amount: fc.constantFrom(1, 50, 100),
  kind: fc.constantFrom('paid' as const, 'member' as const, 'follow' as const),
  secret: fc.constantFrom('no' as const, 'page knows' as const, 'source knows' as const, 'both know' as const),
  gap: fc.integer({ min: 0, max: 20 }),
})
type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never

function toldBy(by: Teller, { name, amount, kind, secret }: Happening): RoomEvent {
  const nameless = kind !== 'follow' && (secret === 'both know' || secret === `${by} knows`)
  const money = kind === 'follow' ? {} : { amount, unit: 'token' }
  return event({ kind, ...money, ...(nameless ? {} : named(by === 'page' ? name : name.toLowerCase())) })
}

/** Both tell everything in order, each with delays of its own. */
function tellAll(happenings: Happening[], delays: { page: number[]; source: number[] }): [Teller, number, RoomEvent][] {
  const told = (['page', 'source'] as const).flatMap((by) => {
    let [clock, last] = [0, 0]
    return happenings.map((one, i): [Teller, number, RoomEvent] => {
      clock += one.gap
      last = Math.max(last, clock + (delays[by][i % delays[by].length] ?? 0))
      return [by, last, { ...toldBy(by, one), at: EIGHT + clock * SECOND + 1 }]
    })
  })
  return told.sort(([, a], [, b]) => a - b)
}

const delays = fc.record({
  page: fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 1 }),
  source: fc.array(fc.integer({ min: 0, max: 25 }), { minLength: 1 }),
})
const kindAndAmount = (one: { kind: string; amount?: number }) =>
  `${one.kind} ${one.kind === 'follow' ? '' : one.amount}`

describe('however their words interleave', () => {
  it('no event is doubled and none is lost', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 30 }), delays, (happenings, late) => {
        const { events } = evening(...tellAll(happenings, late))
        expect(events.map(kindAndAmount).sort()).toEqual(happenings.map(kindAndAmount).sort())
      }),
      { numRuns: 400 },
    )
  })

  it('nobody has a name more often than they gave with it', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 30 }), delays, (happenings, late) => {
        const { events } = evening(...tellAll(happenings, late))
        for (const name of ['ann', 'bob', 'max_87']) {
          const openly = happenings.filter(
            (it) => it.name.toLowerCase() === name && (it.secret === 'no' || it.kind === 'follow'),
          )
          const shown = events.filter(({ who }) => who?.name.toLowerCase() === name)
          expect(shown.length).toBeLessThanOrEqual(openly.length)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('without secrets everything is as it happened', () => {
    const open = happening.map((one) => ({ ...one, secret: 'no' as const }))
    fc.assert(
      fc.property(fc.array(open, { maxLength: 30 }), delays, (happenings, late) => {
        const { events, merging } = evening(...tellAll(happenings, late))
        const whole = (one: { name: string; kind: string; amount?: number }) =>
          `${one.name.toLowerCase()} ${kindAndAmount(one)}`
        const seen = events.map((one) => whole({ name: one.who!.name, kind: one.kind, amount: one.amount! }))
        expect(seen.sort()).toEqual(happenings.map(whole).sort())
        expect(merging.lone).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('what only one of them tells is there once', () => {
    const one = fc.record({ happening, by: fc.constantFrom('page' as const, 'source' as const, 'both' as const) })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 25 }), (all) => {
        // Far enough apart that nothing is taken for another.
        const told = all.flatMap(({ happening: it, by }, i): [Teller, number, RoomEvent][] =>
          (by === 'both' ? (['page', 'source'] as const) : [by]).map((teller) => [
            teller,
            i * 61,
            { ...toldBy(teller, it), at: EIGHT + i * 61 * SECOND + 1 },
          ]),
        )
        expect(evening(...told).events).toHaveLength(all.length)
      }),
      { numRuns: 200 },
    )
  })
})
