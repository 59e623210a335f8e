/** Any other site: the user points at its chat once, and it is read like any. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, it, onTestFinished } from 'vitest'
import { openDesk, readersReady } from '../../stage/desk.ts'
import { address, page as html, row } from '../../stage/market.ts'
import type { Play } from '../../stage/markup/play.ts'
import { answer } from '../../stage/place.ts'
import { openExtensionPage } from '../../tools/browser/launch.ts'
import { output } from '../../tools/where.ts'
import { openBrowser, shows } from '../open.ts'

/** The package whose browser says yes at once when it is asked for the made-up site: nobody can press its own question here. */
function willing(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidecue-pick-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(output('chrome-mv3-e2e'), folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] }
  const hosts = [...manifest.host_permissions, 'https://market.example/*']
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }))
  return folder
}

async function openMarket() {
  const launched = await openBrowser('chromium', { extension: willing() })
  const panel = await openExtensionPage(launched, 'sidepanel.html')
  await readersReady(panel)
  const desk = await openDesk(panel)
  const page = await launched.browser.newPage()
  await answer(page, address, html)
  await page.goto(address)
  const shout = (...rows: string[]) =>
    page.evaluate((all) => (globalThis as unknown as { play: Play }).play.addMany(all), rows)
  const says = (who: string, text: string) => row({ kind: 'chat', who, text })
  await shout(
    says('Ann', 'good evening everybody'),
    says('bob', 'what is in the blue jar?'),
    says('Cy', 'bob sent 500 coins'),
    says('Ann', 'hello'),
  )
  return { launched, panel, desk, page, shout, says }
}

type Market = Awaited<ReturnType<typeof openMarket>>

/** Presses the popup's button, as on the toolbar: the page stays the active tab. Resolves when the picker is there. */
async function read({ launched, page }: Market): Promise<void> {
  const popup = await openExtensionPage(launched, 'popup.html')
  await page.bringToFront()
  await popup.reload()
  await shows(popup, 'Read the chat on market.example')
  const pressing = popup.evaluate(() => {
    const buttons = [...document.querySelectorAll('button')]
    buttons.find((one) => one.textContent.startsWith('Read the chat'))!.click()
  })
  // It closes itself, at times before it has answered.
  await pressing.catch(() => undefined)
  await page.waitForSelector('sidecue-picker')
}

/** Clicks a button of the picker with a real mouse; it hears no other. */
async function press(page: Page, label: string): Promise<void> {
  const spot = await page.waitForFunction(
    (words) => {
      const buttons = document.querySelector('sidecue-picker')?.shadowRoot?.querySelectorAll('button')
      const found = [...(buttons ?? [])].find((one) => one.textContent.startsWith(words))
      const box = found?.getBoundingClientRect()
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    },
    { timeout: 10_000, polling: 50 },
    label,
  )
  const { x, y } = (await spot.jsonValue())!
  await page.mouse.click(x, y)
}

/** What the picker says, and the lines that it shows. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('sidecue-picker')?.shadowRoot
    const cells = [...(root?.querySelectorAll('tbody tr') ?? [])].map((line) =>
      [...line.children].map((cell) => cell.textContent),
    )
    return { words: root?.querySelector('.card')?.textContent ?? '', cells }
  })

async function point(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const box = document.querySelector('.shouts li:nth-child(2) .said')!.getBoundingClientRect()
    return { x: box.x + 5, y: box.y + 5 }
  })
  await page.mouse.move(x, y)
  await page.waitForFunction(() => {
    const box = document.querySelector('sidecue-picker')?.shadowRoot?.querySelector<HTMLElement>('.box')
    const list = document.querySelector('.shouts')!.getBoundingClientRect()
    return box?.hidden === false && Math.abs(box.getBoundingClientRect().x - list.x) < 1
  })
  await page.mouse.click(x, y)
}

it('point at the chat, look, say yes; and a tip is thanked for', async () => {
  const market = await openMarket()
  const { desk, page, shout, says } = market
  await read(market)
  await point(page)
  expect((await shown(page)).cells).toContainEqual(['bob', 'what is in the blue jar?', ''])
  await shout(row({ kind: 'paid', who: 'Dee', amount: 20, text: 'for tea' }))
  await page.waitForFunction(() =>
    document.querySelector('sidecue-picker')?.shadowRoot?.querySelector('tbody')?.textContent?.includes('20 coins'),
  )
  expect((await shown(page)).cells.at(-1)).toEqual(['Dee', 'for tea', '20 coins'])
  await press(page, 'Yes, read this')
  expect(await page.evaluate(() => (globalThis as unknown as { clicks: number }).clicks)).toBe(0)

  await page.waitForSelector('sidecue-overlay')
  await desk.until(({ site, room }) => site === 'market.example' && room === 'live/ida', 'the room', 10_000)
  await shout(says('bob', 'Ann sent 900 coins'), row({ kind: 'paid', who: 'Ann', amount: 50, text: 'for the honey' }))
  const view = await desk.until(({ glance }) => glance.now?.moment === 'thanks', 'the cue', 10_000)
  expect(view.glance.now).toMatchObject({ action: 'say', who: ['Ann'] })
  expect(view.glance.now?.why).toContain('50')
  const { events } = await desk.export()
  const live = events.filter(({ history }) => !history)
  expect(live).toMatchObject([
    { kind: 'chat', who: { name: 'bob' }, text: 'Ann sent 900 coins' },
    { kind: 'paid', who: { name: 'Ann' }, amount: 50, unit: 'token', text: 'for the honey' },
  ])
  expect(events.filter(({ history }) => history)).toHaveLength(5)
})

it('by keys alone; the wrong way round is put right, and Escape leaves everything as it was', async () => {
  const market = await openMarket()
  const { panel, page } = market
  const recipes = () =>
    panel.evaluate(async () => {
      type Api = { storage: { local: { get(key: string): Promise<{ recipes?: Record<string, { name: string }> }> } } }
      return (await (globalThis as unknown as { chrome: Api }).chrome.storage.local.get('recipes')).recipes ?? {}
    })
  await read(market)
  await page.keyboard.press('Escape')
  await page.waitForSelector('sidecue-picker', { hidden: true })
  expect(await recipes()).toEqual({})

  await read(market)
  await page.keyboard.press('ArrowDown')
  expect((await shown(page)).words).toContain('4 lines')
  await page.keyboard.press('Enter')
  expect((await shown(page)).cells.at(-1)).toEqual(['Ann', 'hello', ''])
  await press(page, 'Swap')
  expect((await shown(page)).cells.at(-1)).toEqual(['hello', 'Ann', ''])
  await press(page, 'Swap')
  await press(page, 'Yes, read this')
  await page.waitForSelector('sidecue-overlay')
  expect(await recipes()).toMatchObject({ 'market.example': { name: 'b.who' } })
})
