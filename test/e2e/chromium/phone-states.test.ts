/** The phone's page by itself, without a browser that hosts: what it says while nothing, something, and nothing any more is there. */

import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import type { RelayOptions } from '../../tools/relay.ts'
import { errorsIn, openBrowser, openRelay } from '../open.ts'

const now = Date.now()
const cue = {
  id: 'thanks-1',
  at: now,
  action: 'say',
  content: 'Thank you so much for the 50, V1! That song is next.',
  why: 'V1 · 50 tokens',
  moment: 'thanks',
  deadline: now + 60_000,
  state: 'shown',
}

const told = async (url: string, token = ''): Promise<Record<string, string>> =>
  (await fetch(url, { method: 'POST', body: '{}', headers: token ? { Authorization: `Bearer ${token}` } : {} })).json()

/** An evening at a relay, with nobody in it yet. */
async function evening(options: RelayOptions = {}) {
  const { url } = await openRelay(options)
  const { sessionId, token } = await told(`${url}/api/session`)
  const at = `${url}/api/sessions/${sessionId}`
  const watcher = await told(`${at}/watch`, token)
  const link = `${url}/second-screen#${new URLSearchParams({ s: sessionId!, t: watcher.token! })}`
  const host = async () => {
    const { ticket } = await told(`${at}/ticket`, token)
    const socket = new WebSocket(`${at.replace('http', 'ws')}/socket`, ['sidecue.v1', `ticket.${ticket}`])
    await new Promise((resolve) => socket.addEventListener('open', resolve))
    const say = (frame: object) => socket.send(JSON.stringify(frame))
    say({ type: 'hello', role: 'broadcaster', version: 1 })
    return { say, leave: () => socket.close() }
  }
  const code = async () => (await told(`${at}/code`, token)).code!
  return { url, link, host, code }
}

/** Waits until a part of the page can be seen, with these words in it. */
const sees = (page: Page, id: string, words: string) =>
  page.waitForFunction(
    (id: string, words: string) => {
      const part = document.getElementById(id)
      return part?.checkVisibility() && part.textContent?.includes(words)
    },
    { polling: 50, timeout: 15_000 },
    id,
    words,
  )

/** What can be seen of these, and stands where Undo stands. */
const underUndo = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const undo = document.getElementById('snack')!.getBoundingClientRect()
    const parts = [...document.querySelectorAll('#line, #why, .hint, nav button')].filter((one) =>
      one.checkVisibility({ visibilityProperty: true }),
    )
    const meets = (box: DOMRect) =>
      box.bottom > undo.top && box.top < undo.bottom && box.right > undo.left && box.left < undo.right
    return parts.filter((one) => meets(one.getBoundingClientRect())).map((one) => one.id || one.className)
  })

const isThere = (page: Page, id: string): Promise<boolean> => page.$eval(`#${id}`, (one) => one.checkVisibility())

it('a phone says that it looks for the computer, that it is not there, that it listens, and that it is lost', async () => {
  const { link, host } = await evening()
  const { browser } = await openBrowser('chromium')
  const page = await browser.newPage()
  const errors = await errorsIn(page)
  await page.setViewport({ width: 360, height: 740, hasTouch: true })
  await page.goto(link)
  await sees(page, 'doing', 'looking for the computer')
  await sees(page, 'lost', 'The computer is not there yet.')
  expect(await page.$eval('main', (one) => one.textContent)).not.toMatch(/lost/i)

  const broadcaster = await host()
  await sees(page, 'doing', 'listening')
  broadcaster.say({ type: 'cue', cue })
  await sees(page, 'line', 'That song is next.')
  expect(await isThere(page, 'names')).toBe(true)
  // The card has an edge, and the ring a track on which the time left can be seen.
  expect(await page.$eval('#card', (one) => getComputedStyle(one).boxShadow)).not.toBe('none')
  const track = await page.$eval('.ring circle', (one) => getComputedStyle(one).stroke)
  expect(track).not.toBe(await page.$eval('.hint', (one) => getComputedStyle(one).color))

  // On its side there is no room to say why there are no names: the line needs it.
  await page.setViewport({ width: 740, height: 360, hasTouch: true })
  expect(await isThere(page, 'names')).toBe(false)
  expect(await isThere(page, 'line')).toBe(true)

  // What was done can be taken back while the next cue is read: Undo covers none of it, however the phone stands.
  await page.locator('#card').click()
  broadcaster.say({ type: 'cue', cue: { ...cue, id: 'thanks-2', content: 'Thank you for the 70, V2!' } })
  await sees(page, 'line', 'Thank you for the 70!')
  for (const [width, height] of [
    [740, 360],
    [740, 480],
    [360, 740],
  ] as const) {
    await page.setViewport({ width, height, hasTouch: true })
    // The line is set anew for how the phone stands, before the next picture.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
    expect(await isThere(page, 'undo')).toBe(true)
    expect(await underUndo(page), `${width} × ${height}`).toEqual([])
  }

  // What was said is not read out again by who listens to the page later.
  broadcaster.say({ type: 'cue', cue: { ...cue, id: 'thanks-2', state: 'expired' } })
  await sees(page, 'doing', 'listening')
  expect(await page.$eval('#live', (one) => one.textContent)).toBe('')

  broadcaster.leave()
  await sees(page, 'lost', 'Lost the computer.')
  expect(errors).toEqual([])
}, 60_000)

it('at home, over plain http, a phone is not sent to a QR code that there is not', async () => {
  const { url, code } = await evening({ vars: { PLAIN_HTTP: 'on' } })
  const { browser } = await openBrowser('chromium', { args: ['--host-resolver-rules=MAP relay.home 127.0.0.1'] })
  const page = await browser.newPage()
  await page.goto(`${url.replace('127.0.0.1', 'relay.home')}/second-screen`)
  await sees(page, 'pair', 'Pair this phone')
  expect(await isThere(page, 'scan')).toBe(false)
  await page.locator('#code').fill(await code())
  await page.locator('aria/Pair').click()
  await sees(page, 'names', 'this address is plain http')
  expect(await page.$eval('#names', (one) => one.textContent)).not.toContain('QR')
})
