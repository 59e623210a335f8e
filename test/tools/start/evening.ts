/** One evening from an empty page to its figures. Every part that it opens is put on the pile, to be closed whatever happens. */

import type { Browser, Page } from 'puppeteer-core'
import { markup as chaturbate } from '../../stage/markup/chaturbate.ts'
import type { Markup } from '../../stage/markup/line.ts'
import { markup as stage } from '../../stage/markup/stage.ts'
import { markup as twitch } from '../../stage/markup/twitch.ts'
import type { Recording } from '../recordings/read.ts'
import { configure, type Desk, openDesk, readersReady } from './desk.ts'
import type { Options, SiteId } from './options.ts'
import { type Paint, watchPaints } from './paints.ts'
import { answer, serve } from './place.ts'
import { play } from './play.ts'
import { type Inserted, type Played, rowOf } from './report.ts'

/** Closers, last opened first. */
export type Pile = (() => Promise<unknown>)[]

const markups: Record<SiteId, Markup> = { stage, chaturbate, twitch }

/** How long the first reader may take from the page's opening to the overlay, ms. */
const ATTACH = 20_000
/** How long after the last row its cues may still be painted, ms: the longest hold and the model's tail. */
const SETTLE = 4_000

/** The page's address and how it is answered: the stage over the network of this computer, a site in place. */
async function openPlace(page: Page, site: SiteId, room: string, pile: Pile): Promise<string> {
  const markup = markups[site]
  const html = (): string => markup.page(room)
  if (site !== 'stage') {
    const address = site === 'chaturbate' ? markup.ownUrl(room) : markup.url(room)
    await answer(page, address, html)
    return address
  }
  const server = await serve(html)
  pile.push(server.close)
  return markup.url(room, `http://127.0.0.1:${server.port}`)
}

/** The panel, and the desk behind it. With a display the real side panel is opened too. */
async function openScreens(browser: Browser, id: string, relay: string, headless: boolean) {
  const panel = await browser.newPage()
  await panel.goto(`chrome-extension://${id}/sidepanel.html`)
  await configure(panel, { relay: { address: relay, key: '', loopback: true } })
  await readersReady(panel)
  const desk = await openDesk(panel)
  return { panel, desk, beside: () => (headless ? Promise.resolve() : openBeside(panel)) }
}

/** A browser without side panels leaves the tab. */
async function openBeside(panel: Page): Promise<void> {
  const open = () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        windows: { getCurrent(then: (w: { id: number }) => void): void }
        sidePanel?: { open(at: unknown): void }
      }
    }
    chrome.windows.getCurrent(({ id }) => chrome.sidePanel?.open({ windowId: id }))
  }
  await panel.evaluate(open).catch(() => undefined)
}

export interface Watching {
  /** Each cue and tail when it is painted, with ms since the first row and, where a row is behind it, since that row. */
  painted(paint: Paint, since: number, age: number | undefined): void
  /** The evening begins. */
  live(address: string): void
}

/** Waits until the background knows the cue, so that its people are known; a paint may come a moment before. */
async function ageOf(paint: Paint, desk: Desk, inserted: Inserted[]): Promise<number | undefined> {
  const of = (view: ReturnType<Desk['view']>) => {
    const { now, waiting = [], pinned = [], earlier = [] } = view?.glance ?? {}
    return [...(now ? [now] : []), ...waiting, ...pinned, ...earlier].find((cue) => cue.id === paint.id)
  }
  const view = await desk.until((one) => of(one) !== undefined, 'the cue', 500).catch(() => undefined)
  const cue = of(view)
  const row = cue && rowOf(paint, { inserted, events: [], cues: [{ type: 'cue', ...cue }] })
  return row && paint.at - row.at
}

export interface Show {
  browser: Browser
  /** The extension's. */
  id: string
  /** Address of the relay. */
  relay: string
  recording: Recording
  options: Options
  signal: AbortSignal
  pile: Pile
  watching: Watching
}

const roomName = (name: string | undefined): string => (name ?? 'ida').toLowerCase().replace(/[^a-z0-9_]+/g, '_')

/** Plays the evening and hands back what was seen of it. Rejects when the extension never attached itself. */
export async function playEvening(show: Show): Promise<Played> {
  const { browser, id, relay, recording, options, signal, pile, watching } = show
  const { panel, desk, beside } = await openScreens(browser, id, relay, options.headless)
  const page = await browser.newPage()
  const inserted: Inserted[] = []
  const paints: Paint[] = []
  const told: Promise<void>[] = []
  await watchPaints(page, (paint) => {
    paints.push(paint)
    const tell = ageOf(paint, desk, inserted).then((age) =>
      watching.painted(paint, paint.at - (inserted[0]?.at ?? 0), age),
    )
    told.push(tell)
  })
  const address = await openPlace(page, options.site, roomName(recording.host), pile)
  await page.goto(address)
  await page.bringToFront()
  await beside()
  await page.waitForSelector('sidecue-overlay', { timeout: ATTACH }).catch(() => {
    throw new Error('The overlay never came: no reader attached itself to the page.')
  })
  watching.live(address)
  await play({
    page,
    markup: markups[options.site],
    lines: recording.lines,
    speed: options.speed,
    limit: options.seconds === undefined ? Number.POSITIVE_INFINITY : options.seconds * 1000,
    signal,
    inserted: (row) => inserted.push(row),
  })
  if (!signal.aborted) await settle(desk, inserted, options.seconds === undefined ? SETTLE : 0)
  await Promise.all(told)
  const { events, cues } = await desk.export()
  await panel.close()
  const state = desk.view()?.relay.state
  const relayState = state === 'connected' ? 'connected' : state === 'none' || state === undefined ? 'none' : 'offline'
  return { inserted, paints, events, cues, waited: desk.waited, relay: relayState }
}

const total = (counts: Partial<Record<string, number>>): number =>
  Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0)

/** Rows on their way arrive, and the last cues are painted. */
async function settle(desk: Desk, inserted: Inserted[], patience: number): Promise<void> {
  await desk.until((view) => total(view.events) >= inserted.length, 'the last rows', 3_000).catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, patience))
}
