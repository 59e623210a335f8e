import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backoff } from '../../../extension/transport/backoff.ts'

describe('the wait before the next try', () => {
  it('doubles with each failure, up to half a minute', () => {
    expect([1, 2, 3, 7, 8, 100].map((failures) => backoff(failures, 1))).toEqual([
      500, 1000, 2000, 30_000, 30_000, 30_000,
    ])
  })

  it('is half chance, and never nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, random) => {
          const wait = backoff(failures, random)
          expect(wait).toBeGreaterThanOrEqual(backoff(failures, 1) / 2)
          expect(wait).toBeLessThanOrEqual(backoff(failures, 1))
        },
      ),
    )
  })

  it('is at least what the relay asked for', () => {
    expect(backoff(1, 0, 12_000)).toBe(12_000)
  })
})
