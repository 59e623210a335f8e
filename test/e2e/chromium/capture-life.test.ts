/** What pages do under a reader in the course of an evening: one reader, the right room, nothing twice and nothing late. */

import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { markups } from '../../stage/scene.ts'
import { errorsIn, openRoom, type Told } from '../open.ts'
import { received, rowsOf, says } from '../people.ts'

type Api = {
  scripting: { executeScript(what: { target: { tabId: number }; files: string[] }): Promise<unknown> }
  tabs: { query(what: { url: string }): Promise<{ id: number }[]> }
}

const texts = async ({ desk }: Told): Promise<(string | undefined)[]> =>
  rowsOf(await desk.export()).map(({ text }) => text)

const onTwitch = () => openRoom('chromium', { site: 'twitch', address: 'https://www.twitch.tv/ida' })

/** The page goes to another address without being loaded, and builds its list anew, as Twitch does. */
async function goWithin(page: Page, address: string): Promise<void> {
  const list = markups.twitch.list
  await page.evaluate(
    (to, css) => {
      history.pushState(null, '', to)
      const old = document.querySelector(css)!
      old.replaceWith(old.cloneNode(false))
    },
    address,
    list,
  )
}

describe('from room to room without a new page', () => {
  it('each row belongs to the room in which it was said', async () => {
    const room = await onTwitch()
    await room.happen(says('ann', 'in the first room'))
    await room.desk.until((view) => received(view) >= 1, 'the row', 10_000)
    await goWithin(room.page, '/bob')
    await room.desk.until((view) => view.room === 'bob', 'the second room', 10_000)
    await room.happen(says('cat', 'in the second room'))
    await room.desk.until((view) => view.room === 'bob' && received(view) >= 1, 'the row', 10_000)
    expect(await texts(room)).toEqual(['in the second room'])
    await room.page.evaluate(() => history.pushState(null, '', '/directory'))
    await room.happen(says('dan', 'in no room'))
    await goWithin(room.page, '/bob')
    await room.happen(says('eve', 'back again'))
    await room.desk.until((view) => view.room === 'bob' && received(view) >= 2, 'the row', 10_000)
    expect(await texts(room)).toEqual(['in the second room', 'back again'])
  })

  it('thirty times, and no row is told in two rooms or twice', async () => {
    const room = await onTwitch()
    for (let i = 0; i < 30; i++) {
      await goWithin(room.page, i % 2 ? '/ida' : '/bob')
      await room.desk.until((view) => view.room === (i % 2 ? 'ida' : 'bob'), `visit ${i}`, 10_000)
      await room.happen(says('ann', `visit ${i}`))
    }
    await room.desk.until((view) => view.room === 'ida' && received(view) >= 15, 'all rows', 10_000)
    const odd = Array.from({ length: 15 }, (_, i) => `visit ${2 * i + 1}`)
    expect(await texts(room)).toEqual(odd)
  })
})

describe('a reader that is put into a page twice', () => {
  it('reads once, and the page has one overlay', async () => {
    const room = await openRoom('chromium')
    await room.panel.evaluate(async () => {
      const { scripting, tabs } = (globalThis as unknown as { chrome: Api }).chrome
      const [tab] = await tabs.query({ url: 'http://127.0.0.1/*' })
      for (let i = 0; i < 3; i++)
        await scripting.executeScript({ target: { tabId: tab!.id }, files: ['/reader-stage.js'] })
    })
    const errors = await errorsIn(room.page)
    await room.happen(says('ann', 'one'), says('bob', 'two'))
    await room.desk.until((view) => received(view) >= 2, 'the rows', 10_000)
    expect(await texts(room)).toEqual(['one', 'two'])
    expect(await room.page.$$('sidecue-overlay')).toHaveLength(1)
    expect(errors).toEqual([])
  })
})

describe('a page that nobody sees', () => {
  it('is read all the same', async () => {
    const room = await openRoom('chromium')
    await room.panel.bringToFront()
    expect(await room.page.evaluate(() => document.visibilityState)).toBe('hidden')
    for (let i = 0; i < 20; i++) await room.happen(says('ann', `line ${i}`))
    await room.desk.until((view) => received(view) >= 20, 'the rows', 10_000)
    expect(await texts(room)).toEqual(Array.from({ length: 20 }, (_, i) => `line ${i}`))
  })
})

describe('a page that is left and come back to', () => {
  it('from the back/forward cache: it is read on, and nothing is told twice', async () => {
    const room = await onTwitch()
    await room.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { restored: persisted }))
    })
    await room.happen(says('ann', 'before'))
    await room.desk.until((view) => received(view) >= 1, 'the row', 10_000)
    await room.page.goto('about:blank')
    await room.page.goBack()
    expect(await room.page.evaluate(() => (window as unknown as { restored?: boolean }).restored)).toBe(true)
    await room.page.bringToFront()
    await room.happen(says('ann', 'after'))
    await room.desk.until((view) => received(view) >= 2, 'the row', 10_000)
    expect(await texts(room)).toEqual(['before', 'after'])
  })

  it('loaded again, with its last rows still there: they are told once', async () => {
    const room = await onTwitch()
    await room.happen(says('ann', 'hello'), says('bob', 'gg'), says('bob', 'gg'))
    await room.desk.until((view) => received(view) >= 3, 'the rows', 10_000)
    const rows = ['gg', 'gg'].map((text) => markups.twitch.row({ kind: 'chat', who: 'bob', text })!)
    await room.page.evaluateOnNewDocument(
      (css, html) => {
        addEventListener('DOMContentLoaded', () => {
          for (const row of html) document.querySelector(css)!.insertAdjacentHTML('beforeend', row)
        })
      },
      markups.twitch.list,
      rows,
    )
    await room.page.reload()
    await room.page.bringToFront()
    await room.page.waitForSelector('sidecue-overlay')
    await room.happen(says('cat', 'new'))
    await room.desk.until((view) => received(view) >= 4, 'the row', 10_000)
    expect(await texts(room)).toEqual(['hello', 'gg', 'gg', 'new'])
  })
})
