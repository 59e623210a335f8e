/** What looks at the clock: a silent host, a goal that stands still, a pause, the end. */

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

describe('a microphone', () => {
  it('that stopped telling while the host spoke does not silence the cues for ever', () => {
    const room = live().act(1, { did: 'speaking' }).at(70, 'bob: how long does it bake?').until(80)
    expect(room.now()?.moment).toBe('question')
  })

  it('that is off tells nothing of silence: nobody is reminded that they did not speak', () => {
    const room = live().act(1, { did: 'speaking' }).act(5, { did: 'unheard' }).at(20, 'bob: how long does it bake?')
    expect(of(room.until(200), 'quiet-host')).toEqual([])
  })

  it('that is off in the middle of a word holds no cue back', () => {
    const room = live().act(1, { did: 'speaking' }).act(5, { did: 'unheard' }).at(20, 'bob: how long does it bake?')
    expect(room.until(30).now()?.moment).toBe('question')
  })
})
describe('quiet money', () => {
  const still = () => talk(live().at(1, 'goal 100 of 500'), 10, 1000, 10)

  it('after a quarter of an hour mentions the goal in passing', () => {
    const room = still()
    expect(of(room, 'money').map(({ at }) => at)).toEqual([901])
    expect(of(room, 'money')[0]?.cue).toMatchObject({
      action: 'do',
      why: 'Goal · 100 of 500 tokens · 15 min untouched',
    })
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

  it('is not taken by loading the page again', () => {
    const room = talk(talk(live(), 30, 3000, 30).act(3010, { did: 'back' }), 3030, 5370, 30)
    expect(of(room.at(5395, 'max: hm').at(5404, 'max: yes').until(5430), 'break')).toHaveLength(1)
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
