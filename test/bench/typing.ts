/** How long a key takes to the screen in the site's own chat box while a hundred rows a second come, with us and without. */

import type { Page } from 'puppeteer-core'
import { markups, type SiteId } from '../stage/markup/index.ts'
import { answer } from '../stage/place.ts'
import { openScene } from '../stage/scene.ts'
import { say } from '../tools/say.ts'
import { flood } from './capture/flood.ts'
import { crowd } from './crowd.ts'
import { withBrowser } from './package.ts'
import { round } from './round.ts'

export interface Typed {
  /** Ms from a key to the frame that shows it: half of the keys, and nineteen of twenty, take no longer. */
  with: Spread
  without: Spread
  /** The difference of the p95. */
  added: number
}

const RATE = 100
/** Both pages take turns, so that what else the machine does meets both; the middle one of the rounds counts. */
const ROUNDS = 5
const KEYS = 45
const BOX = '[contenteditable="true"], textarea'
const BARE = 'https://bare.example/'

interface Keys {
  /** Ms of each key. */
  took: number[]
}

/** Runs in the page. Stringified, so it may use nothing from outside. */
function watchKeys(box: string): void {
  const took: number[] = []
  Object.assign(globalThis, { took })
  const input = document.querySelector<HTMLElement>(box)!
  input.focus()
  input.addEventListener('keydown', ({ timeStamp }) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => took.push(performance.now() - timeStamp)
      port2.postMessage(0)
    }),
  )
}

interface Spread {
  p50: number
  p95: number
}

function spread(times: number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number => round(sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN)
  return { p50: at(0.5), p95: at(0.95) }
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

const middle = (rounds: Spread[]): Spread => ({
  p50: median(rounds.map(({ p50 }) => p50)),
  p95: median(rounds.map(({ p95 }) => p95)),
})

async function type(page: Page, html: string[]): Promise<Spread> {
  await page.bringToFront()
  await page.evaluate(() => (globalThis as unknown as Keys).took.splice(0))
  const pouring = flood(page, { html, rate: RATE, kept: 150 })
  for (let i = 0; i < KEYS; i++) {
    await page.keyboard.press('a')
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  await pouring
  return spread(await page.evaluate(() => (globalThis as unknown as Keys).took))
}

/** By site. */
export function typing({ sites }: { sites: SiteId[] }): Promise<Record<string, Typed>> {
  return withBrowser(async (launched) => {
    const all: Record<string, Typed> = {}
    for (const site of sites) {
      const html = crowd(markups[site], RATE * 2).map((row) => row.html)
      const bare = await launched.browser.newPage()
      await answer(bare, BARE, () => markups[site].page('ida'))
      await bare.goto(BARE)
      const scene = await openScene(launched, { site, room: 'ida' })
      for (const page of [bare, scene.page]) await page.evaluate(watchKeys, BOX)
      const rounds: { ours: Spread; without: Spread }[] = []
      for (let i = 0; i < ROUNDS; i++)
        rounds.push({ without: await type(bare, html), ours: await type(scene.page, html) })
      const [ours, without] = [middle(rounds.map((one) => one.ours)), middle(rounds.map((one) => one.without))]
      all[site] = { with: ours, without, added: round(ours.p95 - without.p95) }
      say(`${site}: ${JSON.stringify(all[site])}`)
      await Promise.all([scene.close(), bare.close()])
    }
    return all
  })
}
