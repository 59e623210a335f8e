/** How cues end, or wait, that the other stories only show being raised: marked done, held back, withdrawn. */

import { describe, expect, it } from 'vitest'
import { notice } from '../../../shared/coach/index.ts'
import type { MomentKind } from '../../../shared/cue.ts'
import { at, type Live, live } from './live.ts'

const of = (room: Live, kind: MomentKind) => room.shown.filter(({ cue }) => cue.moment === kind)

function talk(room: Live, from: number, to: number, every: number, text = 'max: lovely'): Live {
  for (let second = from; second <= to; second += every) room.at(second, text)
  return room
}

/** The cue on stage is marked done. */
function done(room: Live, second: number): Live {
  const { id } = room.until(second).now()!
  return room.act(second, { did: 'done', cue: id })
}

describe('a goal that is near', () => {
  const near = () => live().at(1, 'goal 500 of 1000').at(30, 'goal 900 of 1000')

  it('is done with when the host has said it', () => {
    const room = done(near(), 33)
    expect(room.last('milestone')).toMatchObject({ state: 'done', who: [] })
    expect(of(room.until(90), 'milestone')).toHaveLength(1)
  })

  it('waits for the thanks that came before it to be read', () => {
    const room = live().at(1, 'goal 500 of 1000').at(29, 'ann tips 50').at(30, 'goal 900 of 1000').until(40)
    expect(of(room, 'milestone')[0]!.at).toBeGreaterThanOrEqual(31.5)
  })
})

describe('a raid', () => {
  it('waits until what has just come has stood for two and a half seconds', () => {
    const room = live().at(5, 'ann tips 50').at(6, 'gus raids 40')
    expect(room.now()?.moment).toBe('thanks')
    expect(of(room.until(9), 'raid').map((one) => one.at)).toEqual([7.5])
  })

  it('is withdrawn when the evening ends', () => {
    const room = live().at(6, 'gus raids 40').at(8, 'host ends')
    expect(room.last('raid')).toMatchObject({ state: 'withdrawn', reason: 'the evening is over' })
  })
})

describe('a reminder that people wait', () => {
  const silent = (question = 'bob: how long does it bake?') =>
    live({ pace: 'lively' }).act(1, { did: 'speaking' }).act(5, { did: 'silent' }).at(20, question).until(51)

  it('is withdrawn when the host goes away', () => {
    const room = silent()
    expect(room.now()?.moment).toBe('quiet-host')
    expect(room.act(53, { did: 'away' }).last('quiet-host')).toMatchObject({
      state: 'withdrawn',
      reason: 'you were away',
    })
  })

  it('is held back in a hush', () => {
    const room = live({ pace: 'lively' }).act(1, { did: 'speaking' }).act(5, { did: 'silent' })
    room.act(6, { did: 'hush', minutes: 5 }).at(20, 'bob: how long does it bake?').until(120)
    expect(of(room, 'quiet-host')).toEqual([])
  })
})

describe('a rush', () => {
  const rush = (room: Live): Live => {
    for (let i = 0; i < 40; i++) room.at(60 + i / 2, `v${i % 17}x: choo choo ${i}`)
    return room
  }

  it('is done with when the host says so, and does not come again at once', () => {
    const room = rush(live())
    expect(room.now()?.moment).toBe('rush')
    expect(done(room, 80).last('rush')).toMatchObject({ state: 'done' })
    expect(of(room.until(120), 'rush')).toHaveLength(1)
  })

  it('is held back while the host speaks', () => {
    const room = rush(live().act(50, { did: 'speaking' }))
    expect(of(room, 'rush')).toEqual([])
    expect(of(room.act(79.5, { did: 'silent' }).until(80), 'rush')).toHaveLength(1)
  })
})

describe('a goal that stands still', () => {
  const still = () => talk(live().at(1, 'goal 100 of 500'), 10, 910, 10)

  it('is done with when it was mentioned', () => {
    expect(done(still(), 912).last('money')).toMatchObject({ state: 'done' })
  })

  it('is not mentioned while the host speaks', () => {
    const room = talk(live().at(1, 'goal 100 of 500'), 10, 890, 10).act(895, { did: 'speaking' })
    expect(of(talk(room, 900, 930, 10), 'money')).toEqual([])
  })
})

describe('a promise', () => {
  const owed = () => {
    const room = live().at(1, 'host: forty tokens and I play your song')
    room.event(10, {
      kind: 'paid',
      id: 'wish',
      what: 'tip',
      who: { name: 'carmen', badges: [] },
      text: 'Clair de Lune please',
      amount: 40,
      unit: 'token',
    })
    return talk(room, 20, 160, 20).until(176)
  }

  it('is withdrawn when its payer turns out to have wished no name', () => {
    const room = owed()
    expect(room.now()).toMatchObject({ moment: 'promise', who: ['carmen'] })
    const step = notice(room.memory, { kind: 'nameless', event: 'wish' }, at(177))
    room.memory = step.memory
    room.effects.push(...step.effects)
    expect(room.last('promise')).toMatchObject({ state: 'withdrawn', reason: 'they gave without a name' })
    expect(room.view().promises).toMatchObject([{ names: [] }])
  })

  it('is withdrawn when the host goes away, and stays owed', () => {
    const room = owed().act(177, { did: 'away' })
    expect(room.last('promise')).toMatchObject({ state: 'withdrawn', reason: 'you were away' })
    expect(room.view().promises[0]).not.toHaveProperty('settled')
  })
})

describe('a break', () => {
  const due = () => talk(live(), 30, 5370, 30).until(5403)

  it('is withdrawn when the evening ends instead', () => {
    expect(due().now()?.moment).toBe('break')
    expect(due().act(5410, { did: 'ends' }).last('break')).toMatchObject({
      state: 'withdrawn',
      reason: 'the evening is over',
    })
  })

  it('that the host does not want now comes again an hour later', () => {
    const room = due()
    room.act(5405, { did: 'skip', cue: room.now()!.id })
    expect(room.last('break')).toMatchObject({ state: 'skipped' })
    expect(of(talk(room, 5430, 8970, 30), 'break')).toHaveLength(1)
    expect(of(talk(room, 9000, 9060, 30), 'break')).toHaveLength(2)
  })
})

describe('the closing script', () => {
  const ending = (room: Live) => room.at(60, 'host: a last look, then I close for tonight')
  const chatted = () => live().at(20, 'max: lovely')

  it('is held back while the host speaks', () => {
    const held = chatted().act(58, { did: 'speaking' })
    expect(of(ending(held).until(75), 'close')).toEqual([])
    expect(of(held.act(76, { did: 'silent' }).until(80), 'close')).toHaveLength(1)
  })

  it('is withdrawn when the evening ends before it was read', () => {
    const room = ending(chatted()).until(62)
    expect(room.now()?.moment).toBe('close')
    expect(room.act(64, { did: 'ends' }).last('close')).toMatchObject({
      state: 'withdrawn',
      reason: 'the evening is over',
    })
  })
})

describe('what happened while the host was away', () => {
  const back = () => live().at(20, 'host away').at(30, 'eli tips 70').at(120, 'host back')

  it('is withdrawn when the host goes again', () => {
    const room = back()
    expect(room.now()?.moment).toBe('back')
    expect(room.act(124, { did: 'away' }).last('back')).toMatchObject({ state: 'withdrawn', reason: 'you were away' })
  })

  it('is withdrawn when its only payer turns out to have wished no name', () => {
    const room = live().act(20, { did: 'away' })
    room.event(30, {
      kind: 'paid',
      id: 'tip',
      what: 'tip',
      who: { name: 'eli', badges: [] },
      amount: 70,
      unit: 'token',
    })
    room.act(120, { did: 'back' })
    expect(room.now()).toMatchObject({ moment: 'back', who: ['eli'] })
    const step = notice(room.memory, { kind: 'nameless', event: 'tip' }, at(122))
    expect(step.effects).toMatchObject([
      { do: 'withdraw', cue: { moment: 'back', state: 'withdrawn', reason: 'they gave without a name' } },
    ])
  })

  it('waits while the host speaks', () => {
    const room = live().act(10, { did: 'away' }).at(30, 'eli tips 70').act(110, { did: 'speaking' })
    expect(of(room.act(120, { did: 'back' }).until(125), 'back')).toEqual([])
    expect(of(room.act(126, { did: 'silent' }).until(128), 'back')).toHaveLength(1)
  })
})
