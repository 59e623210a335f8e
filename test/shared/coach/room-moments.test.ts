/** What looks at the room and the clock: a silent host, a goal that stands still, a rush, somebody who waits, a pause, the end, a return. */

import { describe, expect, it } from 'vitest'
import type { MomentKind } from '../../../shared/cue.ts'
import { live } from './live.ts'

type Room = ReturnType<typeof live>
const of = (room: Room, kind: MomentKind) => room.shown.filter(({ cue }) => cue.moment === kind)

function talk(room: Room, from: number, to: number, every: number, text = 'max: lovely'): Room {
  for (let second = from; second <= to; second += every) room.at(second, text)
  return room
}

describe('a silent host', () => {
  const waiting = () =>
    live({ pace: 'lively' }).act(1, { did: 'speaking' }).act(5, { did: 'silent' }).at(20, 'bob: how long does it bake?')

  it('is reminded after 45 seconds that people wait, once in a silence', () => {
    const room = waiting().until(200)
    expect(of(room, 'quiet-host').map(({ at }) => at)).toEqual([50])
    expect(of(room, 'quiet-host')[0]?.cue).toMatchObject({
      action: 'do',
      who: [],
      why: 'People wait · 45 s without a word',
    })
  })

  it('is not reminded without a microphone: nobody knows', () => {
    const room = live().at(1, 'host: hello').at(20, 'bob: how long does it bake?').until(200)
    expect(of(room, 'quiet-host')).toEqual([])
  })

  it('is not reminded when nobody waits', () => {
    expect(of(live().act(1, { did: 'speaking' }).act(5, { did: 'silent' }).until(55), 'quiet-host')).toEqual([])
  })

  it('is left alone from the first word', () => {
    const room = waiting().until(51).act(53, { did: 'speaking' })
    expect(room.last('quiet-host')).toMatchObject({ state: 'heard', reason: 'you spoke' })
  })

  it('is reminded while typing counts as a word', () => {
    expect(of(waiting().at(40, 'host: hm').until(84), 'quiet-host')).toEqual([])
  })
})

describe('quiet money', () => {
  const still = () => talk(live().at(1, 'goal 100 of 500'), 10, 1000, 10)

  it('after a quarter of an hour mentions the goal in passing', () => {
    const room = still()
    expect(of(room, 'money').map(({ at }) => at)).toEqual([901])
    expect(of(room, 'money')[0]?.cue).toMatchObject({ action: 'do', why: 'Goal · 100 of 500 · 15 min untouched' })
  })

  it('does so at most four times an hour', () => {
    expect(of(talk(live().at(1, 'goal 100 of 500'), 10, 3650, 10), 'money').length).toBeLessThanOrEqual(4)
  })

  it('says nothing where chat is slow, where somebody has paid, or where the goal is full', () => {
    expect(of(talk(live().at(1, 'goal 100 of 500'), 10, 1000, 40), 'money')).toEqual([])
    expect(
      of(talk(talk(live().at(1, 'goal 100 of 500'), 10, 500, 10).at(505, 'ann tips 5'), 510, 1000, 10), 'money'),
    ).toEqual([])
    expect(of(talk(live().at(1, 'goal 500 of 500'), 10, 1000, 10), 'money')).toEqual([])
  })

  it('is over when somebody pays', () => {
    const room = still().until(1001)
    const cue = of(room, 'money')[0]!.cue
    const again = talk(live().at(1, 'goal 100 of 500'), 10, 900, 10).until(903).at(904, 'ann tips 5')
    expect(again.last('money')).toMatchObject({ id: cue.id, state: 'withdrawn', reason: 'somebody gave something' })
  })
})

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

describe('a pause', () => {
  it('is due after ninety minutes, at a lull', () => {
    const room = talk(live(), 30, 5370, 30).at(5395, 'max: hm').at(5404, 'max: yes').until(5430)
    expect(of(room, 'break').map(({ at }) => at)).toEqual([5416])
    expect(of(room, 'break')[0]?.cue.why).toBe('90 min without a pause')
  })

  it('comes without a lull when none comes', () => {
    const room = talk(talk(live(), 30, 5370, 30), 5380, 6400, 8)
    expect(of(room, 'break')).toHaveLength(1)
    expect(of(room, 'break')[0]!.at).toBeGreaterThanOrEqual(6300)
  })

  it('is counted from the last one', () => {
    const room = talk(live(), 30, 3000, 30).at(3010, 'host away').at(3300, 'host back')
    expect(of(talk(room, 3330, 8400, 30), 'break')).toEqual([])
    expect(of(talk(room, 8430, 8800, 30), 'break')).toHaveLength(1)
  })

  it('is over when it is taken', () => {
    const room = talk(live(), 30, 5370, 30).until(5403)
    expect(room.now()?.moment).toBe('break')
    expect(room.at(5410, 'host away').last('break')?.state).toBe('withdrawn')
    expect(of(room.at(5500, 'host back').until(5600), 'break')).toHaveLength(1)
  })
})

describe('the end', () => {
  it.each([
    'three minutes left, then it is bedtime for me',
    'a last look, then I close for tonight',
    "let's wrap it up for today",
    'I end the stream in ten minutes',
  ])('that is near brings a closing script: "%s"', (text) => {
    const room = live()
      .at(5, 'paper_moth tips 50')
      .at(9, 'host: thank you Paper Moth')
      .at(60, `host: ${text}`)
      .until(62)
    expect(room.now()).toMatchObject({ moment: 'close', action: 'do', who: ['paper_moth'] })
    expect(room.now()?.content).toContain('Paper Moth')
  })

  it.each([
    'the end of the song is sad',
    'I close the oven',
    'two minutes left on the clock',
    'stop the dough from sticking',
  ])('is not in "%s"', (text) => {
    expect(of(live().at(60, `host: ${text}`).until(119), 'close')).toEqual([])
  })

  it('that is still far waits until ten minutes before it', () => {
    const room = talk(live().at(60, 'host: in thirty minutes I end the stream'), 70, 1700, 30)
    expect(of(room, 'close')[0]!.at).toBeGreaterThanOrEqual(60 + 20 * 60)
  })

  it('names nobody who gave without a name, nor when nobody gave', () => {
    const room = live().at(5, 'anonymous tips 500').at(60, 'host: a last look, then I close for tonight').until(62)
    expect(room.now()).toMatchObject({ moment: 'close', who: [] })
  })

  it('is over with the good night', () => {
    const room = live()
      .at(60, 'host: a last look, then I close for tonight')
      .until(62)
      .at(70, 'host: good night everybody')
    expect(room.last('close')?.state).toBe('heard')
  })
})

describe('a return', () => {
  const away = () =>
    live()
      .at(5, 'ann: hi')
      .at(8, 'host: hello Ann')
      .at(20, 'host away')
      .at(30, 'eli tips 70: for tea')
      .at(40, 'marlo joins  # history: 8 visits, last 12 days ago')
      .at(50, 'fritz: Ida how long does it bake?')
      .at(60, 'lurker joins')

  it('tells who gave, who asked and who came, in this order', () => {
    const room = away().at(120, 'host back')
    expect(room.now()).toMatchObject({ moment: 'back', action: 'do', who: ['eli', 'fritz', 'marlo'] })
    expect(room.now()?.content).toMatch(/Eli.*Fritz.*Marlo/)
    expect(room.now()?.why).toBe('2 min away · gave: eli · asked: fritz · came: marlo')
    expect(room.now()!.content.split(' ').length).toBeLessThanOrEqual(15)
  })

  it('stands for the thanks and questions of the absence', () => {
    const room = away().at(120, 'host back').until(149)
    expect(room.shown.filter(({ at }) => at >= 120).map(({ cue }) => cue.moment)).toEqual(['back'])
  })

  it('done settles all of them', () => {
    const room = away().at(120, 'host back')
    room.act(125, { did: 'done', cue: room.now()!.id })
    expect([...room.view().thanks, ...room.view().questions].map(({ settled }) => settled)).toEqual(['done', 'done'])
  })

  it('is over when everybody has had their word, and the ledgers have heard it', () => {
    const room = away().at(120, 'host back').at(130, 'host: thank you Eli, hello Marlo, and Fritz, forty minutes')
    expect(room.last('back')?.state).toBe('heard')
    expect([...room.view().thanks, ...room.view().questions].map(({ settled }) => settled)).toEqual(['heard', 'heard'])
  })

  it('to a room where nothing happened needs no cue', () => {
    const room = live()
      .at(5, 'ann: hi')
      .at(8, 'host: hello Ann')
      .at(20, 'host away')
      .at(30, 'ann: brb')
      .at(60, 'host back')
    expect(of(room.until(62), 'back')).toEqual([])
  })

  it('never ties who gave without a name to one, and thanks them apart', () => {
    const room = live()
      .at(20, 'host away')
      .at(30, 'anonymous tips 40')
      .at(33, 'eve: hello all')
      .at(120, 'host back')
      .until(140)
    expect(of(room, 'back')[0]?.cue.who).toEqual(['eve'])
    expect(of(room, 'thanks')[0]).toMatchObject({ at: 128, cue: { who: [], why: 'Anonymous · 40 tokens' } })
  })

  it('after a reload of the page tells what is still owed', () => {
    const room = live().at(5, 'host: hello').at(30, 'eli tips 70').until(100).act(120, { did: 'back' })
    expect(room.now()).toMatchObject({ moment: 'back', who: ['eli'] })
  })

  it('names many in few words', () => {
    const room = live().at(20, 'host away')
    for (let i = 0; i < 12; i++) room.at(30 + i, `${'abcdefghijkl'[i]}nna_lena_maria tips 5`)
    room.at(50, 'fritz: Ida how long does it bake?').at(120, 'host back')
    expect(room.now()!.content.split(' ').length).toBeLessThanOrEqual(15)
    expect(room.now()?.content).toMatch(/1[01] more/)
    expect(room.now()?.who).toHaveLength(13)
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

describe('a microphone', () => {
  it('that stopped telling while the host spoke does not silence the cues for ever', () => {
    const room = live().act(1, { did: 'speaking' }).at(70, 'bob: how long does it bake?').until(80)
    expect(room.now()?.moment).toBe('question')
  })
})
