/** The extension's own pages in Firefox: in a narrow window, in large text, by key. */

import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { openExtensionPage } from '../../tools/browser/launch.ts'
import { oneBrowser } from '../open.ts'

/** Text at 200 %. */
const prefs = { 'font.size.variable.x-western': 32, 'font.size.variable.x-unicode': 32 }
const NARROW = { width: 320, height: 640 }

/** What can be scrolled sideways, the page itself too. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll('main, nav, dialog')]
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map(({ tagName }) => tagName),
  )

/** The names of what has the focus, and of the section it stands in. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document
    const choice = at?.matches('[type=radio]')
    return { words: at?.textContent, section: at?.closest('section')?.id, choice }
  })

describe('pages in Firefox, in a narrow window and in large text', () => {
  const launched = oneBrowser('firefox', { prefs })
  const open = async (path: string): Promise<Page> => {
    const page = await openExtensionPage(launched(), path)
    await page.setViewport(NARROW)
    await page.bringToFront()
    await page.waitForFunction(() => document.querySelector('button') !== null, { polling: 50 })
    return page
  }

  it.each(['options', 'popup', 'welcome', 'sidepanel'])('nothing of %s stands beyond the edge', async (name) => {
    const page = await open(`${name}.html`)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
    expect(await sideways(page)).toEqual([])
  })

  it('the options list their sections, and a key leads to each', async () => {
    const page = await open('options.html')
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab')
    expect(await focused(page)).toMatchObject({ words: 'Coach', section: undefined })
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.hash === '#coach')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatchObject({ section: 'coach' })
  })

  it('what was changed in the popup is said above its buttons, which can be pressed meanwhile', async () => {
    const page = await open('popup.html')
    for (let i = 0; i < 5 && !(await focused(page)).choice; i++) await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(() => document.querySelector('.toast') !== null, { polling: 50 })
    const free = await page.evaluate(() => {
      const { top } = document.querySelector('.pop > footer')!.getBoundingClientRect()
      return document.querySelector('.toast')!.getBoundingClientRect().bottom <= top
    })
    expect(free).toBe(true)
  })
})
