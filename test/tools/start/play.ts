/** Plays lines into a page at their time, as the site would show them. */

import type { Page } from 'puppeteer-core'
import type { Markup, Line as MarkupLine } from '../../stage/markup/line.ts'
import type { Play } from '../../stage/markup/play.ts'
import type { Line } from '../recordings/line.ts'
import type { Inserted } from './report.ts'

/** Rows that a page keeps; live pages drop the oldest. */
const KEPT = 200

type Change = { html: string; panel?: string }

function changeOf(line: MarkupLine, markup: Markup): Change | undefined {
  const html = markup.row(line)
  if (html !== undefined) return { html }
  const panel = markup.panel(line)
  return panel ? { html: panel.html, panel: panel.selector } : undefined
}

/** Puts changes into the page, all in one turn; hands back when each was there, in ms since 1970. */
function put(page: Page, changes: Change[]): Promise<number[]> {
  return page.evaluate(
    (todo, kept) => {
      const { play } = globalThis as unknown as { play: Play }
      const times = todo.map(({ html, panel }) => {
        if (!panel) return play.add(html)
        play.panel(panel, html)
        return performance.timeOrigin + performance.now()
      })
      play.prune(kept)
      return times
    },
    changes,
    KEPT,
  )
}

function asMarkup({ who, at: _, ...facts }: Line, n: number): MarkupLine {
  const named = who ? { who: who.name, badges: who.badges } : {}
  return { ...facts, ...named, at: Date.now(), id: `line-${n}` }
}

export interface Playing {
  page: Page
  markup: Markup
  lines: Line[]
  /** Rows come this many times faster. */
  speed: number
  /** Ms from the first row after which nothing more is played. */
  limit: number
  /** Ends the playing at once. */
  signal: AbortSignal
  inserted(row: Inserted): void
}

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(done, ms)
    function done(): void {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done)
  })

/** Lines that are due at the same moment, put together so that a fast chat costs one call. */
function due(lines: Line[], from: number, elapsed: number, speed: number): Line[] {
  const end = lines.findIndex((line, i) => i >= from && (line.at * 1000) / speed > elapsed)
  return lines.slice(from, end < 0 ? lines.length : end)
}

async function putDue(due: Line[], from: number, { page, markup, inserted }: Playing): Promise<void> {
  const ready = due.flatMap((line, i) => {
    const change = changeOf(asMarkup(line, from + i), markup)
    return change ? { line, change } : []
  })
  if (ready.length === 0) return
  const times = await put(
    page,
    ready.map(({ change }) => change),
  )
  ready.forEach(({ line: { at: _, ...facts } }, i) => {
    inserted({ ...facts, at: times[i]! })
  })
}

/** Resolves when the last line is in, the time is over, or the signal says so. */
export async function play(playing: Playing): Promise<void> {
  const { lines, speed, limit, signal } = playing
  const first = lines[0]?.at ?? 0
  const began = performance.now() - (first * 1000) / speed
  let next = 0
  while (next < lines.length && !signal.aborted) {
    const at = (lines[next]!.at * 1000) / speed
    const elapsed = performance.now() - began
    if (at - (first * 1000) / speed > limit) break
    if (at > elapsed) {
      await wait(at - elapsed, signal)
      continue
    }
    const now = due(lines, next, elapsed, speed)
    await putDue(now, next, playing)
    next += now.length
  }
  const spent = performance.now() - began - (first * 1000) / speed
  if (next < lines.length && Number.isFinite(limit)) await wait(limit - spent, signal)
}
