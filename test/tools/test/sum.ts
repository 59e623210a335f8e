/** What vitest counted, added up. Pure. */

export interface Sum {
  passed: number
  failed: number
  skipped: number
}

/** The part of vitest's JSON report that is read. */
export interface VitestReport {
  testResults: {
    name: string
    status: string
    assertionResults: { status: string }[]
  }[]
}

export const nothing: Sum = { passed: 0, failed: 0, skipped: 0 }
export const one = (passed: boolean): Sum => ({ ...nothing, [passed ? 'passed' : 'failed']: 1 })

export function add(...sums: Sum[]): Sum {
  return sums.reduce((a, b) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  }))
}

/**
 * Counts a run. A file that could not even be loaded is one failure; so is a run that ended badly though every test of it
 * passed (an error outside of any test), and a run that reported nothing.
 */
export function sumOf(report: VitestReport | undefined, endedWell: boolean): Sum {
  const tests = (report?.testResults ?? []).flatMap(({ status, assertionResults }) =>
    assertionResults.length === 0 && status === 'failed' ? [{ status }] : assertionResults,
  )
  const count = (...states: string[]) => tests.filter((test) => states.includes(test.status)).length
  const sum = {
    passed: count('passed'),
    failed: count('failed'),
    skipped: count('skipped', 'pending', 'todo', 'disabled'),
  }
  return sum.failed === 0 && !endedWell ? { ...sum, failed: 1 } : sum
}

/** The last line of `npm test`. */
export const lineOf = ({ passed, failed, skipped }: Sum): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
