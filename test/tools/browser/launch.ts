/** A browser with the extension in it. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findBrowser } from './find.ts'
import type { Kind } from './places.ts'

export interface Launched {
  browser: Browser
  kind: Kind
  /** Where the extension's pages are: `chrome-extension://ID`. */
  home: string
}

export interface Wish {
  /** Folder of the unpacked extension. */
  extension: string
  headless: boolean
  /** More command line flags. */
  args?: string[]
  /** More of Firefox's preferences. */
  prefs?: Record<string, unknown>
}

/** Whether a window could be seen by anybody. */
export function hasDisplay(
  platform = process.platform,
  env: Record<string, string | undefined> = process.env,
): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/** Chromium's sandbox refuses to run as root, which is how containers work; nobody else gives it up. */
const isRoot = process.getuid?.() === 0

const quiet = ['--no-default-browser-check', '--disable-component-update', '--disable-quic']

/** What a launcher's own clean-up must not do behind our back: we close in our own order. */
const ourSignals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }

/**
 * A folder of its own for what a browser leaves lying when it is ended in haste: on Linux Chromium keeps its socket in the
 * temporary folder, and forgets it there. Elsewhere the path of such a socket would grow too long.
 */
function scratch(): { env: Record<string, string | undefined>; sweep(): void } {
  if (process.platform !== 'linux') return { env: process.env, sweep: () => undefined }
  const folder = mkdtempSync(join(tmpdir(), 'sidecue-'))
  const sweep = () => {
    process.off('exit', sweep)
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  process.once('exit', sweep)
  return { env: { ...process.env, TMPDIR: folder }, sweep }
}

/**
 * Chrome, Chromium or Edge. The extension is loaded through the debugging pipe, because branded Chrome ignores
 * `--load-extension` since version 137.
 */
export async function launchChromium({ extension, headless, args = [] }: Wish): Promise<Launched> {
  const { env, sweep } = scratch()
  const browser = await puppeteer.launch({
    executablePath: await findBrowser('chromium'),
    env,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      ...quiet,
      '--window-size=1360,860',
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
      ...args,
    ],
    ...ourSignals,
  })
  browser.process()?.once('exit', sweep)
  return { browser, kind: 'chromium', home: `chrome-extension://${await installed(browser, extension)}` }
}

/** Firefox makes up the address of an extension's pages in each profile; this one is made up here, so that it is known. */
const firefoxPages = { addon: 'sidecue@sidecue.app', uuid: '51dec0e0-5eed-4a11-8a11-0123456789ab' }

/** Firefox. */
export async function launchFirefox({ extension, headless, args = [], prefs = {} }: Wish): Promise<Launched> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless,
    enableExtensions: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      ...prefs,
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxPages.addon]: firefoxPages.uuid }),
    },
    ...ourSignals,
  })
  await installed(browser, extension)
  return { browser, kind: 'firefox', home: `moz-extension://${firefoxPages.uuid}` }
}

async function installed(browser: Browser, extension: string): Promise<string> {
  try {
    return await browser.installExtension(extension)
  } catch (error) {
    await browser.close()
    throw error
  }
}

/** How long an extension's page may take to load, ms. */
const PAGE = 15_000

/**
 * Opens one of the extension's pages in a tab. Firefox never says that such a page has loaded (seen in 153, and it lets
 * itself be sent there only with `--remote-allow-system-access`), so the page itself is asked.
 */
export async function openExtensionPage({ browser, home }: Launched, path: string): Promise<Page> {
  const page = await browser.newPage()
  void page.goto(`${home}/${path}`, { timeout: PAGE }).catch(() => undefined)
  await page.waitForFunction(
    (address) => location.href.startsWith(address) && document.readyState === 'complete',
    { timeout: PAGE, polling: 50 },
    home,
  )
  return page
}
