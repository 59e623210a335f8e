import { describe, expect, it } from 'vitest'
import { notice, seal } from '../../../shared/coach/index.ts'
import { at, type Live, live } from './live.ts'

const paid = (name: string, amount: number, id: string) => ({
  kind: 'paid' as const,
  id,
  who: { name, badges: [] },
  amount,
  unit: 'token',
  what: 'tip' as const,
})

/** A second source says that the giver wished no name. */
function hide(room: Live, second: number, event: string): void {
  room.until(second)
  const step = notice(room.memory, { kind: 'nameless', event }, at(second))
  room.memory = step.memory
  room.effects.push(...step.effects)
}

describe('a giver who turns out to have wished no name', () => {
  it('is on no stage any more, and is owed thanks without a name', () => {
    const room = live().event(5, paid('rosalind', 100, 'tip'))
    expect(room.now()?.content).toContain('Rosalind')
    hide(room, 6, 'tip')
    expect(room.now()).toBeUndefined()
    expect(room.last('rosalind')).toMatchObject({ state: 'withdrawn', reason: 'they gave without a name' })
    expect(room.view().thanks).toMatchObject([{ names: [], spoken: '', amount: 100 }])
  })

  it('has no second cue where the first was seen', () => {
    const room = live().event(5, paid('rosalind', 100, 'tip'))
    hide(room, 6, 'tip')
    room.until(60)
    expect(room.shown.filter(({ cue }) => cue.moment === 'thanks')).toHaveLength(1)
  })

  it('is thanked without a name where nobody has seen the cue yet, and the others of the bundle by theirs', () => {
    const room = live().event(5, paid('max', 20, 'first'))
    room.event(5.5, paid('rosalind', 100, 'tip'))
    room.event(6, paid('bob', 30, 'third'))
    hide(room, 6.5, 'tip')
    room.until(40)
    const later = room.shown.slice(1).map(({ cue }) => cue)
    expect(later.map(({ who }) => who.join()).join()).toContain('bob')
    expect(JSON.stringify(later)).not.toMatch(/rosalind/i)
    expect(later.some(({ who }) => who.length === 0)).toBe(true)
  })

  it('is in no question to a model any more', () => {
    const room = live()
      .reachable(1)
      .event(5, paid('rosalind', 100, 'tip'))
    hide(room, 6, 'tip')
    room.reachable(14).event(15, paid('bob', 30, 'next'))
    const ask = room.asked()
    expect(JSON.stringify(ask)).not.toMatch(/rosalind/i)
    expect(JSON.stringify(seal(ask!, room.memory.aliases).ask)).not.toMatch(/rosalind/i)
  })

  it('keeps what they gave openly', () => {
    const room = live().event(5, paid('rosalind', 100, 'open'))
    room.event(20, paid('rosalind', 60, 'tip'))
    hide(room, 21, 'tip')
    expect(room.view().thanks.map(({ names, amount }) => [names[0], amount])).toEqual([
      ['rosalind', 100],
      [undefined, 60],
    ])
  })

  it('keeps their wish, without a name', () => {
    const room = live().event(5, { ...paid('rosalind', 100, 'tip'), text: 'please play the harbour waltz' })
    hide(room, 6, 'tip')
    expect(room.view().promises).toMatchObject([{ names: [], spoken: '', amount: 100 }])
  })

  it('is not told to the host who comes back', () => {
    const room = live()
      .at(1, 'host away')
      .event(5, paid('rosalind', 100, 'tip'))
      .at(6, 'bob: Ida how long does it bake?')
    room.at(60, 'host back')
    expect(room.now()?.who).toEqual(['rosalind', 'bob'])
    hide(room, 61, 'tip')
    expect(room.last('back')).toMatchObject({ state: 'withdrawn', reason: 'they gave without a name' })
    expect(room.view().questions).toMatchObject([{ names: ['bob'] }])
  })

  it('may be of an event that is not known, and nothing happens', () => {
    const room = live().event(5, paid('max', 20, 'first'))
    const before = room.memory
    hide(room, 5.5, 'nothing')
    expect({ ...room.memory, at: 0 }).toEqual({ ...before, at: 0 })
  })
})
