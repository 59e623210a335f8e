/** The right to read a page may go in the middle of an evening, by the browser's own page of extensions: that is said at once. */

import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import type { View } from '../../../shared/view.ts'
import type { Launched } from '../../tools/browser/launch.ts'
import { openRoom, shows } from '../open.ts'
import { received, rowsOf, says, tips } from '../people.ts'

interface Developer {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>
  addHostPermission(id: string, host: string): Promise<void>
  removeHostPermission(id: string, host: string): Promise<void>
}

const HERE = 'http://127.0.0.1/*'

const barred = ({ capture }: View) => capture.state === 'blind' && capture.why === 'permission'
const reads = ({ capture }: View) => capture.state !== 'blind'

/** What a user can do on the browser's page of extensions: take one site away, and give it again. */
async function siteAccess({ browser, home }: Launched) {
  const id = new URL(home).host
  const page = await browser.newPage()
  await page.goto('chrome://extensions')
  const does = (deed: 'addHostPermission' | 'removeHostPermission') =>
    page.evaluate(
      (name, extension, host) => {
        const { chrome } = globalThis as unknown as { chrome: { developerPrivate: Developer } }
        return chrome.developerPrivate[name](extension, host)
      },
      deed,
      id,
      HERE,
    )
  await page.evaluate(async (extensionId) => {
    const { chrome } = globalThis as unknown as { chrome: { developerPrivate: Developer } }
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' })
  }, id)
  return { give: () => does('addHostPermission'), take: () => does('removeHostPermission') }
}

/** The overlay is a part of the page, and stays in it. */
const overlaySays = (page: Page, words: string) =>
  page.waitForFunction(
    (text) => document.querySelector('sidecue-overlay')?.shadowRoot?.textContent?.includes(text),
    { timeout: 10_000, polling: 50 },
    words,
  )

it('a permission that goes is said on every screen, nothing is read without it, and with it reading goes on', async () => {
  const room = await openRoom('chromium')
  await room.happen(says('ann', 'one'), says('bob', 'two'))
  await room.desk.until((view) => received(view) === 2, 'the rows', 10_000)
  const access = await siteAccess(room.launched)
  // Choosing single sites takes every host away.
  const before = Date.now()
  const { capture } = await room.desk.until(barred, 'the word', 10_000)
  expect(capture.state === 'blind' && Math.abs(capture.since - before)).toBeLessThan(5_000)
  await shows(room.panel, 'The permission to read this page is gone.')
  await room.page.bringToFront()
  await overlaySays(room.page, 'grants access again')
  await room.happen(tips('Eve', 70))
  expect(rowsOf(await room.desk.export())).toHaveLength(2)

  await access.give()
  await room.desk.until(reads, 'the page', 10_000)
  await room.happen(says('cat', 'and after'))
  await room.desk.until((view) => received(view) === 4, 'the rows', 10_000)
  expect(rowsOf(await room.desk.export()).map(({ text, amount }) => text ?? amount)).toEqual([
    'one',
    'two',
    70,
    'and after',
  ])

  await access.take()
  await room.desk.until(barred, 'the word again', 10_000)
})
