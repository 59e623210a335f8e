import { describe, expect, it } from 'vitest'
import { live } from './live.ts'

describe('thanks', () => {
  it('are on stage as soon as somebody pays, by spoken name and exact amount', () => {
    const { shown } = live().at(5, 'john_doe tips 50')
    expect(shown).toHaveLength(1)
    expect(shown[0]?.cue).toMatchObject({
      moment: 'thanks',
      action: 'say',
      lane: 'rule',
      who: ['john_doe'],
      state: 'shown',
    })
    expect(shown[0]?.cue.content).toContain('John')
    expect(shown[0]?.cue.content).toMatch(/\b50 tokens\b/)
    expect(shown[0]?.cue.why).toContain('john_doe · 50 tokens')
  })

  it('are over when the host says the spoken name', () => {
    const room = live().at(5, 'john_doe tips 50').at(9, 'host: thank you so much John')
    expect(room.now()).toBeUndefined()
    expect(room.last('john_doe')).toMatchObject({ state: 'heard', reason: 'heard you say it' })
    expect(room.view().thanks).toMatchObject([{ names: ['john_doe'], settled: 'heard' }])
  })

  it('are over when the host types it in the chat of the page', () => {
    const room = live().at(5, 'ann tips 50')
    room.event(8, { kind: 'chat', who: { name: 'ida', badges: ['owner'] }, text: 'thank you @ann!' })
    expect(room.last('ann')?.state).toBe('heard')
  })

  it('count a line under the name of the room as the host, badge or not', () => {
    const room = live().at(5, 'ann tips 50')
    room.event(8, { kind: 'chat', who: { name: 'Ida', badges: [] }, text: 'ann, you are kind' })
    expect(room.last('ann')?.state).toBe('heard')
  })

  it('are not paid by another viewer who says the name', () => {
    const room = live().at(5, 'ann tips 50').at(8, 'bob: thank you Ann')
    expect(room.view().thanks[0]?.settled).toBeUndefined()
  })

  it('are not paid by a word that only happens to be a name', () => {
    const room = live().at(5, 'bread tips 50').at(8, 'host: the bread is nearly done')
    expect(room.now()?.who).toEqual(['bread'])
    expect(room.at(10, 'host: thank you Bread').last('bread')?.state).toBe('heard')
  })

  it('go to nobody when the payer stays unnamed, and never borrow a name', () => {
    const room = live().at(3, 'eve: hi').at(20, 'anonymous tips 40')
    expect(room.now()).toMatchObject({ moment: 'thanks', who: [] })
    expect(room.now()?.content).not.toMatch(/\beve\b/i)
    expect(room.at(24, 'host: thank you, kind stranger').view().thanks[0]?.settled).toBe('heard')
  })

  it('of several at once are one cue with all their names', () => {
    const room = live().at(5, 'max tips 20').at(6, 'lena tips 20').at(7, 'otto tips 30', 'bella tips 5').until(12)
    expect(room.shown.map(({ cue }) => cue.who)).toEqual([['max'], ['otto', 'lena', 'bella']])
    expect(room.shown[1]?.cue.content).toMatch(/Otto, Lena,? and Bella/)
    expect(room.shown[1]?.cue.content).not.toMatch(/\d/)
  })

  it('of more than three say how many more', () => {
    const room = live().at(5, 'ann tips 9')
    room.at(6, 'max tips 20', 'lena tips 20', 'otto tips 30', 'bella tips 5').until(12)
    expect(room.now()?.content).toContain('Otto, Max and 2 more')
    expect(room.now()?.who).toHaveLength(4)
  })

  it('never tie an unnamed payer to a named one', () => {
    const room = live().at(5, 'ann tips 9').at(6, 'max tips 20', 'anonymous tips 99').until(18)
    expect(room.shown.map(({ cue }) => cue.who)).toEqual([['ann'], [], ['max']])
  })

  it('of one payer who gives again and again are one cue', () => {
    const room = live().at(5, 'ann tips 9').at(6, 'max tips 20', 'max tips 20', 'max tips 20').until(12)
    expect(room.now()).toMatchObject({ who: ['max'], why: 'max · 3 gifts · 60 tokens' })
  })

  it('of several name who gave most first, and say in the why who gave what', () => {
    const room = live().at(5, 'ann tips 9').at(6, 'max tips 10', 'lena tips 25', 'otto tips 12').until(12)
    expect(room.now()).toMatchObject({ who: ['lena', 'otto', 'max'] })
    expect(room.now()?.why).toBe('lena 25 tokens, otto 12 tokens, max 10 tokens')
  })

  it('for a gift far above the usual do not drown among small ones', () => {
    const room = live()
    for (let i = 0; i < 5; i++) room.at(5 + i * 30, `p${i}q tips 10`)
    room.at(200, 'ann tips 10').at(201, 'max tips 10', 'cleo tips 500', 'lena tips 12').until(220)
    expect(room.shown.slice(-2).map(({ cue }) => cue.who)).toEqual([['cleo'], ['lena', 'max']])
    expect(room.shown.at(-2)?.cue.content).toContain('500 tokens')
  })

  it('of many large gifts at once are soon enough for each', () => {
    const room = live()
    for (let i = 0; i < 5; i++) room.at(5 + i * 30, `p${i}q tips 10`)
    room.at(200, ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) => `big${'abcdefgh'[i]} tips ${300 + i}`)).until(220)
    const thanked = room.shown.filter(({ at }) => at >= 200).flatMap(({ cue }) => cue.who)
    expect(new Set(thanked).size).toBe(8)
  })

  it('that come faster than they can be said have six seconds each, and the rest gather', () => {
    const room = live()
    for (let second = 5; second < 15; second++) room.at(second, `v${'abcdefghij'[second - 5]}x tips 10`)
    room.until(30)
    const times = room.shown.map((one) => one.at)
    for (const [i, time] of times.entries()) if (i > 0) expect(time - times[i - 1]!).toBeGreaterThanOrEqual(6)
    expect(new Set(room.shown.flatMap(({ cue }) => cue.who)).size).toBe(10)
  })

  it('for a small gift are not missed behind large ones that can wait', () => {
    const room = live().at(5, 'ann tips 50').at(5, 'max tips 1').at(6, 'lena tips 2').at(8, 'otto tips 90')
    room.at(13, 'bella tips 400').at(18, 'cleo tips 300').until(40)
    expect(room.shown.flatMap(({ cue }) => cue.who)).toEqual(
      expect.arrayContaining(['ann', 'max', 'lena', 'otto', 'bella', 'cleo']),
    )
  })

  it('that were on stage already come back with the same line and "if you have not yet"', () => {
    const room = live().at(5, 'ann tips 50').at(8, 'gus raids 20').at(12, 'host: welcome Gus').until(15)
    const [first, , again] = room.shown.map(({ cue }) => cue)
    expect(again).toMatchObject({ who: ['ann'], content: first!.content, why: `If you have not yet · ${first!.why}` })
  })

  it('call the third in a row so, and neither the fourth nor one with somebody between', () => {
    const row = live().at(5, 'ann tips 10').at(40, 'bob tips 10').at(70, 'bob tips 10').at(100, 'bob tips 10')
    expect(row.now()?.why).toContain('third in a row')
    expect(row.at(130, 'bob tips 10').now()?.why).not.toContain('third')
    const between = live().at(5, 'bob tips 10').at(40, 'bob tips 10').at(70, 'ann tips 10').at(100, 'bob tips 10')
    expect(between.now()?.why).not.toContain('third')
  })

  it('come at most once in four seconds', () => {
    const room = live()
    for (let second = 5; second < 25; second++) room.at(second, `viewer${String.fromCharCode(97 + second)}x tips 10`)
    room.until(30)
    const times = room.shown.filter(({ cue }) => cue.moment === 'thanks').map((one) => one.at)
    for (const [i, time] of times.entries()) if (i > 0) expect(time - times[i - 1]!).toBeGreaterThanOrEqual(4)
    expect(new Set(room.shown.flatMap(({ cue }) => cue.who)).size).toBe(20)
  })

  it('last longer for a gift that is big in this room', () => {
    const room = live()
    for (let i = 0; i < 6; i++) room.at(5 + i * 30, `p${i}q tips 10`)
    room.at(200, 'ann tips 10')
    const usual = room.now()!
    room.at(240, 'bob tips 200')
    const big = room.now()!
    expect(big.deadline - big.at).toBeGreaterThan(usual.deadline - usual.at + 5000)
    expect(big.deadline - big.at).toBeLessThanOrEqual(25_000)
  })

  it('for a membership and for gifted subs say what it was', () => {
    const room = live().at(5, 'ann subs').at(40, 'bob gifts 5')
    expect(room.shown[0]?.cue.content).toContain('the sub')
    expect(room.shown[1]?.cue.content).toContain('5 gifted subs')
    expect(live().at(5, 'bob gifts 1').now()?.content).toContain('the gifted sub')
  })

  it('name the biggest of the night, and call nothing the biggest without something to compare', () => {
    const room = live().at(5, 'ann tips 10').at(40, 'bob tips 12').at(80, 'cleo tips 9').at(120, 'dora tips 50')
    expect(room.now()?.why).toContain('biggest tonight')
    expect(room.shown[1]?.cue.why).not.toContain('biggest')
  })

  it('end at their deadline, and stay owed', () => {
    const room = live().at(5, 'ann tips 50').until(40)
    expect(room.now()).toBeUndefined()
    expect(room.last('ann')).toMatchObject({ state: 'expired' })
    expect(room.view().thanks).toMatchObject([{ names: ['ann'], spoken: 'Ann', amount: 50, unit: 'token' }])
    expect(room.view().thanks[0]).not.toHaveProperty('settled')
  })

  it('never come for what was there before reading began', () => {
    const room = live().event(1, {
      kind: 'paid',
      who: { name: 'ann', badges: [] },
      amount: 50,
      unit: 'token',
      history: true,
    })
    expect(room.until(10).shown).toEqual([])
    expect(room.view().thanks).toEqual([])
  })

  it('come once, also when the same row is told twice', () => {
    const row = { id: 'tip-1', kind: 'paid' as const, who: { name: 'ann', badges: [] }, amount: 50, unit: 'token' }
    const room = live().event(5, row).event(6, row).until(60)
    expect(room.shown).toHaveLength(1)
    expect(room.view().thanks).toHaveLength(1)
  })

  const money = (name: string, amount: number, unit: string, shown: string) => ({
    kind: 'paid' as const,
    what: 'superchat' as const,
    who: { name, badges: [] },
    amount,
    unit,
    shown,
  })

  it('for dollars of another country are not for US dollars', () => {
    const room = live()
      .event(5, money('ann', 4.99, 'USD', '$4.99'))
      .event(40, money('bob', 169.99, 'NZD', 'NZ$169.99'))
    expect(room.shown[0]?.cue.why).toContain('ann · $4.99')
    expect(room.now()?.why).toContain('bob · NZ$169.99')
    expect(room.now()?.content).not.toMatch(/(?<!NZ)\$169\.99/)
  })

  it('of several currencies at once name who gave most first only where one can say who did', () => {
    const room = live()
      .event(5, money('max', 5, 'USD', '$5'))
      .event(6, money('lena', 5, 'USD', '$5'))
      .event(6.1, money('otto', 20, 'USD', '$20'))
      .event(6.2, money('yuki', 1000, 'JPY', '¥1000'))
      .event(6.3, money('kenji', 3000, 'JPY', '¥3000'))
      .until(12)
    expect(room.shown[1]?.cue.who).toEqual(['otto', 'lena', 'kenji', 'yuki'])
  })
})
