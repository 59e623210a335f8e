/** YouTube's chat is a page of its own in a frame: beside a video, and in Studio. The next video brings a new frame. */

import type { Frame, Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../../shared/events.ts'
import { openDesk, readersReady } from '../../stage/desk.ts'
import { lineOf, put } from '../../stage/put.ts'
import { attached, markups } from '../../stage/scene.ts'
import { openExtensionPage } from '../../tools/browser/launch.ts'
import { openBrowser } from '../open.ts'
import { rowsOf, says } from '../people.ts'

const gives = (name: string, amount: number): Facts => ({
  kind: 'paid',
  what: 'superchat',
  who: { name, badges: [] },
  amount,
  unit: 'JPY',
})

/** A page around a chat frame, and the chat in it, whatever the video. */
async function answerAll(page: Page): Promise<void> {
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const { pathname, hostname } = new URL(request.url())
    const chat = pathname === '/live_chat'
    const around = /^\/(?:watch|video)/.test(pathname)
    const frame = `<iframe id="chatframe" src="https://${hostname}/live_chat?authuser=0" width="400" height="700"></iframe>`
    const body = chat
      ? markups.youtube.page('x')
      : `<!doctype html><html lang="en"><body><h1>a video</h1>${frame}</body></html>`
    const done =
      chat || around
        ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body })
        : request.abort('blockedbyclient')
    done.catch(() => undefined)
  })
}

async function openVideo(address: string) {
  const launched = await openBrowser('chromium')
  const panel = await openExtensionPage(launched, 'sidepanel.html')
  await readersReady(panel)
  const desk = await openDesk(panel)
  const page = await launched.browser.newPage()
  await answerAll(page)
  await page.goto(address)
  await page.bringToFront()
  await attached(page)
  return { page, desk }
}

const chatOf = async (page: Page): Promise<Frame> => (await (await page.$('#chatframe'))!.contentFrame())!

async function happen(frame: Frame, ...facts: Facts[]): Promise<void> {
  const lines = facts.map((one, i) => lineOf(one, `${frame.url()}-${i}`))
  await put(frame as unknown as Page, markups.youtube, lines)
}

describe('a chat in a frame', () => {
  it.each([
    ['beside a video', 'https://www.youtube.com/watch?v=aBcDeFgHi-_'],
    ['in Studio', 'https://studio.youtube.com/video/aBcDeFgHi-_/livestreaming'],
  ])('%s is read, and its cues are beside the video', async (_name, address) => {
    const { page, desk } = await openVideo(address)
    await happen(await chatOf(page), gives('Ann', 1000), says('bob', 'hello'))
    const view = await desk.until(({ glance }) => glance.now?.who.includes('Ann') === true, 'the thanks', 10_000)
    expect(view).toMatchObject({ site: 'youtube', room: 'abcdefghi-_' })
    expect(rowsOf(await desk.export())).toMatchObject([
      { kind: 'paid', what: 'superchat', who: { name: 'Ann' }, amount: 1000, unit: 'JPY', shown: '¥1,000' },
      { kind: 'chat', who: { name: 'bob' }, text: 'hello' },
    ])
    expect(await page.$$('sidecue-overlay')).toHaveLength(1)
    expect(await (await chatOf(page)).$$('sidecue-overlay')).toHaveLength(0)
  })

  it('the next video, come to without a new page, is another room with its own rows only', async () => {
    const { page, desk } = await openVideo('https://www.youtube.com/watch?v=aBcDeFgHi-_')
    await happen(await chatOf(page), says('ann', 'first room'))
    await desk.until(({ events }) => (events.chat ?? 0) > 0, 'the first room', 10_000)
    await page.evaluate(() => history.pushState({}, '', '/watch?v=ZZZZZZZZZZZ'))
    await happen(await chatOf(page), says('ann', 'still the first room'))
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')!
      frame.contentWindow!.location.replace('https://www.youtube.com/live_chat?authuser=1')
    })
    await page.waitForFunction(() => document.querySelector('iframe')?.contentWindow?.location.search === '?authuser=1')
    await desk.until(({ room }) => room === 'zzzzzzzzzzz', 'the next room', 10_000)
    await happen(await chatOf(page), says('bob', 'second room'))
    await desk.until(({ room, events }) => room === 'zzzzzzzzzzz' && events.chat === 1, 'its row', 10_000)
    const evening = await desk.export()
    expect(rowsOf(evening).map(({ text }) => text)).toEqual(['second room'])
  })
})
