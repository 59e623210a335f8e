/** A browser with the extension at work on a room: the page that is played, the panel, and what is seen of both. */

import type { Page } from 'puppeteer-core'
import type { Facts } from '../../shared/events.ts'
import type { Settings } from '../../shared/settings.ts'
import { type Launched, openExtensionPage } from '../tools/browser/launch.ts'
import type { Inserted } from '../tools/start/report.ts'
import { configure, type Desk, openDesk, readersReady } from './desk.ts'
import { markups, type SiteId } from './markup/index.ts'
import { type Paint, watchPaints } from './paints.ts'
import { answer, serve } from './place.ts'
import { lineOf, put } from './put.ts'

export { markups, type SiteId }

/** How long a reader may take from the page's opening to the overlay, ms. */
const ATTACH = 20_000

export interface Setting {
  site: SiteId
  room: string
  /** Another of the site's addresses for the room. */
  address?: string
  settings?: Partial<Settings>
  painted?(paint: Paint): void
  /** How long the reader may take, ms; a page without a list is given half a minute. */
  attach?: number
}

export interface Scene {
  page: Page
  panel: Page
  desk: Desk
  address: string
  /** Everything that was put into the page and that the site shows. */
  inserted: Inserted[]
  paints: Paint[]
  /** Puts what happens into the page, as the site shows it. */
  happen(...facts: Facts[]): Promise<void>
  /** Resolves with the first paint of which `is` holds; rejects after `limit` ms. */
  painted(is: (paint: Paint) => boolean, limit?: number): Promise<Paint>
  close(): Promise<void>
}

/** The page's address and how it is answered: the stage over the network of this computer, a site in place. */
async function openPlace(page: Page, { site, room, address }: Setting) {
  const markup = markups[site]
  const html = (): string => markup.page(room)
  if (site === 'stage') {
    const { port, close } = await serve(html)
    return { address: markup.url(room, `http://127.0.0.1:${port}`), close }
  }
  const real = address ?? markup.url(room)
  await answer(page, real, html)
  return { address: real, close: async () => undefined }
}

function watcher() {
  const paints: Paint[] = []
  const waiting = new Set<() => void>()
  const note = (paint: Paint): void => {
    paints.push(paint)
    for (const look of waiting) look()
  }
  const painted = (is: (paint: Paint) => boolean, limit = 15_000): Promise<Paint> =>
    new Promise((resolve, reject) => {
      const words = () => paints.map((paint) => paint.text).join(' | ') || 'nothing'
      const timer = setTimeout(() => reject(new Error(`Never painted; there was: ${words()}`)), limit)
      const look = (): void => {
        const found = paints.find(is)
        if (!found) return
        clearTimeout(timer)
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
    })
  return { paints, note, painted }
}

/** Waits for the overlay, which comes once a reader is attached. */
export async function attached(page: Page, limit = ATTACH): Promise<void> {
  await page.waitForSelector('sidecue-overlay', { timeout: limit }).catch(() => {
    throw new Error(`The overlay never came to ${page.url()}: no reader attached itself.`)
  })
}

/** Opens the room with the extension on it. Resolves when its reader is attached. */
export async function openScene(launched: Launched, setting: Setting): Promise<Scene> {
  const panel = await openExtensionPage(launched, 'sidepanel.html')
  if (setting.settings) await configure(panel, setting.settings)
  await readersReady(panel)
  const desk = await openDesk(panel)
  const page = await launched.browser.newPage()
  const { paints, note, painted } = watcher()
  await watchPaints(page, (paint) => {
    note(paint)
    setting.painted?.(paint)
  })
  const place = await openPlace(page, setting)
  await page.goto(place.address)
  await page.bringToFront()
  await attached(page, setting.attach)
  const inserted: Inserted[] = []
  const run = Math.random().toString(36).slice(2, 8)
  let count = 0
  return {
    page,
    panel,
    desk,
    address: place.address,
    inserted,
    paints,
    painted,
    async happen(...facts) {
      const lines = facts.map((one) => lineOf(one, `${run}-${count++}`))
      const times = await put(page, markups[setting.site], lines)
      times.forEach((at, i) => {
        if (at !== null) inserted.push({ ...facts[i]!, at })
      })
    },
    async close() {
      await Promise.all([page.close(), panel.close()].map((closing) => closing.catch(() => undefined)))
      await place.close()
    },
  }
}
