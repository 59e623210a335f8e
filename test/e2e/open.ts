/** Opens browsers, scenes and relays for a story, and closes them when it is told. */

import type { CDPSession, Page } from 'puppeteer-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { openScene, type Scene, type Setting } from '../stage/scene.ts'
import { type Launched, launchChromium, launchFirefox, type Wish } from '../tools/browser/launch.ts'
import type { Kind } from '../tools/browser/places.ts'
import { type Relay, type RelayOptions, startRelay } from '../tools/relay.ts'
import { output } from '../tools/where.ts'

const launchers = { chromium: launchChromium, firefox: launchFirefox }
const packages = { chromium: 'chrome-mv3-e2e', firefox: 'firefox-mv3-e2e' }

/** A browser with the e2e package in it, unless `wish` says otherwise. */
export async function openBrowser(kind: Kind, wish: Partial<Wish> = {}): Promise<Launched> {
  const launched = await launchers[kind]({ extension: output(packages[kind]), headless: true, ...wish })
  onTestFinished(() => launched.browser.close())
  return launched
}

/** A browser for all stories of a file. */
export function oneBrowser(kind: Kind, wish: Partial<Wish> = {}): () => Launched {
  let launched: Launched
  beforeAll(async () => {
    launched = await launchers[kind]({ extension: output(packages[kind]), headless: true, ...wish })
  })
  afterAll(() => launched?.browser.close())
  return () => launched
}

export async function openRelay(options: RelayOptions = {}): Promise<Relay> {
  const relay = await startRelay(options)
  onTestFinished(() => relay.stop())
  return relay
}

export interface Told extends Scene {
  launched: Launched
}

/** A browser of its own with the extension at work on a room. */
export const openRoom = async (kind: Kind, setting: Partial<Setting> = {}, wish: Partial<Wish> = {}): Promise<Told> =>
  await openRoomIn(await openBrowser(kind, wish), setting)

/** A room in a browser that is there already. */
export async function openRoomIn(launched: Launched, setting: Partial<Setting> = {}): Promise<Told> {
  const scene = await openScene(launched, { site: 'stage', room: 'ida', ...setting })
  onTestFinished(() => scene.close())
  return { ...scene, launched }
}

interface Thrown {
  exceptionDetails: { text: string; exception?: { description?: string } }
}
interface Called {
  type: string
  args: { value?: unknown; description?: string }[]
}

function listen(session: CDPSession, errors: string[]): void {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }: Thrown) => {
    errors.push(exception?.description ?? text)
  })
  session.on('Runtime.consoleAPICalled', ({ type, args }: Called) => {
    if (type === 'error' || type === 'assert')
      errors.push(args.map(({ value, description }) => value ?? description).join(' '))
  })
}

/** What Firefox tells of a page: nothing of content scripts. */
function listenInFirefox(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => void errors.push(String(error)))
  page.on('console', (said) => said.type() === 'error' && void errors.push(said.text()))
}

/** Every error in the page from now on, those of content scripts too (Chromium). The list grows as they come. */
export async function errorsIn(page: Page): Promise<string[]> {
  const errors: string[] = []
  if ((await page.browser().version()).startsWith('firefox')) {
    listenInFirefox(page, errors)
    return errors
  }
  const session = await page.createCDPSession()
  listen(session, errors)
  await session.send('Runtime.enable')
  return errors
}

/** Chromium lets an unpacked extension come back after its own reload only in developer mode. */
export async function allowReload({ browser }: Launched): Promise<void> {
  const page = await browser.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(() => {
    type Private = { developerPrivate: { updateProfileConfiguration(change: unknown): Promise<void> } }
    const { chrome } = globalThis as unknown as { chrome: Private }
    return chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
  })
  await page.close()
}

/** Waits until a page shows something. It may be a tab in the background, which draws no frames. */
export async function shows(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.body.textContent.includes(text),
    { timeout: 10_000, polling: 50 },
    words,
  )
}

/** Ends the extension's service worker as the browser does when it is idle (Chromium). Resolves when it is gone. */
export async function killWorker({ browser, home }: Launched): Promise<void> {
  const session = await browser.target().createCDPSession()
  const workers = async () => {
    const { targetInfos } = await session.send('Target.getTargets')
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(home))
  }
  const alive = await workers()
  if (alive.length === 0) throw new Error('There is no service worker to end.')
  const ids = new Set(alive.map(({ targetId }) => targetId))
  for (const targetId of ids) await session.send('Target.closeTarget', { targetId })
  while ((await workers()).some(({ targetId }) => ids.has(targetId))) await new Promise((done) => setTimeout(done, 10))
  await session.detach()
}
