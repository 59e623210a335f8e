import { describe, expect, it } from 'vitest'
import { at, live } from './live.ts'

const QUESTION = 'bob: how long does it bake?'

describe('the stage', () => {
  it('keeps a cue for two and a half seconds, whatever comes', () => {
    const room = live().at(5, QUESTION).at(6, 'ann tips 50').until(12)
    expect(room.shown.map(({ at, cue }) => [at, cue.moment])).toEqual([
      [5, 'question'],
      [7.5, 'thanks'],
    ])
  })

  it('gives a displaced cue back to the waiting ones when it was hardly seen', () => {
    const room = live().at(5, QUESTION).at(8, 'ann tips 50')
    expect(room.now()?.moment).toBe('thanks')
    expect(room.view().waiting).toMatchObject([{ moment: 'question', state: 'waiting' }])
    room.at(15, 'host: thank you Ann').until(19)
    expect(room.now()).toMatchObject({ moment: 'question', state: 'shown' })
  })

  it('shows a cue that comes back with the same line', () => {
    const room = live().at(5, QUESTION)
    const line = room.now()?.content
    room.at(8, 'ann tips 50').at(15, 'host: thank you Ann').until(20)
    expect(room.now()?.content).toBe(line)
  })

  it('is done with a displaced cue that had its time', () => {
    const room = live().at(5, QUESTION).at(20, 'ann tips 50')
    expect(room.last('question')).toMatchObject({ state: 'withdrawn', reason: 'made way for the next' })
    expect(room.view().waiting).toEqual([])
  })

  it('lets a raid and thanks pass budget and gap', () => {
    const room = live({ pace: 'calm' })
      .at(5, 'ann tips 5')
      .at(8, 'gus raids 20')
      .at(11, 'bob tips 9')
      .at(15, 'cleo tips 9')
    expect(room.shown.map(({ at, cue }) => [at, cue.moment])).toEqual([
      [5, 'thanks'],
      [8, 'raid'],
      [11, 'thanks'],
      [15, 'thanks'],
    ])
  })

  it('never shows the same line twice in a row, nor a shape within eight cues', () => {
    const room = live()
    for (let i = 0; i < 40; i++) room.at(5 + i * 30, `viewer_${String.fromCharCode(97 + (i % 26))}${i} tips ${10 + i}`)
    const shapes = room.shown.map(({ cue }) => cue.content.replace(/viewer_\w+|Viewer\w*( \w+)*|\d+ tokens/g, '*'))
    for (const [i, shape] of shapes.entries()) expect(shapes.slice(Math.max(0, i - 8), i)).not.toContain(shape)
  })
})

describe('the pace', () => {
  const many = (room: ReturnType<typeof live>): number[] => {
    for (let i = 0; i < 60; i++) room.at(5 + i * 4, `v${i}q: do you like number ${i} the cat${'abcdefgh'[i % 8]}${i}?`)
    return room.shown.filter(({ cue }) => cue.moment !== 'thanks').map(({ at }) => at)
  }

  it.each([
    ['calm', 1, 20],
    ['normal', 2, 10],
    ['lively', 4, 6],
  ] as const)('%s keeps to %i a minute and %i seconds between', (pace, budget, gap) => {
    const times = many(live({ pace }))
    expect(times.length).toBeGreaterThan(2)
    for (const [i, time] of times.entries()) {
      if (i > 0) expect(time - times[i - 1]!).toBeGreaterThanOrEqual(gap)
      expect(times.filter((other) => other > time - 60 && other <= time).length).toBeLessThanOrEqual(budget)
    }
  })

  it('has at most three cues waiting', () => {
    const room = live().at(1, 'x tips 5')
    for (let i = 0; i < 12; i++)
      room.at(2 + i * 0.1, `v${i}q: do you like the ${['sea', 'wind', 'snow', 'rain', 'sun', 'moon'][i % 6]} ${i}?`)
    expect(room.view().waiting).toHaveLength(3)
  })

  it('lets a light cue wait for a breath while the host speaks, a heavy one not', () => {
    const room = live().act(1, { did: 'speaking' }).at(5, QUESTION).until(9)
    expect(room.shown).toEqual([])
    expect(room.at(10, 'ann tips 50').now()?.moment).toBe('thanks')
    expect(
      room
        .act(13, { did: 'silent' })
        .until(30)
        .shown.map(({ cue }) => cue.moment),
    ).toContain('question')
  })
})

const thanksOf = (room: ReturnType<typeof live>) => room.shown.filter(({ cue }) => cue.moment === 'thanks')

describe('what the broadcaster does', () => {
  it('done settles the debt', () => {
    const room = live().at(5, 'ann tips 50')
    room.act(8, { did: 'done', cue: room.now()!.id })
    expect(room.now()).toBeUndefined()
    expect(room.last('ann')).toMatchObject({ state: 'done' })
    expect(room.view()).toMatchObject({ thanks: [{ settled: 'done' }], earlier: [{ state: 'done' }] })
  })

  it('done on a bundle settles everybody in it', () => {
    const room = live().at(5, 'ann tips 9').at(6, 'max tips 20', 'lena tips 20').until(12)
    room.act(13, { did: 'done', cue: room.now()!.id })
    expect(
      room
        .view()
        .thanks.filter((one) => one.settled)
        .map((one) => one.names),
    ).toEqual([['max'], ['lena']])
  })

  it('done a moment too late still counts', () => {
    const room = live().at(5, 'ann tips 50')
    const { id } = room.now()!
    room.until(60).act(61, { did: 'done', cue: id })
    expect(room.last('ann')?.state).toBe('done')
    expect(room.view().thanks[0]?.settled).toBe('done')
  })

  it('skip leaves the debt open', () => {
    const room = live().at(5, 'ann tips 50')
    room.act(8, { did: 'skip', cue: room.now()!.id })
    expect(room.last('ann')?.state).toBe('skipped')
    expect(room.view().thanks[0]?.settled).toBeUndefined()
  })

  it('later brings the cue back after two minutes, if it is still true', () => {
    const room = live().at(5, 'ann tips 50')
    const cue = room.now()!
    room.act(8, { did: 'later', cue: cue.id })
    expect(room.now()).toBeUndefined()
    expect(room.last('ann')).toMatchObject({
      state: 'snoozed',
      deadline: room.memory.at + 120_000 + cue.deadline - cue.at,
    })
    room.until(127)
    expect(thanksOf(room)).toHaveLength(1)
    room.until(129)
    expect(room.now()).toMatchObject({ id: cue.id, content: cue.content, state: 'shown' })
  })

  it('what was put off is seen, and asked for again it comes at once', () => {
    const room = live().at(5, 'ann tips 50')
    const { id, content } = room.now()!
    room.act(8, { did: 'later', cue: id }).until(20)
    expect(room.view().later).toMatchObject([{ cue: { id, state: 'snoozed' }, from: at(128) }])
    room.act(21, { did: 'later', cue: id }).until(23)
    expect(room.now()).toMatchObject({ id, content, state: 'shown' })
    expect(room.view().later).toEqual([])
  })

  it('later does not bring back what was said meanwhile', () => {
    const room = live().at(5, 'ann tips 50')
    room.act(8, { did: 'later', cue: room.now()!.id }).at(60, 'host: thank you Ann').until(200)
    expect(thanksOf(room)).toHaveLength(1)
    expect(room.last('ann')?.state).toBe('heard')
  })

  it('pin frees the stage after eight seconds and keeps the cue without a deadline', () => {
    const room = live().at(5, 'ann tips 50')
    const { id } = room.now()!
    room.act(8, { did: 'pin', cue: id }).until(15)
    expect(room.now()).toMatchObject({ id, state: 'pinned' })
    room.until(50)
    expect(room.now()).toBeUndefined()
    expect(room.view().pinned).toMatchObject([{ id, state: 'pinned' }])
    room.act(51, { did: 'unpin', cue: id })
    expect(room.view().pinned).toEqual([])
  })

  it('a pin that is taken back at once leaves the cue on stage for the rest of its time', () => {
    const room = live().at(5, 'eli tips 70').until(8)
    const { id, deadline } = room.now()!
    room.act(8, { did: 'pin', cue: id }).act(9, { did: 'unpin', cue: id }).until(10)
    expect(room.now()).toMatchObject({ id, state: 'shown', deadline })
    expect(room.view().pinned).toEqual([])
    expect(room.until(60).last('eli')).toMatchObject({ state: 'expired' })
  })

  it('a pinned cue goes when the host says it', () => {
    const room = live().at(5, 'ann tips 50')
    room.act(8, { did: 'pin', cue: room.now()!.id }).at(60, 'host: thank you Ann')
    expect(room.view().pinned).toEqual([])
    expect(room.last('ann')?.state).toBe('heard')
  })

  it('hush silences for its minutes and no longer', () => {
    const room = live().at(5, 'ann tips 50').act(8, { did: 'hush', minutes: 5 })
    expect(room.now()).toBeUndefined()
    room.at(60, 'bob tips 60').until(120)
    expect(room.shown).toHaveLength(1)
    expect(room.view().hushUntil).toBe(room.memory.pace.hushUntil)
    expect(room.at(310, 'cleo tips 10').now()?.who).toEqual(['cleo'])
  })

  it('hush can be ended', () => {
    const room = live().act(8, { did: 'hush', minutes: 5 }).act(20, { did: 'hush', minutes: 0 }).at(21, 'ann tips 5')
    expect(room.now()?.who).toEqual(['ann'])
  })

  it('away keeps the stage empty, the debts stay', () => {
    const room = live().at(5, 'host away').at(10, 'ann tips 50').until(60)
    expect(room.shown).toEqual([])
    expect(room.view().thanks).toMatchObject([{ names: ['ann'] }])
    expect(room.at(70, 'host back').now()).toMatchObject({ moment: 'back', who: ['ann'] })
  })

  it('the end of the evening withdraws everything', () => {
    const room = live().at(5, 'ann tips 50').at(6, 'gus raids 5').at(7, 'host ends').until(60)
    expect(room.view()).toMatchObject({ waiting: [] })
    expect(room.now()).toBeUndefined()
  })

  it('a debt can be settled and taken back by hand', () => {
    const room = live().at(5, 'ann tips 50').until(40)
    const { id } = room.view().thanks[0]!
    expect(room.act(41, { did: 'settle', owed: id }).view().thanks[0]?.settled).toBe('done')
    expect(room.act(42, { did: 'unsettle', owed: id }).view().thanks[0]?.settled).toBeUndefined()
  })
})
