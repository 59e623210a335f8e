import { describe, expect, it } from 'vitest'
import { add, lineOf, nothing, one, sumOf } from './sum.ts'

const file = (...states: string[]) => ({
  name: 'a.test.ts',
  status: states.includes('failed') ? 'failed' : 'passed',
  assertionResults: states.map((status) => ({ status })),
})

describe('the last line of npm test', () => {
  it('adds up what ran', () => {
    const report = { testResults: [file('passed', 'passed', 'failed'), file('passed', 'skipped', 'pending')] }
    expect(lineOf(add(one(true), sumOf(report, false)))).toBe('4 passed, 1 failed, 2 skipped')
  })

  it('counts a file that cannot be loaded as a failure', () => {
    const report = { testResults: [{ name: 'b.test.ts', status: 'failed', assertionResults: [] }, file('passed')] }
    expect(sumOf(report, false)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  it('counts an error outside of any test as a failure', () => {
    expect(sumOf({ testResults: [file('passed')] }, false)).toEqual({ passed: 1, failed: 1, skipped: 0 })
    expect(sumOf(undefined, false)).toEqual({ ...nothing, failed: 1 })
  })

  it('is green when all is well', () => {
    expect(sumOf({ testResults: [file('passed')] }, true)).toEqual({ passed: 1, failed: 0, skipped: 0 })
  })
})
