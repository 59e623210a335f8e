/** What a press on the card or in the panel does beyond the cue: a line in the chat box, a report on the clipboard. */

import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { openRoom, shows } from '../open.ts'
import { tips } from '../people.ts'

const boxText = (page: Page) => page.$eval('[data-stage="box"]', (box) => box.textContent)
const insert = (page: Page) => page.locator('sidecue-overlay >>> button[aria-label^="Insert"]').click()
const told = (page: Page, words: string) =>
  page.waitForFunction(
    (text) => document.querySelector('sidecue-overlay')?.shadowRoot?.querySelector('.told')?.textContent === text,
    { timeout: 10_000, polling: 50 },
    words,
  )

/** What was copied, by pasting it into a field of the page. */
async function pasted(page: Page): Promise<string> {
  await page.bringToFront()
  const field = await page.evaluateHandle(() => document.body.appendChild(document.createElement('textarea')))
  await field.asElement()!.focus()
  await page.keyboard.down('Control')
  await page.keyboard.press('KeyV', { commands: ['paste'] })
  await page.keyboard.up('Control')
  return await page.evaluate((it) => (it as HTMLTextAreaElement).value, field)
}

it('Insert puts the line into the chat box, and sends nothing', async () => {
  const room = await openRoom('chromium')
  await room.page.evaluate(() => {
    const sent: string[] = []
    Object.assign(window, { sent })
    for (const type of ['keydown', 'keypress', 'submit', 'paste'])
      document.addEventListener(type, () => sent.push(type), true)
  })
  await room.happen(tips('Ann', 50))
  const cue = await room.painted(({ text }) => text.includes('Ann'))
  await room.page.bringToFront()
  await insert(room.page)
  await told(room.page, 'In the chat box')
  expect(await boxText(room.page)).toBe(cue.text)
  expect(await room.page.evaluate(() => (window as unknown as { sent: string[] }).sent)).toEqual([])
})

it('on a page without a chat box the line is copied', async () => {
  const room = await openRoom('chromium')
  await room.happen(tips('Ann', 50))
  const cue = await room.painted(({ text }) => text.includes('Ann'))
  await room.page.bringToFront()
  await room.page.$eval('[data-stage="box"]', (box) => box.remove())
  await insert(room.page)
  await told(room.page, 'Copied, to paste')
  expect(await pasted(room.page)).toBe(cue.text)
})

it('rows that are not understood make a report that holds the build and nobody’s words', async () => {
  const room = await openRoom('chromium')
  await room.happen(tips('Ann', 50))
  await room.page.$eval('[data-stage="list"]', (list) => {
    const row = list.lastElementChild!.cloneNode(true) as HTMLElement
    row.dataset.kind = 'odd'
    row.dataset.id = 'odd-1'
    row.append('a secret of Bob')
    list.append(row)
  })
  await shows(room.panel, '1 row not understood. Everything else is read.')
  await room.panel.bringToFront()
  await room.panel.locator('aria/Copy report').click()
  await shows(room.panel, 'Copied.')
  const text = await room.panel.$eval('.look textarea', (field) => (field as HTMLTextAreaElement).value)
  expect(text).toContain('stage')
  expect(text).not.toMatch(/secret|Bob|Ann|ida/)
  expect(await pasted(room.page)).toBe(text)
})
