/** The people of earlier evenings on the real options page, on the browser's own disk. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { expect, it, onTestFinished } from 'vitest'
import { barriers } from '../barriers.ts'
import { errorsIn, openBrowser, shows } from '../open.ts'

const HEADER = '"Timestamp","Token change","Token balance","Transaction type","User","Note"'
const VERY_LONG = 'the_very_long_name_that_somebody_chose_for_himself'
const names = ['max_1987', VERY_LONG, '<b>bold</b>', 'ليلى', ...Array.from({ length: 60 }, (_, i) => `viewer${i}`)]
/** The first of the names paid last. */
const tips = names.map((name, i) => {
  const at = new Date(Date.UTC(2026, 0, 2) - i * 60_000).toISOString()
  return `"${at}","5","${i}","Tip received","${name}",""`
})

async function openPeople() {
  const { browser, home } = await openBrowser('chromium')
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  const errors = await errorsIn(page)
  await page.goto(`${home}/options.html#people`)
  await shows(page, 'Nobody yet.')
  return { page, errors }
}

/** Hands the browser a file, as a person who chooses it. */
async function bring(page: Page, content: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sidecue-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'history.csv')
  writeFileSync(path, content)
  const field = (await page.$('#people input[accept*=csv]')) as ElementHandle<HTMLInputElement>
  await field.uploadFile(path)
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

it('a history is brought in; somebody is found, noted, forgotten and brought back, by keyboard alone', async () => {
  const { page, errors } = await openPeople()
  await bring(page, [HEADER, ...tips].join('\n'))
  await shows(page, '64 rows, 64 people, all new.')
  await page.focus('#people [type=search]')
  await page.keyboard.type('max')
  await shows(page, '1 person. Arrow keys move')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForSelector('dialog[open] textarea')
  await page.focus('dialog textarea')
  await page.keyboard.type('Plays the cello.')
  await page.keyboard.press('Escape')
  await shows(page, 'Chaturbate · Plays the cello.')
  expect(await focused(page)).toContain('max_1987')
  await page.keyboard.press('Delete')
  await shows(page, 'max_1987 is forgotten.')
  await shows(page, 'Nobody whose name begins with “max”.')
  await page.evaluate(() => document.querySelector<HTMLElement>('.toast .btn')?.click())
  await shows(page, 'Chaturbate · Plays the cello.')
  await page.reload()
  await shows(page, 'Chaturbate · Plays the cello.')
  expect(errors).toEqual([])
})

it('can be used by everybody, in a wide window and in the narrowest', async () => {
  const { page } = await openPeople()
  await bring(page, [HEADER, ...tips].join('\n'))
  await shows(page, 'Show 50 more')
  for (const width of [1280, 320]) {
    await page.setViewport({ width, height: 800 })
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true
      })
      expect(await barriers(page), `list, ${width}, ${scheme}`).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.evaluate(() => document.querySelectorAll<HTMLElement>('.person')[1]?.click())
      await page.waitForSelector('dialog[open] textarea')
      expect(await barriers(page), `sheet, ${width}, ${scheme}`).toEqual([])
      expect(await page.evaluate(() => document.querySelector('dialog')?.scrollWidth)).toBeLessThanOrEqual(width)
      await page.keyboard.press('Escape')
    }
  }
  await page.evaluate(() => document.querySelectorAll<HTMLElement>('.person')[1]?.focus())
  await page.keyboard.press('Delete')
  await shows(page, `${VERY_LONG} is forgotten.`)
  const words = await page.$eval('.toast .grow', ({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth])
  expect(words[0]).toBe(words[1])
})
