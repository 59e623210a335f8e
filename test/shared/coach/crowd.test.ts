/** What looks at the crowd: a rush, somebody who waits, many gifts at once, those who came with a raid. */

import { describe, expect, it } from 'vitest'
import type { MomentKind } from '../../../shared/cue.ts'
import { live } from './live.ts'

type Room = ReturnType<typeof live>
const of = (room: Room, kind: MomentKind) => room.shown.filter(({ cue }) => cue.moment === kind)

function talk(room: Room, from: number, to: number, every: number, text = 'max: lovely'): Room {
  for (let second = from; second <= to; second += every) room.at(second, text)
  return room
}

describe('a rush', () => {
  /** Two lines a second. */
  function rush(room: Room, from: number, seconds: number): Room {
    for (let i = 0; i < seconds * 2; i++) room.at(from + i / 2, `v${i % 17}x: choo choo ${i}`)
    return room
  }

  it('is said once while it lasts', () => {
    const room = rush(live(), 60, 60)
    expect(of(room, 'rush')).toHaveLength(1)
    expect(of(room, 'rush')[0]!.cue).toMatchObject({ who: [], action: 'do' })
    expect(of(room, 'rush')[0]!.cue.why).toMatch(/^\d+ lines a minute/)
  })

  it('names what most ask, in the why', () => {
    const room = live().act(1, { did: 'speaking' })
    room
      .at(60, 'ann_q: does spelling count?')
      .at(60.5, 'bea_q: does spelling count?')
      .at(61, 'cle_q: does spelling count here?')
    rush(room, 61.5, 16).act(78, { did: 'silent' })
    const cue = room.until(80).shown.find(({ cue }) => cue.moment === 'rush')?.cue
    expect(cue?.why).toContain('3 ask: does spelling count?')
    expect(cue?.content).not.toContain('spelling')
  })

  it('of a few lines at once is none', () => {
    const room = live()
    for (let i = 0; i < 12; i++) room.at(60, `v${i}x: hello`)
    expect(of(room.until(120), 'rush')).toEqual([])
  })

  it('is over when chat calms', () => {
    const room = rush(live({ pace: 'lively' }), 60, 16).until(90)
    expect(room.last('rush')).toMatchObject({ state: 'withdrawn', reason: 'chat is calm again' })
  })
})

describe('fair attention', () => {
  const waits = () =>
    talk(live().at(1, 'hanna joins  # history: 14 visits, last 3 days ago'), 10, 715, 60, 'hanna: nice')

  it('goes to a regular who has talked for twelve minutes without a word', () => {
    const room = waits().at(740, 'hanna: still here').until(760)
    expect(of(room, 'fair')[0]?.cue).toMatchObject({ who: ['hanna'], action: 'do' })
    expect(of(room, 'fair')[0]?.cue.content).toContain('Hanna')
  })

  it('waits until they speak: who is silent is left in peace', () => {
    expect(of(waits().until(1500), 'fair')).toEqual([])
  })

  it('is not owed to a newcomer, nor to somebody who was spoken to', () => {
    expect(of(talk(live(), 10, 900, 60, 'new_one: nice'), 'fair')).toEqual([])
    expect(of(waits().at(716, 'host: good to see you, Hanna').at(740, 'hanna: yes').until(780), 'fair')).toEqual([])
  })

  it('is over with the first word to them, and when they leave', () => {
    const room = () => waits().at(740, 'hanna: still here').until(742)
    expect(room().at(745, 'host: Hanna, all well?').last('fair')?.state).toBe('heard')
    expect(room().at(745, 'hanna leaves').last('fair')?.reason).toBe('they left')
  })
})

describe('a gift bomb', () => {
  const gift = (room: Room, second: number, name: string | undefined, amount: number): Room =>
    room.event(second, {
      kind: 'member',
      what: 'giftsub',
      amount,
      unit: 'sub',
      ...(name ? { who: { name, badges: [] } } : {}),
    })

  it('of a row for all and a row for each is one thanks with the count', () => {
    const room = gift(live(), 5, 'wendy', 5)
    for (let i = 0; i < 5; i++) gift(room, 5.2 + i / 10, 'wendy', 1)
    room.until(40)
    expect(of(room, 'thanks')).toHaveLength(1)
    expect(of(room, 'thanks')[0]?.cue).toMatchObject({ who: ['wendy'], why: 'wendy gifted 5 subs' })
    expect(room.view().thanks).toHaveLength(1)
  })

  it('whose single rows come first is one thanks too', () => {
    const room = live().at(1, 'ann tips 5')
    for (let i = 0; i < 5; i++) gift(room, 2 + i / 10, 'wendy', 1)
    gift(room, 3, 'wendy', 5).until(40)
    expect(of(room, 'thanks').filter(({ cue }) => cue.who.includes('wendy'))).toHaveLength(1)
    expect(of(room, 'thanks').at(-1)?.cue.why).toBe('wendy gifted 5 subs')
  })

  it('does not swallow the gift of somebody else, nor one more of the same giver', () => {
    const room = gift(live(), 5, 'wendy', 2)
    for (const second of [5.1, 5.2, 5.3]) gift(room, second, 'wendy', 1)
    gift(room, 6, 'otto', 1).until(40)
    expect(room.view().thanks.map(({ names, amount }) => [names[0], amount])).toEqual([
      ['wendy', 2],
      ['wendy', 1],
      ['otto', 1],
    ])
  })

  it('without a name is one thanks without a name', () => {
    const room = gift(live(), 5, undefined, 3)
    for (const second of [5.1, 5.2, 5.3]) gift(room, second, undefined, 1)
    gift(room, 8, 'wendy', 1).until(40)
    expect(room.view().thanks.map(({ names, amount }) => [names, amount])).toEqual([
      [[], 3],
      [['wendy'], 1],
    ])
  })
})

describe('a raid', () => {
  it('goes on with what is going on', () => {
    const room = live().at(5, 'gus raids 40')
    expect(room.now()).toMatchObject({ moment: 'raid', tailLane: 'rule' })
    expect(room.now()?.tail).toBeTruthy()
  })

  it('leaves the follow-up to a model that answers, and writes it when the model stays silent', () => {
    const asked = live().reachable(1).at(5, 'gus raids 40')
    expect(asked.now()?.tail).toBeUndefined()
    asked.until(10)
    expect(asked.now()).toMatchObject({ moment: 'raid', tailLane: 'rule' })
  })

  it('has its newcomers greeted together for two minutes', () => {
    const room = live().at(5, 'gus raids 40').at(6, 'ann: hi').at(8, 'bea: hello').at(9, 'cleo: hi hi').until(30)
    expect(of(room, 'welcome').map(({ cue }) => cue.who)).toEqual([['ann', 'bea', 'cleo']])
  })
})

describe('history', () => {
  it('makes no moment of any kind', () => {
    const room = live()
    const who = { name: 'carl', badges: [] }
    const texts = ['which town is that?', 'just the street please', 'Ida how long does it bake?']
    for (const text of texts) room.event(1, { kind: 'chat', who, text, history: true })
    room.event(1, { kind: 'paid', who, amount: 50, unit: 'token', text: 'play the waltz please', history: true })
    room.event(1, { kind: 'raid', who, amount: 50, history: true })
    room.event(1, { kind: 'goal', amount: 990, target: 1000, history: true })
    expect(room.until(30).shown).toEqual([])
    expect(room.view()).toMatchObject({ thanks: [], questions: [], promises: [] })
  })
})
