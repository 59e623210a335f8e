/** A video's page with YouTube's chat in a frame of it. */

import type { Frame, Page } from 'puppeteer-core'
import type { Facts } from '../../shared/events.ts'
import { openDesk, readersReady } from '../stage/desk.ts'
import { lineOf, put } from '../stage/put.ts'
import { attached, markups } from '../stage/scene.ts'
import { openExtensionPage } from '../tools/browser/launch.ts'
import type { Kind } from '../tools/browser/places.ts'
import { openBrowser } from './open.ts'
import { rowsOf, says } from './people.ts'

export const gives = (name: string, amount: number): Facts => ({
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

/** A browser on that page, with the extension at work on the chat in it. */
export async function openVideo(kind: Kind, address: string) {
  const launched = await openBrowser(kind)
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

export const chatOf = async (page: Page): Promise<Frame> => (await (await page.$('#chatframe'))!.contentFrame())!

export async function happen(frame: Frame, ...facts: Facts[]): Promise<void> {
  const lines = facts.map((one, i) => lineOf(one, `${frame.url()}-${i}`))
  await put(frame as unknown as Page, markups.youtube, lines)
}

/** Goes from one video to the next as the site does, with a row in each room and one between. Hands back the second room's rows. */
export async function nextVideo(kind: Kind): Promise<(string | undefined)[]> {
  const { page, desk } = await openVideo(kind, 'https://www.youtube.com/watch?v=aBcDeFgHi-_')
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
  return rowsOf(await desk.export()).map(({ text }) => text)
}
