/** Every screen opens without an error, and can be used by everybody, in light and in dark. */

import type { Page } from 'puppeteer-core'
import { describe, expect, it, vi } from 'vitest'
import type { Launched } from '../../tools/browser/launch.ts'
import { barriers } from '../barriers.ts'
import { errorsIn, openBrowser, openRoom } from '../open.ts'
import { says, tips } from '../people.ts'

const schemes = ['light', 'dark'] as const
const wear = (page: Page, value: string) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])

describe('before the first evening', () => {
  it.each(['welcome.html', 'popup.html', 'sidepanel.html', 'options.html'])('%s', async (path) => {
    const { browser, home } = await openBrowser('chromium')
    const page = await browser.newPage()
    const errors = await errorsIn(page)
    await page.goto(`${home}/${path}`)
    await page.waitForFunction(() => document.body.textContent.trim().length > 20, { timeout: 10_000, polling: 50 })
    expect(await page.title()).not.toBe('')
    for (const scheme of schemes) {
      await wear(page, scheme)
      expect(await barriers(page), `${path}, ${scheme}`).toEqual([])
    }
    expect(errors).toEqual([])
  })
})

it('the way on stands in the window at each step of the welcome, also in a low one', async () => {
  const { browser, home } = await openBrowser('chromium')
  const page = await browser.newPage()
  await page.goto(`${home}/welcome.html`)
  for (const step of ['Step 1', 'Step 2', 'Step 3'])
    for (const [width, height] of [
      [1280, 770],
      [800, 600],
    ] as const) {
      await page.setViewport({ width, height })
      await page.waitForFunction((step) => document.body.textContent.includes(step), { polling: 50 }, step)
      const lowest = await page.$eval('.nav .pri', (one) => one.getBoundingClientRect().bottom)
      expect(lowest, `${step}, ${width} × ${height}`).toBeLessThanOrEqual(height)
      if (width === 800 && step !== 'Step 3') await page.locator('.nav .pri').click()
    }
})

/** What is wider than the place it stands in, and is not cut on purpose. */
const spilling = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const spills = (one: Element) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1
    const free = (one: Element) => !['inline', 'none'].includes(getComputedStyle(one).display)
    const cut = (one: Element) => getComputedStyle(one).overflowX !== 'visible' && !one.matches('html, main')
    const parts = [document.documentElement, ...document.querySelectorAll('body *')]
    return parts
      .filter((one) => free(one) && spills(one) && !cut(one) && !one.matches('input, select, svg, svg *'))
      .map((one) => `${one.tagName}.${one.className}: ${one.textContent?.slice(0, 40)}`)
  })

/** The page of a site with a long name, as the popup is told of the tab it stands over. */
function overAnotherSite(): void {
  const { chrome } = globalThis as unknown as { chrome: { tabs: { query: unknown } } }
  const tab = { id: 1, windowId: 1, active: true, url: 'https://www.the-other-live-place.example.com/room' }
  chrome.tabs.query = async (_: unknown, tell?: (tabs: unknown[]) => void) => tell?.([tab]) ?? [tab]
}

/** Opens a page as it is at its worst, and waits until it stands. */
async function openCrowded({ browser, home }: Launched, path: string, width: number, fontSize: string): Promise<Page> {
  const page = await browser.newPage()
  if (path === 'popup.html') await page.evaluateOnNewDocument(overAnotherSite)
  // The popup has a width of its own.
  await page.setViewport({ width: path === 'popup.html' ? 360 : width, height: 720 })
  await page.goto(`${home}/${path}`)
  await page.waitForSelector('.pri, [role=switch]')
  await page.addStyleTag({ content: `html { font-size: ${fontSize} }` })
  if (path === 'options.html') {
    await page.type('[placeholder^="https://eventsapi"]', 'https://chaturbate.com/b/ida\n')
    await page.waitForSelector('.wrong[role=alert]')
    await page.locator('aria/Scan its QR code').click()
    await page.waitForSelector('.scan')
  }
  return page
}

it('every word stands in its place, in a narrow window and in large text', async () => {
  const launched = await openBrowser('chromium')
  for (const [width, fontSize] of [
    [320, '100%'],
    [640, '200%'],
  ] as const)
    for (const path of ['welcome.html', 'popup.html', 'options.html']) {
      const page = await openCrowded(launched, path, width, fontSize)
      expect(await spilling(page), `${path}, ${width} px, ${fontSize}`).toEqual([])
      await page.close()
    }
})

describe('in an evening', () => {
  it('overlay, panel and popup', async () => {
    const room = await openRoom('chromium')
    const errors = await errorsIn(room.page)
    await room.happen(says('bob', 'how do you make that?'), tips('Ann', 120, 'love it'), tips('Bea', 20))
    await room.painted(({ text }) => text.includes('Ann'))
    const popup = await room.launched.browser.newPage()
    await popup.goto(`${room.launched.home}/popup.html`)
    await popup.waitForFunction(() => document.body.textContent.trim().length > 20, { polling: 50 })
    for (const scheme of schemes) {
      for (const page of [room.page, room.panel, popup]) await wear(page, scheme)
      expect(await barriers(room.panel), `panel, ${scheme}`).toEqual([])
      expect(await barriers(popup), `popup, ${scheme}`).toEqual([])
      await room.page.bringToFront()
      expect(await barriers(room.page, 'sidecue-overlay'), `overlay, ${scheme}`).toEqual([])
    }
    // Large text in the narrowest panel: who is heard, and how, is never cut.
    await room.panel.setViewport({ width: 320, height: 700 })
    await room.panel.addStyleTag({ content: 'html { font-size: 200% }' })
    const cut = await room.panel.$$eval('.lights dd, .lights dd *, header h1', (parts) =>
      parts.filter((one) => one.scrollWidth > one.clientWidth + 1).map(({ textContent }) => textContent),
    )
    expect(cut).toEqual([])
    expect(errors).toEqual([])
  })
})

it('a card stands whole in a narrow window, however wide the page is', async () => {
  const room = await openRoom('chromium')
  await room.page.setViewport({ width: 360, height: 640 })
  // The time that is left stands there in words then, and must find its place too.
  await room.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  await room.page.addStyleTag({ content: 'html, body { min-width: 1000px }' })
  await room.happen(tips('Ann', 120, 'love it'))
  await room.painted(({ text }) => text.includes('Ann'))
  const edges = await room.page.evaluate(() => {
    const card = document.querySelector('sidecue-overlay')?.shadowRoot?.querySelector('[data-cue]')
    const buttons = [...(card?.querySelectorAll('button') ?? [])]
    return [card, ...buttons].map((one) => one!.getBoundingClientRect()).map(({ left, right }) => [left, right])
  })
  expect(edges.length).toBeGreaterThan(4)
  for (const [left, right] of edges) {
    expect(left).toBeGreaterThanOrEqual(20)
    expect(right).toBeLessThanOrEqual(340)
  }
})

it('who works by keys goes on with the pill when the cue is done', async () => {
  const room = await openRoom('chromium')
  await room.happen(tips('Ann', 120, 'love it'))
  await room.painted(({ text }) => text.includes('Ann'))
  const focused = (selector: string) =>
    room.page.evaluate(
      (one) => document.querySelector('sidecue-overlay')?.shadowRoot?.activeElement?.matches(one) === true,
      selector,
    )
  for (let i = 0; i < 10 && !(await focused('*')); i++) await room.page.keyboard.press('Tab')
  expect(await focused('.cue *')).toBe(true)
  await room.page.keyboard.press('j')
  await room.desk.until(({ glance }) => glance.now === undefined, 'the stage to be free', 10_000)
  await vi.waitFor(async () => expect(await focused('.pill')).toBe(true), { timeout: 5_000 })
})
