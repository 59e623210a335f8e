import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shifted } from '../../../extension/watch/shift.ts'

describe('messages that flow through re-used rows', () => {
  it('stay the same when nothing is new', () => expect(shifted(['a', 'b'], ['a', 'b'])).toEqual([0, 1]))
  it('move up when one comes', () => expect(shifted(['a', 'b', 'c'], ['b', 'c', 'd'])).toEqual([1, 2, -1]))
  it('are two when equal ones follow each other', () =>
    expect(shifted(['a', 'gg', 'gg'], ['gg', 'gg', 'gg'])).toEqual([1, 2, -1]))
  it('grow at the end of a list that is not full', () =>
    expect(shifted(['a', 'b'], ['b', 'c', 'd'])).toEqual([1, -1, -1]))
  it('are known when one was taken out between them', () =>
    expect(shifted(['a', 'b', 'c', 'd'], ['a', 'c', 'd', 'e'])).toEqual([0, 2, 3, -1]))
  it('are known when somebody scrolls back', () =>
    expect(shifted(['c', 'd', 'e'], ['b', 'c', 'd'])).toEqual([-1, 0, 1]))
  it('are all new when nothing is left of them', () => expect(shifted(['a', 'b'], ['c', 'd'])).toEqual([-1, -1]))
  it('went at the top when their rows did, though they say the same', () =>
    expect(shifted(['gg', 'gg'], ['gg', 'gg'], 1)).toEqual([1, -1]))

  it('whatever flows by, as many are new as came', () => {
    const says = fc.integer({ min: 0, max: 30 }).map((n) => `m${n}`)
    fc.assert(
      fc.property(
        fc.uniqueArray(says, { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 1, max: 6 }),
        (shown, come) => {
          const news = Array.from({ length: come }, (_, i) => `new ${i}`)
          const after = [...shown, ...news].slice(-shown.length)
          const from = shifted(shown, after)
          expect(from.filter((i) => i < 0)).toHaveLength(Math.min(come, shown.length))
          for (const [at, i] of from.entries()) if (i >= 0) expect(shown[i]).toBe(after[at])
        },
      ),
    )
  })
})
