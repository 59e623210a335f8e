/** Names and texts that want to be markup stay text, on every screen. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { openRoom, type Told } from '../open.ts'
import { received, says, tips } from '../people.ts'

const payloads = [
  '<img src=x onerror="window.fired=1">',
  '<script>window.fired=2</script>',
  '<svg onload="window.fired=3">',
  '"><iframe srcdoc="<script>parent.fired=4</script>">',
  'javascript:window.fired=5',
  "'-alert(6)-'",
  '{{constructor.constructor("window.fired=7")()}}',
  '<a href="javascript:window.fired=8" autofocus onfocus="window.fired=8">x</a>',
]

/** A name without spaces, as sites allow them at their widest. */
const nameOf = (payload: string): string => payload.replace(/\s+/g, '/')

/** Elements of ours that only a payload could have made. */
const alien =
  'script, iframe, object, embed, img[onerror], img[src="x"], svg[onload], [onfocus], a[href^="javascript" i]'

interface Signs {
  fired: unknown
  aliens: number
}

const inOverlay = (page: Page): Promise<Signs> =>
  page.evaluate((selector) => {
    const root = document.querySelector('sidecue-overlay')?.shadowRoot
    if (!root) throw new Error('There is no overlay to look into.')
    return { fired: (window as { fired?: unknown }).fired, aliens: root.querySelectorAll(selector).length }
  }, alien)

const inPanel = (page: Page): Promise<Signs> =>
  page.evaluate(
    (selector) => ({
      fired: (window as { fired?: unknown }).fired,
      aliens: document.body.querySelectorAll(selector).length,
    }),
    alien,
  )

async function expectCalm(room: Told): Promise<void> {
  expect(await inOverlay(room.page)).toEqual({ fired: undefined, aliens: 0 })
  expect(await inPanel(room.panel)).toEqual({ fired: undefined, aliens: 0 })
}

describe('a hostile viewer', () => {
  it('is thanked by a name that is only text, and fires nothing', async () => {
    const room = await openRoom('chromium')
    const dialogs: string[] = []
    for (const page of [room.page, room.panel]) {
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message())
        void dialog.dismiss()
      })
    }
    const [first, ...rest] = payloads
    await room.happen(tips(nameOf(first!), 500, first))
    await room.painted(({ part }) => part === 'cue')
    await expectCalm(room)
    await room.happen(
      ...rest.flatMap((text) => [says(nameOf(text), `what is this ${text}?`), tips(nameOf(text), 20, text)]),
    )
    await room.desk.until((view) => received(view) >= 1 + 2 * rest.length, 'every row', 10_000)
    await room.painted(({ id }) => id !== room.paints[0]?.id, 20_000)
    await expectCalm(room)
    const { events } = await room.desk.export()
    expect(events[0]?.who?.name).toBe(nameOf(first!))
    expect(dialogs).toEqual([])
  })

  const data = process.env.SIDECUE_DATA

  it.skipIf(!data)('fires nothing with any payload that is known to fire', async () => {
    const known: unknown = JSON.parse(readFileSync(join(data!, 'security/xss-fires.json'), 'utf8'))
    const texts = (known as (string | { payload: string })[]).map((one) =>
      typeof one === 'string' ? one : one.payload,
    )
    const room = await openRoom('chromium')
    await room.happen(...texts.map((text, i) => tips(`viewer${i}`, 10 + i, text)))
    await room.desk.until((view) => received(view) >= texts.length, 'every row', 20_000)
    await room.painted(({ part }) => part === 'cue')
    await expectCalm(room)
  })
})
