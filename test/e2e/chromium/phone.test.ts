/** The phone beside the camera: from a row in the page to a line on the phone, and from a tap on the phone to the overlay. */

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { expect, it, onTestFinished } from 'vitest'
import { barriers } from '../barriers.ts'
import { errorsIn, openRelay, openRoom, shows } from '../open.ts'
import { says, tips } from '../people.ts'

/** A room with a relay that answers, and where that keeps what it knows. */
async function evening() {
  const state = mkdtempSync(join(tmpdir(), 'sidecue-phone-'))
  onTestFinished(() => rmSync(state, { recursive: true, force: true }))
  const relay = await openRelay({ model: 'stand-in', state })
  const settings = { relay: { address: relay.url, key: '', loopback: true } }
  const room = await openRoom('chromium', { settings })
  await room.desk.until(({ relay }) => relay.state === 'connected', 'the relay', 15_000)
  return { ...room, relay, state }
}

/** Switches the phone on as a person does, and hands back its link. */
async function linkIn(panel: Page): Promise<string> {
  await panel.bringToFront()
  await panel.locator('aria/Show on phone').click()
  await panel.evaluate(() => {
    navigator.clipboard.writeText = async (text) => void Object.assign(window, { link: text })
  })
  await panel.locator('aria/Copy link').click()
  const link = await panel.waitForFunction(() => (window as { link?: string }).link, { polling: 50 })
  return String(await link.jsonValue())
}

/** A page as a phone opens it, and every frame that crosses its socket. */
async function openPhone(room: { launched: { browser: { newPage(): Promise<Page> } } }, url: string) {
  const page = await room.launched.browser.newPage()
  const errors = await errorsIn(page)
  const session = await page.createCDPSession()
  const frames: string[] = []
  type Frame = { response: { payloadData: string } }
  const note = ({ response }: Frame) => void frames.push(response.payloadData)
  session.on('Network.webSocketFrameReceived', note)
  session.on('Network.webSocketFrameSent', note)
  await session.send('Network.enable')
  // What it says aloud is kept instead.
  await page.evaluateOnNewDocument(() => {
    const spoken: string[] = []
    Object.assign(window, { spoken })
    speechSynthesis.speak = ({ text }) => void spoken.push(text)
  })
  await page.setViewport({ width: 360, height: 740, hasTouch: true })
  await page.goto(url)
  return { page, errors, frames }
}

const reads = (page: Page, id: string) => page.$eval(`#${id}`, (one) => one.textContent)

/** What the page said aloud. */
const said = (page: Page) => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)

/** Every byte that the relay has on disk. */
const kept = (dir: string): string =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')

it('a phone with the link shows the name that the relay never had, and a tap is done everywhere', async () => {
  const room = await evening()
  const link = await linkIn(room.panel)
  const phone = await openPhone(room, link)
  await shows(phone.page, 'listening')
  await shows(room.panel, '1 phone connected')
  await room.page.bringToFront()
  await room.happen(says('bob', 'hello'), tips('Zephyrine', 120))
  const cue = await room.painted(({ text }) => text.includes('Zephyrine'))
  await phone.page.bringToFront()
  await shows(phone.page, 'Zephyrine')
  expect(await reads(phone.page, 'line')).toContain(cue.text.replace(/[“”]/g, ''))
  expect(await reads(phone.page, 'why')).toContain('120')
  for (const value of ['light', 'dark']) {
    await phone.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])
    expect(await barriers(phone.page), value).toEqual([])
  }

  await phone.page.reload()
  await shows(phone.page, 'Zephyrine')

  await phone.page.locator('#card').click()
  await shows(phone.page, 'Undo')
  await room.page.waitForFunction(
    (id) => !document.querySelector('sidecue-overlay')?.shadowRoot?.querySelector(`[data-cue="${CSS.escape(id)}"]`),
    { polling: 50, timeout: 5_000 },
    cue.id,
  )
  await room.desk.until(({ glance }) => glance.earlier[0]?.state === 'done', 'the cue to be done', 5_000)

  await phone.page.locator('#undo').click()
  await shows(phone.page, 'Not done')
  await room.desk.until(
    ({ glance }) => glance.thanks.some(({ settled }) => !settled),
    'the thanks to be owed again',
    5_000,
  )

  const wire = phone.frames.join('\n')
  expect(wire).toMatch(/"content":"[^"]*V\d+/)
  expect(wire).not.toMatch(/zephyrine/i)
  const disk = kept(room.state)
  expect(disk).toMatch(/"content":"[^"]*V\d+/)
  expect(disk).not.toMatch(/zephyrine/i)
  expect(disk).not.toContain(new URLSearchParams(new URL(link).hash.slice(1)).get('k'))
  expect(phone.errors).toEqual([])

  await room.relay.stop()
  await phone.page.waitForFunction(() => !document.getElementById('away')?.hidden, { polling: 50, timeout: 15_000 })
  expect(await reads(phone.page, 'heard')).toMatch(/^Last heard at \d\d:\d\d\.$/)
}, 90_000)

it('a phone that typed the code shows “a viewer”, and its page can be used by everybody', async () => {
  const room = await evening()
  await linkIn(room.panel)
  expect(await barriers(room.panel)).toEqual([])
  const code = await room.panel.waitForSelector('.code .big')
  const typed = (await code?.evaluate((one) => one.textContent)) ?? ''
  const phone = await openPhone(room, `${room.relay.url}/second-screen`)
  await shows(phone.page, 'Pair this phone')
  for (const value of ['light', 'dark']) {
    await phone.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])
    expect(await barriers(phone.page), value).toEqual([])
  }
  await phone.page.locator('#code').fill(typed)
  await phone.page.locator('aria/Pair').click()
  await shows(phone.page, 'listening')
  await room.page.bringToFront()
  await room.happen(tips('Zephyrine', 120))
  await room.painted(({ text }) => text.includes('Zephyrine'))
  await phone.page.bringToFront()
  await phone.page.waitForFunction(() => document.getElementById('line')?.textContent !== '', { polling: 50 })
  expect(await reads(phone.page, 'line')).toContain('120')
  expect(await reads(phone.page, 'why')).toMatch(/a viewer/i)
  expect(await phone.page.$eval('main', (one) => one.textContent)).not.toMatch(/zephyrine|V\d/i)
  const small = await phone.page.$$eval('button', (all) =>
    all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 56).map((one) => one.id),
  )
  expect(small).toEqual([])
  expect(await said(phone.page)).toEqual([])
  await phone.page.locator('#spoken').click()
  await room.page.bringToFront()
  await room.happen(tips('Yolanda', 900))
  await room.painted(({ text }) => text.includes('Yolanda'))
  await phone.page.bringToFront()
  await phone.page.waitForFunction(() => document.getElementById('line')?.textContent?.includes('900'), { polling: 50 })
  expect((await said(phone.page)).at(-1)).toMatch(/900/)
  expect((await said(phone.page)).join()).not.toMatch(/yolanda/i)
  expect(phone.frames.join('\n')).not.toContain('sealed')

  // What was done cannot be taken back from a phone that was sent away.
  await phone.page.locator('#card').click()
  await phone.page.waitForFunction(() => !document.getElementById('snack')!.hidden, { polling: 50 })
  await room.panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.phone button')].find((one) => one.textContent === 'Stop')!.click(),
  )
  await shows(phone.page, 'Pair this phone')
  await phone.page.waitForFunction(() => document.getElementById('snack')!.hidden, { polling: 50, timeout: 2_000 })
  expect(phone.errors).toEqual([])
}, 90_000)

it('the coach is asked in the panel, and answers', async () => {
  const room = await evening()
  await room.happen(tips('Zephyrine', 120))
  await room.painted(({ text }) => text.includes('Zephyrine'))
  await room.panel.bringToFront()
  await room.panel.locator('.ask-field').fill('Who tipped, was it Zephyrine?')
  await room.panel.keyboard.press('Enter')
  const answer = await room.panel.waitForSelector('.turns .bub[aria-busy=false], .turns .wrong', { timeout: 20_000 })
  const words = await answer?.evaluate((one) => [one.className, one.textContent])
  expect(words?.[0]).toBe('bub')
  expect(await barriers(room.panel)).toEqual([])
  expect(words?.[1]?.length).toBeGreaterThan(3)
  expect(kept(room.state)).not.toMatch(/zephyrine/i)
}, 90_000)
