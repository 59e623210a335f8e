/** Never silently blind: each way of not seeing a page is said, with its since, and is over when the page can be read again. */

import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import type { Capture, View } from '../../../shared/view.ts'
import { openRoom } from '../open.ts'
import { received, says, tips } from '../people.ts'

type Api = {
  storage: { local: { set(values: unknown): Promise<void> } }
  tabs: { query(what: { url: string }): Promise<{ id: number }[]>; reload(id: number): Promise<unknown> }
}

const isBlind = (why: Extract<Capture, { state: 'blind' }>['why']) => (view: View) =>
  view.capture.state === 'blind' && view.capture.why === why
const sees = (view: View) => view.capture.state === 'seeing'

/** From now on the rows that come are built otherwise. */
const dress = (page: Page, from: string, to: string) =>
  page.evaluate(
    (before, after) => {
      const { play } = window as unknown as { play: { add(html: string): number; plain?(html: string): number } }
      play.plain ??= play.add
      play.add = (html: string) => play.plain!(html.replaceAll(before, after))
    },
    from,
    to,
  )

const WORDS = 'class="chat-line__message-body" data-a-target="chat-line-message-body"'

const onTwitch = () => openRoom('chromium', { site: 'twitch', address: 'https://www.twitch.tv/ida' })

describe('a list that is gone', () => {
  it('is said, and its return clears that', async () => {
    const room = await openRoom('chromium')
    await room.happen(says('ann', 'one'))
    await room.desk.until(sees, 'the first row', 10_000)
    const list = await room.page.evaluateHandle(() => {
      const list = document.querySelector('[data-stage="list"]')!
      list.remove()
      return list
    })
    const before = Date.now()
    const { capture } = await room.desk.until(isBlind('list'), 'the word', 10_000)
    expect(capture.state === 'blind' && Math.abs(capture.since - before)).toBeLessThan(5_000)
    await room.page.evaluate((it) => document.querySelector('aside')!.append(it as Element), list)
    await room.desk.until(sees, 'the list', 10_000)
    await room.happen(says('bob', 'two'))
    await room.desk.until((view) => received(view) === 2, 'the second row', 10_000)
  })

  it('that comes late, on a page that is slow, is read from its first row', async () => {
    const room = await openRoom('chromium', { site: 'stage' })
    await room.page.evaluateOnNewDocument(() => {
      addEventListener('DOMContentLoaded', () => {
        const list = document.querySelector('[data-stage="list"]')!
        list.remove()
        setTimeout(() => document.querySelector('aside')!.append(list), 3_000)
      })
    })
    await room.page.reload()
    await room.page.bringToFront()
    await room.page.waitForSelector('sidecue-overlay')
    await room.happen(says('ann', 'first'))
    await room.desk.until((view) => received(view) === 1, 'the row', 10_000)
  })
})

describe('rows that cannot be read', () => {
  it('are said, kept by their build, and read with a pack that was said yes to', async () => {
    const room = await onTwitch()
    await room.happen(says('ann', 'as always'))
    await room.desk.until(sees, 'the first row', 10_000)
    await dress(room.page, WORDS, 'data-a-target="new-body"')
    for (let i = 0; i < 6; i++) await room.happen(says('ann', `in new clothes ${i}`))
    const { capture } = await room.desk.until(isBlind('rows'), 'the word', 10_000)
    expect(capture).toMatchObject({ unknown: 6 })

    const pack = { id: 'twitch-1', site: 'twitch', note: '', selectors: { text: '[data-a-target="new-body"]' } }
    await room.panel.evaluate(async (used) => {
      const { chrome } = globalThis as unknown as { chrome: Api }
      await chrome.storage.local.set({ packs: { used: { twitch: used }, refused: [] } })
    }, pack)
    await room.desk.until(sees, 'the repaired page', 10_000)
    const before = received(room.desk.view()!)
    await room.happen(says('bob', 'is read again'))
    await room.desk.until((view) => received(view) > before, 'the row', 10_000)
    expect((await room.desk.export()).events.at(-1)).toMatchObject({ text: 'is read again', who: { name: 'bob' } })
  })

  it('beside others that can are said too', async () => {
    const room = await onTwitch()
    await dress(room.page, WORDS, 'data-a-target="new-body"')
    await room.happen(says('ann', 'odd'), says('ann', 'odd too'))
    await dress(room.page, '', '')
    for (let i = 0; i < 12; i++) await room.happen(says('ann', `even ${i}`))
    const partly = (view: View) => view.capture.state === 'seeing' && view.capture.partly !== undefined
    const { capture } = await room.desk.until(partly, 'the word', 10_000)
    expect(capture).toMatchObject({ unknown: 2, partly: { rows: 2 } })
  })
})

describe('a page that crashed', () => {
  it('is said, and is read again when it is loaded again', async () => {
    const room = await openRoom('chromium')
    await room.happen(tips('Ann', 50))
    await room.desk.until((view) => received(view) === 1, 'the tip', 10_000)
    const session = await room.page.createCDPSession()
    session.send('Page.crash').catch(() => undefined)
    await room.desk.until(isBlind('frozen'), 'the word', 20_000)
    await room.panel.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: Api }).chrome
      const [tab] = await tabs.query({ url: 'http://127.0.0.1/*' })
      await tabs.reload(tab!.id)
    })
    await room.desk.until(({ capture }) => capture.state === 'waiting', 'the page', 20_000)
  })
})
