import { describe, expect, it } from 'vitest'
import { live } from './live.ts'

const QUESTION = 'bob: how long does it bake?'

describe('an urgent cue', () => {
  it('is on screen at once and asks for a tail, which is painted once beneath it', () => {
    const room = live().reachable(4).at(5, 'ann tips 50')
    const line = room.now()?.content
    expect(room.asked()).toMatchObject({ want: 'tail', who: ['ann'], line })
    expect(room.now()?.template).toBe('rules@1')
    room.reply(6, 'Ask her what she is baking.', 'say')
    expect(room.now()).toMatchObject({
      content: line,
      tail: 'Ask her what she is baking.',
      tailLane: 'model',
      lane: 'rule',
      template: 'cue@2',
    })
    room.reply(7, 'And say hello to everybody.')
    expect(room.now()?.tail).toBe('Ask her what she is baking.')
    expect(room.effects.filter((effect) => effect.do === 'tail')).toHaveLength(1)
  })

  it('asks nobody when no model is reachable, or the last word of it is half a minute old', () => {
    expect(live().at(5, 'ann tips 50').asked()).toBeUndefined()
    expect(live().reachable(4, false).at(5, 'ann tips 50').asked()).toBeUndefined()
    expect(live().reachable(4).at(35, 'ann tips 50').asked()).toBeUndefined()
  })

  it('takes no tail after four seconds on screen', () => {
    const room = live().reachable(4).at(5, 'ann tips 50').reply(9.5, 'Ask her what she bakes.')
    expect(room.now()?.tail).toBeUndefined()
    expect(room.effects).toContainEqual(expect.objectContaining({ do: 'cancel' }))
  })

  it('takes no tail in its last three seconds', () => {
    const room = live().reachable(4).at(5, 'gus raids 9')
    expect(room.asked()?.deadline).toBeLessThanOrEqual(room.now()!.deadline - 3000)
  })

  it('takes no tail once the host has begun to speak', () => {
    const speaking = live()
      .reachable(4)
      .at(5, 'ann tips 50')
      .act(6, { did: 'speaking' })
      .reply(6.5, 'Ask her what she bakes.')
    expect(speaking.now()?.tail).toBeUndefined()
    const said = live()
      .reachable(4)
      .at(5, 'ann tips 50')
      .at(6, 'host: oh look at that')
      .reply(6.5, 'Ask her what she bakes.')
    expect(said.now()?.tail).toBeUndefined()
  })

  it('takes no tail that does not fit the space, or is of the other kind', () => {
    const long = 'Ask her what she is baking today and how long everything will take in that wonderful oven of hers.'
    expect(live().reachable(4).at(5, 'ann tips 50').reply(6, long).view().refused).toEqual({ long: 1 })
    expect(live().reachable(4).at(5, 'ann tips 50').reply(6, 'Ask her.', 'do').view().refused).toEqual({ action: 1 })
  })
})

describe('an unhurried cue', () => {
  it('is held for the model and then shown whole', () => {
    const room = live().reachable(4).at(5, QUESTION).until(5.3)
    expect(room.now()).toBeUndefined()
    expect(room.asked()).toMatchObject({ want: 'cue', moment: 'question', who: ['bob'] })
    room.reply(5.6, 'Tell Bob about the oven.', 'do')
    expect(room.now()).toMatchObject({
      content: 'Tell Bob about the oven.',
      lane: 'model',
      template: 'cue@2',
      action: 'do',
      why: QUESTION,
    })
  })

  it('is shown from the rules when the hold is over, and the late answer is dropped', () => {
    const room = live().reachable(4).at(5, QUESTION).until(6.2)
    const cue = room.now()
    expect(cue).toMatchObject({ moment: 'question', lane: 'rule' })
    room.reply(6.4, 'Tell Bob about the oven.', 'do')
    expect(room.now()).toEqual(cue)
  })

  it('is not held when no model is reachable', () => {
    expect(live().at(5, QUESTION).now()).toMatchObject({ lane: 'rule' })
  })

  it('is shown from the rules as soon as the relay has nothing', () => {
    expect(live().reachable(4).at(5, QUESTION).none(5.2, 'busy').now()).toMatchObject({ lane: 'rule' })
  })

  it('keeps its rule line when the answer is refused, and the reason is counted', () => {
    const room = live().reachable(4).at(5, QUESTION).reply(5.2, 'Tell Max about the 5000 tokens.', 'do')
    expect(room.now()).toMatchObject({ lane: 'rule', moment: 'question' })
    expect(room.view().refused).toEqual({ name: 1 })
  })

  it('makes room for an urgent one while it is held', () => {
    const room = live().reachable(4).at(5, QUESTION).at(5.4, 'ann tips 50')
    expect(room.now()?.moment).toBe('thanks')
    expect(room.asked()).toMatchObject({ want: 'tail', who: ['ann'] })
    expect(room.effects.filter((effect) => effect.do === 'cancel')).toHaveLength(1)
    expect(room.view().waiting).toMatchObject([{ moment: 'question', lane: 'rule' }])
  })

  it('is never held longer than two seconds, and not at all while answers take longer', () => {
    const room = live()
    for (let i = 0; i < 5; i++) {
      room
        .reachable(9 + i * 100)
        .at(10 + i * 100, `v${i}q tips 5`)
        .reply(13.5 + i * 100, `Tell them story ${['one', 'two'][i % 2]}.`)
    }
    room.reachable(599).at(600, QUESTION)
    expect(room.now()).toMatchObject({ moment: 'question', lane: 'rule' })
  })

  it('learns a shorter hold from quick answers', () => {
    const room = live()
    for (let i = 0; i < 5; i++)
      room
        .reachable(9 + i * 100)
        .at(10 + i * 100, `v${i}q tips 5`)
        .reply(10.3 + i * 100, 'Say it with a smile.')
    room.reachable(599).at(600, QUESTION).until(600.5)
    expect(room.now()).toMatchObject({ moment: 'question' })
  })
})

describe('the model lane', () => {
  it('has one ask at a time', () => {
    const room = live().reachable(4).at(5, QUESTION).at(5.1, 'lea: do you sell the bowls?').at(5.2, 'gus: hi')
    const asks = room.effects.filter((effect) => effect.do === 'ask').length
    const ends = room.effects.filter((effect) => effect.do === 'cancel').length
    expect(asks - ends).toBe(1)
  })

  it('sends what a relay needs to answer alone', () => {
    const room = live({ preferences: 'more banter', limits: ['politics'] })
    room.at(1, 'goal 100 of 500', 'viewers 12').at(2, 'eve: hello there').reachable(4).at(5, 'ann tips 50')
    expect(room.asked()).toMatchObject({
      moment: 'thanks',
      room: { broadcaster: 'Ida', site: 'stage', goal: { reached: 100, target: 500 }, viewers: 12, unit: 'token' },
      owed: ['thanks to ann for 50 tokens'],
      preferences: 'more banter',
      limits: ['politics'],
      tone: 'warm',
      language: 'en',
    })
    expect(room.asked()?.recent.map(({ kind, who }) => [kind, who])).toEqual([
      ['goal', undefined],
      ['chat', 'eve'],
      ['paid', 'ann'],
    ])
  })

  it('asks nothing during a hush', () => {
    const room = live().act(3, { did: 'hush', minutes: 5 }).reachable(4).at(5, 'ann tips 50').at(6, QUESTION)
    expect(room.effects.filter((effect) => effect.do === 'ask')).toEqual([])
  })
})
