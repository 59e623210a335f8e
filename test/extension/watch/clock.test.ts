import { describe, expect, it } from 'vitest'
import { rowClock } from '../../../extension/watch/clock.ts'

const now = 1_700_000_000_000
const minute = 60_000

describe('whether a row is old by its own time', () => {
  it('a row of this moment is new, one of minutes ago is not', () => {
    const clock = rowClock()
    expect(clock.isOld(now - 300, now)).toBe(false)
    expect(clock.isOld(now - 10 * minute, now)).toBe(true)
  })

  it('a computer whose clock is behind reads rows from the future as now', () => {
    const clock = rowClock()
    expect(clock.isOld(now + 5 * minute, now)).toBe(false)
    expect(clock.here(now + 5 * minute, now)).toBe(now)
    expect(clock.isOld(now + 1, now)).toBe(true)
  })

  it('a clock that is ahead is found out after twenty seconds, and not before', () => {
    const clock = rowClock()
    const row = (seconds: number) => clock.isOld(now + seconds * 1000 - 5 * minute, now + seconds * 1000)
    expect([row(0), row(10), row(19)]).toEqual([true, true, true])
    expect([row(21), row(22)]).toEqual([false, false])
    expect(clock.here(now - 5 * minute, now)).toBe(now)
  })

  it('a few old rows in a lively room do not change the clock', () => {
    const clock = rowClock()
    for (let s = 0; s < 60; s += 5) {
      expect(clock.isOld(now + s * 1000, now + s * 1000)).toBe(false)
      expect(clock.isOld(now - 10 * minute, now + s * 1000)).toBe(true)
    }
  })
})
