/** The phone's page by itself, without a browser that hosts: what it says while nothing, something, and nothing any more is there. */

import type { HTTPRequest, Page } from 'puppeteer-core'
import { expect, it, vi } from 'vitest'
import { openBrowser } from '../open.ts'
import { openAlone, thanks } from '../phone/evening.ts'
import { hiddenBelow, isThere, openPhone, reads, sees, turn } from '../phone/page.ts'

it('a phone says that it looks for the computer, that it is not there, that it listens, and that it is lost', async () => {
  const { link, host } = await openAlone()
  const { browser } = await openBrowser('chromium')
  const { page, errors } = await openPhone(browser, link)
  await sees(page, 'doing', 'looking for the computer')
  await sees(page, 'lost', 'The computer is not there yet.')
  expect(await page.$eval('main', (one) => one.textContent)).not.toMatch(/lost/i)
  await turn(page, 740, 360)
  expect(await hiddenBelow(page)).toBe(0)
  await turn(page, 360, 740)

  const broadcaster = await host()
  await sees(page, 'doing', 'listening')
  const cue = thanks('thanks-1', 'Thank you so much for the 50, V1! That song is next.')
  broadcaster.say({ type: 'cue', cue })
  await sees(page, 'line', 'That song is next.')
  expect(await isThere(page, 'names')).toBe(true)
  // The card has an edge, and the ring a track on which the time left can be seen.
  expect(await page.$eval('#card', (one) => getComputedStyle(one).boxShadow)).not.toBe('none')
  const track = await page.$eval('.ring circle', (one) => getComputedStyle(one).stroke)
  expect(track).not.toBe(await page.$eval('.hint', (one) => getComputedStyle(one).color))

  // On its side there is no room to say why there are no names: the line needs it.
  await turn(page, 740, 360)
  expect(await isThere(page, 'names')).toBe(false)
  expect(await isThere(page, 'line')).toBe(true)

  // What was said is not read out again by who listens to the page later.
  broadcaster.say({ type: 'cue', cue: { ...cue, state: 'expired' } })
  await sees(page, 'doing', 'listening')
  expect(await reads(page, 'live')).toBe('')

  broadcaster.leave()
  await sees(page, 'lost', 'Lost the computer.')
  expect(errors).toEqual([])
}, 60_000)

/** By how much something is wider than the phone, px. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const parts = [document.documentElement, ...document.querySelectorAll('main, #card, nav')]
    return Math.max(...parts.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth))
  })

it('a code is tried once, which is said, and a wrong one is told; nothing is cut in large text', async () => {
  const { url, host, code } = await openAlone()
  const { browser } = await openBrowser('chromium')
  const { page } = await openPhone(browser, `${url}/second-screen`)
  await turn(page, 320, 640)
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  expect(await sideways(page)).toBe(0)

  const held: HTTPRequest[] = []
  await page.setRequestInterception(true)
  page.on('request', (one) => void (one.url().endsWith('/api/pair') ? held.push(one) : one.continue()))
  await page.type('#code', 'WRONG\n')
  await sees(page, 'link', 'Connecting')
  await page.keyboard.press('Enter')
  await held[0]!.continue()
  await sees(page, 'wrong', 'No evening has this code now.')
  expect(await reads(page, 'link')).toBe('Not paired')
  expect(held).toHaveLength(1)

  await page.$eval('#code', (field) => Object.assign(field, { value: '' }))
  await page.type('#code', `${await code()}\n`)
  await vi.waitFor(() => held[1]!.continue())
  const broadcaster = await host()
  await sees(page, 'doing', 'listening')
  broadcaster.say({ type: 'cue', cue: thanks('thanks-1', 'Thank you so much for the 50! That song is next.') })
  await sees(page, 'line', 'That song is next.')
  expect(await sideways(page)).toBe(0)
}, 60_000)
