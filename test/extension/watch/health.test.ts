import { describe, expect, it } from 'vitest'
import { captureOf, changesIn, listFound, listLost, rowCame, seeking } from '../../../extension/watch/health.ts'

const now = 1_700_000_000_000
const second = 1000

describe('blind or quiet', () => {
  it('a fresh page has half a minute to show its chat', () => {
    const health = seeking(now)
    expect(captureOf(health, now + 29 * second)).toEqual({ state: 'waiting' })
    expect(captureOf(health, now + 30 * second)).toEqual({ state: 'blind', since: now, why: 'list', unknown: 0 })
    expect(changesIn(health, now + 10 * second)).toBe(20 * second)
  })

  it('a quiet chat is quiet for hours and never blind', () => {
    const health = rowCame(listFound(seeking(now)), true, now)
    expect(captureOf(health, now + 7200 * second)).toEqual({ state: 'seeing', unknown: 0 })
    expect(changesIn(health, now)).toBeUndefined()
  })

  it('a list that is swapped is not a list that is gone', () => {
    const seen = rowCame(listFound(seeking(now)), true, now)
    const lost = listLost(seen, now + second)
    expect(captureOf(lost, now + 2 * second)).toEqual({ state: 'seeing', unknown: 0 })
    expect(captureOf(lost, now + 3 * second)).toMatchObject({ state: 'blind', since: now + second, why: 'list' })
    expect(captureOf(listFound(lost), now + 4 * second)).toEqual({ state: 'seeing', unknown: 0 })
  })

  it('blind since the first of the rows that made it so', () => {
    let health = listFound(seeking(now))
    for (let i = 0; i < 40; i++) health = rowCame(health, i % 2 === 0, now + i * second)
    expect(captureOf(health, now + 60 * second)).toMatchObject({ state: 'blind', why: 'rows', unknown: 20 })
    for (let i = 40; i < 50; i++) health = rowCame(health, true, now + i * second)
    expect(captureOf(health, now + 60 * second)).toEqual({ state: 'seeing', unknown: 20 })
  })
})
