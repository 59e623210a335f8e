/** An extension page as our desk: it stores settings, hears every view as a screen would, and exports the evening. */

import type { Page } from 'puppeteer-core'
import type { Settings } from '../../shared/settings.ts'
import type { View } from '../../shared/view.ts'
import type { ExportedCue, ExportedEvent } from '../tools/start/report.ts'

export interface Desk {
  /** The last view that came. */
  view(): View | undefined
  /** Resolves with the first view, from now on or already here, of which `is` holds. Rejects after `limit` ms. */
  until(is: (view: View) => boolean, what: string, limit: number): Promise<View>
  /** Ids of the cues that some view listed as waiting. */
  waited: Set<string>
  /** How often the background was gone and had to be called again. */
  lost(): number
  /** The evening's export, by the same message as the panel's button. Empty where there is none. */
  export(): Promise<Exported>
}

export interface Exported {
  lines: string
  events: ExportedEvent[]
  cues: ExportedCue[]
}

type Port = { postMessage(message: unknown): void; onMessage: Listeners; onDisconnect: Listeners }
type Told = { type: string; view?: View; lines?: string; code?: string }
type Listeners = { addListener(listen: (message: Told) => void): void }
type Api = {
  runtime: { connect(info: { name: string }): Port }
  storage: { local: { set(values: Record<string, unknown>): Promise<void> } }
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> }
}
type DeskWindow = {
  browser?: Api
  chrome: Api
  sidecueView(view: View): void
  sidecueLost(): void
  sidecueExport(): Promise<string>
}

/** Runs in the extension page. Stringified, so it may use nothing from outside. */
function sitDown(): void {
  const desk = globalThis as unknown as DeskWindow
  const api = desk.browser?.runtime ? desk.browser : desk.chrome
  let answer: ((lines: string) => void) | undefined
  let port: Port
  const connect = () => {
    port = api.runtime.connect({ name: 'sidecue' })
    port.onMessage.addListener((message) => {
      if (message.type === 'view' && message.view) desk.sidecueView(message.view)
      if (message.type === 'evening' || message.code === 'no-evening') answer?.(message.lines ?? '')
    })
    port.onDisconnect.addListener(() => {
      desk.sidecueLost()
      connect()
    })
    port.postMessage({ type: 'hello', role: 'screen', surface: 'popup' })
  }
  desk.sidecueExport = () =>
    new Promise((resolve) => {
      answer = resolve
      port.postMessage({ type: 'export' })
    })
  connect()
}

/** Stores settings before anything is played. */
export async function configure(page: Page, settings: Partial<Settings>): Promise<void> {
  await page.evaluate(async (values) => {
    const { browser, chrome } = globalThis as unknown as DeskWindow
    await (browser?.storage ? browser : chrome).storage.local.set({ settings: values })
  }, settings)
}

/** Waits until the background has registered its readers; a page opened before would not be read. */
export async function readersReady(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => {
      const { browser, chrome } = globalThis as unknown as DeskWindow
      const scripts = await (browser?.scripting ? browser : chrome).scripting.getRegisteredContentScripts()
      return scripts.length > 0
    },
    { timeout: 20_000, polling: 50 },
  )
}

function parse(lines: string): Exported {
  const all = lines.split('\n').filter(Boolean)
  const parsed = all.map((line) => JSON.parse(line) as ExportedEvent | ExportedCue | { type: 'evening' })
  return {
    lines,
    events: parsed.filter((line) => line.type === 'event'),
    cues: parsed.filter((line) => line.type === 'cue'),
  }
}

/** How long the background may take for an export, ms. */
const EXPORT = 10_000

export async function openDesk(page: Page): Promise<Desk> {
  let last: View | undefined
  const waited = new Set<string>()
  const asking = new Set<(view: View) => void>()
  await page.exposeFunction('sidecueView', (view: View) => {
    last = view
    for (const cue of view.glance.waiting) waited.add(cue.id)
    for (const look of asking) look(view)
  })
  let lost = 0
  await page.exposeFunction('sidecueLost', () => {
    lost++
  })
  await page.evaluate(sitDown)
  return {
    waited,
    lost: () => lost,
    view: () => last,
    until: (is, what, limit) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => end(() => reject(new Error(`Waited ${limit / 1000} s in vain for ${what}.`))),
          limit,
        )
        const look = (view: View) => is(view) && end(() => resolve(view))
        const end = (how: () => void) => {
          clearTimeout(timer)
          asking.delete(look)
          how()
        }
        asking.add(look)
        if (last) look(last)
      }),
    async export() {
      const late = new Promise<string>((resolve) => setTimeout(resolve, EXPORT, '').unref())
      const asked = page.evaluate(() => (globalThis as unknown as DeskWindow).sidecueExport())
      return parse(await Promise.race([asked, late]))
    },
  }
}
