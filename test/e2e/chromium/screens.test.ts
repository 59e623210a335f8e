/** Every screen opens without an error, and can be used by everybody, in light and in dark. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { errorsIn, openBrowser, openRoom } from '../open.ts'
import { says, tips } from '../people.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Violation = { id: string; impact: string; nodes: { target: unknown; failureSummary: string }[] }

/** Serious and critical findings of axe, each with the element. `within`: only there. */
async function barriers(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(axe)
  const violations = await page.evaluate(async (selector) => {
    const { axe } = window as unknown as { axe: { run(where: unknown): Promise<{ violations: Violation[] }> } }
    const result = await axe.run(selector ? document.querySelector(selector) : document)
    return result.violations
  }, within)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
    )
}

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
    expect(errors).toEqual([])
  })
})

it('a card stands whole in a narrow window, however wide the page is', async () => {
  const room = await openRoom('chromium')
  await room.page.setViewport({ width: 360, height: 640 })
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
