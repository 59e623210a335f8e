/**
 * What reading costs the page: our script's time beside that of a bare observer, in the same run at the same rows. Each has a page of
 * its own: in one page, whoever runs second finds the rows, the clock of the processor and the browser's pipe already warm.
 */

import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { markups, type SiteId } from '../../stage/markup/index.ts'
import { answer } from '../../stage/place.ts'
import { openScene, type Scene } from '../../stage/scene.ts'
import type { Launched } from '../../tools/browser/launch.ts'
import { say } from '../../tools/say.ts'
import { root } from '../../tools/where.ts'
import { crowd } from '../crowd.ts'
import { withBrowser } from '../package.ts'
import { totalOf, waitFor } from '../received.ts'
import { round } from '../round.ts'
import { flood } from './flood.ts'
import { beginTrace } from './trace.ts'

export interface Cost {
  /** µs of the reader's processor time a row. */
  ours: number
  /** µs of the bare observer's processor time a row. */
  floor: number
  ratio: number
  /** The longest call into any script of ours (reader or overlay), ms. */
  longest: number
  /** Rows that the page showed and the background never received. */
  lost: number
  /** µs of the overlay's time a row, beside the reader's. */
  overlay: number
}

export interface CaptureOptions {
  sites: SiteId[]
  rates: number[]
  /** Of each rate. */
  seconds: number
}

/** Rows that warm the page, the reader and the floor alike before anything is measured: an evening is long. */
const WARM = 1500
const KEPT = 150
/** An address that no reader of ours goes to. */
const BARE = 'https://bare.example/'

/** Rows of which the background did not hear. */
async function lostIn(scene: Scene, work: () => Promise<number>): Promise<number> {
  const before = totalOf(scene.desk)
  const all = before + (await work())
  return all - (await waitFor(scene.desk, all))
}

interface Stand {
  site: SiteId
  scene: Scene
  /** The same page where nothing of ours is, with the bare observer on its list. */
  bare: Page
}

/** Pours the same rows into one of the pages, and says what ran there. */
async function pour(page: Page, site: SiteId, rate: number, count: number, from: number) {
  const html = crowd(markups[site], count, from).map((row) => row.html)
  await page.bringToFront()
  const trace = await beginTrace(page)
  await flood(page, { html, rate, kept: KEPT })
  return trace.end()
}

async function measure({ site, scene, bare }: Stand, rate: number, seconds: number, from: number): Promise<Cost> {
  const count = Math.max(40, rate * seconds)
  let ran = await pour(bare, site, rate, count, from)
  const floor = ran('/floor.js')
  const lost = await lostIn(scene, async () => {
    ran = await pour(scene.page, site, rate, count, from)
    return count
  })
  const [ours, overlay] = [ran(`/reader-${site}.js`), ran('/overlay.js')]
  return {
    ours: round(ours.busy / count),
    floor: round(floor.busy / count),
    ratio: round(ours.busy / floor.busy, 100),
    longest: round(Math.max(ours.longest, overlay.longest) / 1000),
    lost,
    overlay: round(overlay.busy / count),
  }
}

async function openStand(launched: Launched, site: SiteId): Promise<Stand> {
  const bare = await launched.browser.newPage()
  await answer(bare, BARE, () => markups[site].page('ida'))
  await bare.goto(BARE)
  await bare.$eval(markups[site].list, (list) => list.dispatchEvent(new Event('bench-floor', { bubbles: true })))
  return { site, bare, scene: await openScene(launched, { site, room: 'ida' }) }
}

async function onSite(launched: Launched, site: SiteId, { rates, seconds }: CaptureOptions) {
  const stand = await openStand(launched, site)
  for (const page of [stand.bare, stand.scene.page]) await pour(page, site, 500, WARM, 0)
  const costs: Record<string, Cost> = {}
  for (const [i, rate] of rates.entries()) {
    costs[rate] = await measure(stand, rate, seconds, 1_000_000 * (i + 1))
    say(`${site} ${rate}/s: ${JSON.stringify(costs[rate])}`)
  }
  await Promise.all([stand.scene.close(), stand.bare.close()])
  return costs
}

/** Site by site, rate by rate. */
export function capture(options: CaptureOptions): Promise<Record<string, Record<string, Cost>>> {
  return withBrowser(async (launched) => {
    await launched.browser.installExtension(join(root, 'test/bench/floor'))
    const costs: Record<string, Record<string, Cost>> = {}
    for (const site of options.sites) costs[site] = await onSite(launched, site, options)
    return costs
  })
}
