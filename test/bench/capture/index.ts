/** What reading costs the page: our script's time beside that of a bare observer in the same page, at the same rows. */

import { join } from 'node:path'
import type { View } from '../../../shared/view.ts'
import { markups, openScene, type Scene, type SiteId } from '../../stage/scene.ts'
import type { Launched } from '../../tools/browser/launch.ts'
import { say } from '../../tools/say.ts'
import { root } from '../../tools/where.ts'
import { crowd } from '../crowd.ts'
import { withBrowser } from '../package.ts'
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

const total = ({ events }: Pick<View, 'events'>): number => Object.values(events).reduce((sum, count) => sum + count, 0)

/** Waits until the background has `count` events, but not for ever. Hands back how many it has. */
async function received({ desk }: Scene, count: number): Promise<number> {
  await desk.until((view) => total(view) >= count, `${count} rows`, 5000).catch(() => undefined)
  return total(desk.view() ?? { events: {} })
}

async function pourIn(scene: Scene, site: SiteId, rate: number, count: number, from: number): Promise<number> {
  const rows = crowd(markups[site], count, from)
  const before = total(scene.desk.view() ?? { events: {} })
  await flood(scene.page, { html: rows.map(({ html }) => html), rate, kept: KEPT })
  return before + rows.length - (await received(scene, before + rows.length))
}

async function measure(scene: Scene, site: SiteId, rate: number, seconds: number, from: number): Promise<Cost> {
  const count = Math.max(30, rate * seconds)
  const trace = await beginTrace(scene.page)
  const lost = await pourIn(scene, site, rate, count, from)
  const ran = await trace.end()
  const [ours, floor, overlay] = [ran('/content-scripts/reader.js'), ran('/floor.js'), ran('/overlay.js')]
  return {
    ours: round(ours.busy / count),
    floor: round(floor.busy / count),
    ratio: round(ours.busy / floor.busy, 100),
    longest: round(Math.max(ours.longest, overlay.longest) / 1000),
    lost,
    overlay: round(overlay.busy / count),
  }
}

async function onSite(launched: Launched, site: SiteId, { rates, seconds }: CaptureOptions) {
  const scene = await openScene(launched, { site, room: 'ida' })
  const list = markups[site].list
  await scene.page.$eval(list, (element) => element.dispatchEvent(new Event('bench-floor', { bubbles: true })))
  await pourIn(scene, site, 1000, WARM, 0)
  const costs: Record<string, Cost> = {}
  for (const rate of rates) {
    costs[rate] = await measure(scene, site, rate, seconds, 1_000_000 * (1 + rates.indexOf(rate)))
    say(`${site} ${rate}/s: ${JSON.stringify(costs[rate])}`)
  }
  await scene.close()
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
