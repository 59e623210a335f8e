/** The phone's page in a real browser, and what can be seen there. */

import type { Browser, Page } from 'puppeteer-core'
import { expect, onTestFinished } from 'vitest'
import type { Kind } from '../../tools/browser/places.ts'
import { barriers } from '../barriers.ts'
import { errorsIn } from '../open.ts'

/** A page as a phone opens it, every frame that crosses its sockets, and all that it would say aloud. */
export async function openPhone(browser: Browser, url: string) {
  const page = await browser.newPage()
  onTestFinished(() => page.close().catch(() => undefined))
  const errors = await errorsIn(page)
  const frames: string[] = []
  const spoken: string[] = []
  await page.exposeFunction('sidecueFrame', (frame: string) => void frames.push(frame))
  await page.exposeFunction('sidecueSpoken', (text: string) => void spoken.push(text))
  await page.evaluateOnNewDocument(listen)
  await turn(page, 360, 740)
  await page.goto(url)
  return { page, errors, frames, spoken }
}

/** Runs in the page before its own script. Stringified, so it may use nothing from outside. */
function listen(): void {
  const tell = window as unknown as Record<'sidecueFrame' | 'sidecueSpoken', (text: string) => void>
  window.WebSocket = class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols)
      this.addEventListener('message', ({ data }) => tell.sidecueFrame(data))
    }
    override send(data: string) {
      tell.sidecueFrame(data)
      super.send(data)
    }
  }
  speechSynthesis.speak = ({ text }) => tell.sidecueSpoken(text)
}

export const reads = (page: Page, id: string): Promise<string> => page.$eval(`#${id}`, (one) => one.textContent)

/** Waits until a part of the page can be seen, with these words in it. */
export async function sees(page: Page, id: string, words: string): Promise<void> {
  await page.waitForFunction(
    (id: string, words: string) => {
      const part = document.getElementById(id)
      return part?.checkVisibility() && part.textContent?.includes(words)
    },
    { polling: 50, timeout: 15_000 },
    id,
    words,
  )
}

export const isThere = (page: Page, id: string): Promise<boolean> =>
  page.$eval(`#${id}`, (one) => one.checkVisibility())

/** Turns the phone. The line is set anew for how it stands, before the next picture. */
export async function turn(page: Page, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height, hasTouch: true })
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
}

/** What can be seen of these, and stands where Undo stands. */
export const underUndo = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const undo = document.getElementById('snack')!.getBoundingClientRect()
    const parts = [...document.querySelectorAll('#line, #why, .hint, nav button')].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    )
    const meets = (box: DOMRect) =>
      box.bottom > undo.top && box.top < undo.bottom && box.right > undo.left && box.left < undo.right
    return parts.filter((one) => meets(one.getBoundingClientRect())).map((one) => one.id || one.className)
  })

/** By how much the page is longer than the phone, px. */
export const hiddenBelow = (page: Page): Promise<number> =>
  page.$eval('main', ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)

/** Nothing keeps anybody from using the page, in either light where the browser lets itself be told which. */
export async function isForAll(page: Page, kind: Kind): Promise<void> {
  if (kind === 'firefox') return expect(await barriers(page)).toEqual([])
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])
    expect(await barriers(page), value).toEqual([])
  }
}
