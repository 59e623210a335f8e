/** Eight hours in minutes: half a million rows through a short list, and what of it stays in the page's memory. */

import type { CDPSession, Page } from 'puppeteer-core'
import { markups, type SiteId } from '../stage/markup/index.ts'
import type { Play } from '../stage/markup/play.ts'
import { openScene } from '../stage/scene.ts'
import { say } from '../tools/say.ts'
import { crowd, STAMP } from './crowd.ts'
import { withBrowser } from './package.ts'
import { totalOf } from './received.ts'
import { round } from './round.ts'

export interface Soaked {
  rows: number
  /** How many of them the background has. */
  received: number
  /** MB of the page's heap after a garbage collection, when warm and at the end. */
  warm: number
  end: number
  growth: number
  /** Event listeners when warm and at the end, in a moment in which no card stands. */
  listeners: [number, number]
  /** Nodes of the page and of what scripts still hold, when warm and at the end. */
  nodes: [number, number]
}

/** Rows in one task, and how many tasks a second: slow enough for the background to note and log them all. */
const BATCH = 40
const EVERY = 20
const KEPT = 150
/** How long it may take until no card stands: what waits has its turn after the last row. Ms. */
const BARE = 180_000

/** Runs in the page. Stringified, so it may use nothing from outside. */
async function pour(html: string[], stamp: string, batch: number, every: number, kept: number) {
  const { play } = globalThis as unknown as { play: Play }
  const began = performance.now()
  for (let i = 0; i < html.length; i += batch) {
    play.addMany(html.slice(i, i + batch).map((row) => row.replaceAll(stamp, String(Date.now()))))
    play.prune(kept)
    const ahead = (i / batch) * every - (performance.now() - began)
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, ahead)))
  }
}

interface Held {
  heap: number
  listeners: number
  nodes: number
}

async function count(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage')
  await new Promise((resolve) => setTimeout(resolve, 500))
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN
  return { heap: of('JSHeapUsedSize') / 1e6, listeners: of('JSEventListeners'), nodes: of('Nodes') }
}

/** What stands, fading ones too. Stringified, so it may use nothing from outside. */
const isBare = (): boolean => document.querySelector('sidecue-overlay')?.shadowRoot?.querySelector('.cue') === null

/** Resolves when no card stands: each of its buttons has a listener, which goes with it. */
async function bare(page: Page): Promise<void> {
  await page.waitForFunction(isBare, { timeout: BARE, polling: 200 }).catch(() => {
    throw new Error(`There was no moment without a card for ${BARE / 1000} s.`)
  })
}

/** What stays when no card stands. */
async function held(page: Page, session: CDPSession): Promise<Held> {
  await bare(page)
  const counted = await count(session)
  return (await page.evaluate(isBare)) ? counted : held(page, session)
}

/** Rows in one call into the page: one that lasts for minutes would be given up. */
const PART = 10_000

/** Each row has an id of its own, as the reader takes an id that it knows for the same row; what a site has no row for uses ids up, too. */
async function pourInto(page: Page, site: SiteId, from: number, to: number): Promise<void> {
  for (let i = from; i < to; i += PART) {
    const html = crowd(markups[site], Math.min(PART, to - i), i * 2).map((row) => row.html)
    await page.evaluate(pour, html, String(STAMP), BATCH, EVERY, KEPT)
    if ((i / PART) % 10 === 9) say(`  ${i + PART} rows`)
  }
}

async function soakSite(site: SiteId, rows: number): Promise<Soaked> {
  return withBrowser(async (launched) => {
    const scene = await openScene(launched, { site, room: 'ida' })
    const session = await scene.page.createCDPSession()
    await session.send('Performance.enable')
    const before = Math.min(50_000, Math.round(rows / 10))
    await pourInto(scene.page, site, 0, before)
    const warm = await held(scene.page, session)
    await pourInto(scene.page, site, before, rows)
    const end = await held(scene.page, session)
    const received = totalOf(scene.desk)
    await scene.close()
    return {
      rows,
      received,
      warm: round(warm.heap),
      end: round(end.heap),
      growth: round(end.heap - warm.heap),
      listeners: [warm.listeners, end.listeners],
      nodes: [warm.nodes, end.nodes],
    }
  })
}

/** By site. */
export async function soak({ sites, rows }: { sites: SiteId[]; rows: number }): Promise<Record<string, Soaked>> {
  const all: Record<string, Soaked> = {}
  for (const site of sites) {
    all[site] = await soakSite(site, rows)
    say(`${site}: ${JSON.stringify(all[site])}`)
  }
  return all
}
