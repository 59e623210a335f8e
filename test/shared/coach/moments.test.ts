import { describe, expect, it } from 'vitest'
import { live } from './live.ts'

describe('a goal', () => {
  it('that comes near is said once, with what is left', () => {
    const room = live().at(1, 'goal 500 of 1000').at(30, 'ann tips 400', 'goal 900 of 1000').until(40)
    const goals = room.shown.filter(({ cue }) => cue.moment === 'milestone')
    expect(goals).toHaveLength(1)
    expect(goals[0]?.cue).toMatchObject({ why: 'Goal · 900 of 1000 tokens', who: [] })
    expect(goals[0]?.cue.content).toContain('100')
  })

  it('that is reached is cheered after the thanks of who filled it', () => {
    const room = live().at(1, 'goal 950 of 1000').at(30, 'ann tips 60', 'goal 1010 of 1000').until(40)
    expect(room.shown.map(({ cue }) => cue.moment)).toEqual(['thanks', 'milestone'])
    expect(room.shown[1]!.at - room.shown[0]!.at).toBeGreaterThanOrEqual(2.5)
  })

  it('that was full when reading began is no news', () => {
    expect(live().at(1, 'goal 1000 of 1000').until(20).shown).toEqual([])
  })

  it('that is reached takes the "nearly there" away', () => {
    const room = live().at(1, 'goal 500 of 1000').at(30, 'goal 950 of 1000').at(33, 'goal 1000 of 1000').until(36)
    expect(room.last('milestone')?.content).not.toMatch(/to go|left|close/i)
  })
})

describe('a raid', () => {
  it('is greeted at once with name and people', () => {
    const room = live().at(5, 'grizzly_grace raids 40')
    expect(room.now()).toMatchObject({ moment: 'raid', who: ['grizzly_grace'], why: 'Raid · grizzly_grace with 40' })
    expect(room.now()?.content).toContain('Grizzly Grace')
  })

  it('is over when the host says the name, and after ten seconds', () => {
    expect(live().at(5, 'grizzly_grace raids 40').at(8, 'host: welcome Grizzly Grace').last('raid')?.state).toBe(
      'heard',
    )
    expect(live().at(5, 'grizzly_grace raids 40').until(16).last('raid')?.state).toBe('expired')
  })
})

describe('a question', () => {
  it('for the host comes as a thing to do, the viewer quoted in the why only', () => {
    const room = live().at(5, 'bob: how long does it bake?').until(6)
    expect(room.now()).toMatchObject({
      moment: 'question',
      action: 'do',
      who: ['bob'],
      why: 'bob: how long does it bake?',
    })
    expect(room.now()?.content).toContain('Bob')
    expect(room.now()?.content).not.toContain('bake')
  })

  it('of several viewers is one cue', () => {
    const room = live()
      .at(1, 'x tips 5')
      .at(3, 'bob: how long does it bake?')
      .at(4, 'lea: Ida how long do you bake it')
      .until(30)
    const asked = room.shown.filter(({ cue }) => cue.moment === 'question')
    expect(asked).toHaveLength(1)
    expect(room.view().questions[0]?.names).toEqual(['bob', 'lea'])
  })

  it('is over when the host answers it in their own words', () => {
    const room = live().at(5, 'bob: how long does it bake?').at(12, 'host: forty five minutes, then it cools')
    expect(room.last('question')).toMatchObject({ state: 'heard', reason: 'answered' })
  })

  it('is not over when the host speaks of something else', () => {
    const room = live().at(5, 'bob: how long does it bake?').at(12, 'host: what a lovely evening')
    expect(room.now()?.moment).toBe('question')
  })

  it('is over when its asker leaves', () => {
    const room = live().at(5, 'bob: how long does it bake?').at(12, 'bob leaves')
    expect(room.last('question')).toMatchObject({ state: 'withdrawn', reason: 'they left' })
  })

  it('is over when the line is taken back', () => {
    const room = live().event(5, {
      id: 'q1',
      kind: 'chat',
      who: { name: 'bob', badges: [] },
      text: 'how long does it bake?',
    })
    expect(room.until(6).now()?.moment).toBe('question')
    expect(room.event(8, { kind: 'deleted', of: 'q1' }).last('question')?.reason).toBe('the message was taken back')
    expect(room.view().questions).toEqual([])
  })

  it.each([
    'bob: @eve how long did yours take?',
    'bob: does anyone know the song?',
    'bob: really?',
    'bob: eve, how long did yours take?',
    'bob: !uptime',
    'bob: look at https://example.com/?x',
    'nightbot: have you followed yet, Ida?',
  ])('is none: "%s"', (line) => {
    const room = live().at(1, 'eve: hi').at(40, line).until(60)
    expect(room.view().questions).toEqual([])
  })

  it.each([
    'bob: Ida which flour is that',
    'bob: ¿cuánto tiempo lo dejas reposar?',
    'bob: do you sell these',
    'bob: @ida what is the blue thing',
    'bob: wie lange bleibt das im Ofen?',
  ])('is one: "%s"', (line) => {
    expect(live().at(5, line).view().questions).toMatchObject([{ names: ['bob'] }])
  })

  it('of a newcomer greets them too, and they are not welcomed again', () => {
    const room = live().at(5, 'bob: how long does it bake?').until(60)
    expect(room.shown.map(({ cue }) => cue.moment)).toEqual(['question'])
  })
})

describe('a welcome', () => {
  it('meets the first words of a newcomer, once', () => {
    const room = live().at(5, 'tess_knits: hi all').at(20, 'tess_knits: nice').until(60)
    expect(room.shown).toHaveLength(1)
    expect(room.shown[0]?.cue).toMatchObject({ moment: 'welcome', action: 'say', who: ['tess_knits'] })
    expect(room.shown[0]?.cue.content).toContain('Tess')
  })

  it('never names somebody who only watches', () => {
    const room = live().at(5, 'lurker joins').at(20, 'other joins  # history: new').until(59)
    expect(room.shown).toEqual([])
  })

  it('meets a regular who comes back, with the days', () => {
    const room = live().at(5, 'hanna joins  # history: 14 visits, last 9 days ago')
    expect(room.now()?.content).toMatch(/Hanna/)
    expect(room.now()?.content).toMatch(/9 days/)
  })

  it('is over when the host greets them, or when they leave', () => {
    expect(live().at(5, 'tess: hi').at(8, 'host: hello Tess').last('tess')?.state).toBe('heard')
    expect(live().at(5, 'tess: hi').at(8, 'tess leaves').last('tess')?.reason).toBe('they left')
  })

  it('does not greet a link, a notice that a viewer typed, or a bot', () => {
    const room = live()
      .at(5, 'eve: see www.example.com')
      .at(30, 'rex: rex tipped 500 tokens')
      .at(60, 'nightbot: hi all')
    expect(room.until(90).shown).toEqual([])
  })

  it('knows who spoke before reading began', () => {
    const room = live().event(1, { kind: 'chat', who: { name: 'tess', badges: [] }, text: 'hi', history: true })
    expect(room.at(5, 'tess: still here').until(20).shown).toEqual([])
  })
})

describe('quiet chat', () => {
  it('is helped after a minute, and once more four minutes later, then left in peace', () => {
    const room = live().at(10, 'ann: hi').at(11, 'host: hello Ann').until(600)
    const quiet = room.shown.filter(({ cue }) => cue.moment === 'quiet')
    expect(quiet.map((one) => one.at)).toEqual([70, 310])
    expect(quiet.every(({ cue }) => cue.action === 'do')).toBe(true)
    expect(quiet.map(({ cue }) => cue.why)).toEqual(['60 s silent', '5 min silent'])
    expect(quiet[0]?.cue.content).not.toBe(quiet[1]?.cue.content)
  })

  it('is measured against the rhythm of the room', () => {
    const room = live()
    for (let second = 10; second <= 210; second += 40) room.at(second, `v${second}q: fine`)
    room.until(420)
    const quiet = room.shown.filter(({ cue }) => cue.moment === 'quiet')
    expect(quiet[0]?.at).toBe(210 + 160)
  })

  it('is over when chat speaks', () => {
    const room = live().at(10, 'ann: hi').at(11, 'host: hello Ann').until(72).at(75, 'ann: back')
    expect(room.last('quiet')).toMatchObject({ state: 'withdrawn', reason: 'chat spoke' })
  })

  it('of a long night is helped less and less often', () => {
    const room = live()
    for (let second = 10; second < 5400; second += 120)
      for (let i = 0; i < 4; i++) room.at(second + i, `ann: it is still snowing here ${second + i}`)
    const times = room.shown.filter(({ cue }) => cue.moment === 'quiet').map((one) => one.at)
    const gaps = times.slice(1).map((time, i) => time - times[i]!)
    expect(times.length).toBeGreaterThan(3)
    expect(times.length).toBeLessThan(25)
    expect(gaps.at(-1)).toBeGreaterThan(gaps[0]!)
    expect(gaps.slice(3).every((gap) => gap >= 240)).toBe(true)
  })

  it('of ten minutes is an idle room: no cue and no ask', () => {
    const room = live().at(10, 'ann: hi').until(620)
    const before = room.effects.length
    for (let second = 630; second < 2400; second += 20) room.reachable(second)
    expect(room.effects.length).toBe(before)
    expect(room.view().chatQuiet).toBe(true)
  })

  it('is not helped while the host is away', () => {
    expect(
      live().at(10, 'ann: hi').at(11, 'host: hello Ann').at(20, 'host away').until(300).shown.length,
    ).toBeLessThanOrEqual(1)
  })
})
