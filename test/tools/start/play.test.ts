import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Facts } from '../../../shared/events.ts'
import type { Line } from '../recordings/line.ts'
import { play } from './play.ts'

const said = (at: number, text: string): Line => ({ at, kind: 'chat', who: { name: 'ann', badges: [] }, text })

function playing(lines: Line[], part: { speed?: number; limit?: number } = {}) {
  const began = performance.now()
  const heard: [number, string][] = []
  const ending = new AbortController()
  const happen = async (...facts: Facts[]) => {
    heard.push([performance.now() - began, facts.map((one) => one.text).join('+')])
  }
  const whole = { lines, speed: 1, limit: Number.POSITIVE_INFINITY, signal: ending.signal, happen, ...part }
  let over = 0
  const done = play(whole).then(() => {
    over = performance.now() - began
  })
  return { heard, ending, done, over: () => over }
}

describe('an evening is played', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
  afterEach(() => void vi.useRealTimers())

  it('from its first line, each at its time and those of one second together', async () => {
    const { heard, done } = playing([said(10, 'a'), said(12, 'b'), said(12, 'c'), said(15, 'd')])
    await vi.runAllTimersAsync()
    await done
    expect(heard).toEqual([
      [0, 'a'],
      [2000, 'b+c'],
      [5000, 'd'],
    ])
  })

  it('faster, where that is asked', async () => {
    const { heard } = playing([said(0, 'a'), said(20, 'b')], { speed: 10 })
    await vi.runAllTimersAsync()
    expect(heard.at(-1)).toEqual([2000, 'b'])
  })

  it('for so many seconds of wall time, even where nothing more happens in them', async () => {
    const evening = playing([said(0, 'a'), said(3, 'b'), said(60, 'c')], { limit: 5000 })
    const short = playing([said(0, 'a')], { limit: 4000 })
    await vi.runAllTimersAsync()
    await evening.done
    expect(evening.heard.map(([, text]) => text)).toEqual(['a', 'b'])
    expect(evening.over()).toBe(5000)
    expect(short.over()).toBe(4000)
  })

  it('until somebody ends it', async () => {
    const evening = playing([said(0, 'a'), said(60, 'b')])
    await vi.advanceTimersByTimeAsync(1000)
    evening.ending.abort()
    await evening.done
    expect(evening.heard.map(([, text]) => text)).toEqual(['a'])
  })
})
