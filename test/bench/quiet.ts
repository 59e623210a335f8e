/**
 * Thirty quiet minutes must raise no alarm. The page's own clock and timers run ahead (Chromium's virtual time), so that the real reader
 * lives through them in the real page; the background lives in real time beside it, and every view that it pushes is looked at.
 */

import type { Page } from 'puppeteer-core'
import { markups, type SiteId } from '../stage/markup/index.ts'
import { openScene } from '../stage/scene.ts'
import { say } from '../tools/say.ts'
import { flood } from './capture/flood.ts'
import { crowd } from './crowd.ts'
import { withBrowser } from './package.ts'
import { totalOf, waitFor } from './received.ts'

export interface Quiet {
  /** Minutes that passed in the page. */
  minutes: number
  falseAlarms: number
  /** Rows after the silence, and how many of them were received. */
  after: number
  received: number
}

const MINUTES = 31
const ROWS = 20

/** Resolves when so much of the page's time has passed. */
async function pass(page: Page, ms: number): Promise<number> {
  const session = await page.createCDPSession()
  const began = await page.evaluate(() => Date.now())
  const over = new Promise((resolve) => session.once('Emulation.virtualTimeBudgetExpired', resolve))
  await session.send('Emulation.setVirtualTimePolicy', {
    policy: 'advance',
    budget: ms,
    maxVirtualTimeTaskStarvationCount: 1000,
  })
  await over
  const passed = (await page.evaluate(() => Date.now())) - began
  await session
    .send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: 1_000_000_000 })
    .catch(() => undefined)
  return passed
}

/** By site. */
export async function quiet({ sites }: { sites: SiteId[] }): Promise<Record<string, Quiet>> {
  const all: Record<string, Quiet> = {}
  for (const site of sites) {
    all[site] = await withBrowser(async (launched) => {
      const scene = await openScene(launched, { site, room: 'ida' })
      const html = crowd(markups[site], ROWS * 2).map((row) => row.html)
      await flood(scene.page, { html: html.slice(0, ROWS), rate: 20, kept: 150 })
      await waitFor(scene.desk, ROWS)
      let falseAlarms = 0
      void scene.desk
        .until(
          ({ capture }) => {
            if (capture.state === 'blind' || (capture.state === 'seeing' && 'partly' in capture)) falseAlarms++
            return false
          },
          'an alarm',
          600_000,
        )
        .catch(() => undefined)
      const passed = await pass(scene.page, MINUTES * 60_000)
      const before = totalOf(scene.desk)
      await flood(scene.page, { html: html.slice(ROWS), rate: 20, kept: 150 })
      const received = (await waitFor(scene.desk, before + ROWS)) - before
      return { minutes: Math.round(passed / 60_000), falseAlarms, after: ROWS, received }
    })
    say(`${site}: ${JSON.stringify(all[site])}`)
  }
  return all
}
