/** The phone beside the camera: from a row in the page to a line on the phone, and from a tap on the phone to the overlay. */

import { expect, it } from 'vitest'
import { barriers } from '../barriers.ts'
import { openBrowser, shows } from '../open.ts'
import { tips } from '../people.ts'
import { kept, linkIn, openEvening } from '../phone/evening.ts'
import { isForAll, isThere, openPhone, reads, sees } from '../phone/page.ts'
import { phoneStories } from '../phone/stories.ts'

phoneStories('chromium')

it('a phone that typed the code shows “a viewer”, and its page can be used by everybody', async () => {
  const launched = await openBrowser('chromium')
  const room = await openEvening(launched)
  await linkIn(room.panel)
  expect(await barriers(room.panel)).toEqual([])
  const code = await room.panel.waitForSelector('.code .big')
  const typed = (await code?.evaluate((one) => one.textContent)) ?? ''
  const phone = await openPhone(launched.browser, `${room.url}/second-screen`)
  await shows(phone.page, 'Pair this phone')
  await isForAll(phone.page, 'chromium')
  await phone.page.locator('#code').fill(typed)
  await phone.page.locator('aria/Pair').click()
  await shows(phone.page, 'listening')
  await room.page.bringToFront()
  await room.happen(tips('Zephyrine', 120))
  await room.painted(({ text }) => text.includes('Zephyrine'))
  await phone.page.bringToFront()
  await sees(phone.page, 'line', '120')
  expect(await reads(phone.page, 'why')).toMatch(/a viewer/i)
  expect(await phone.page.$eval('main', (one) => one.textContent)).not.toMatch(/zephyrine|V\d/i)
  const small = await phone.page.$$eval('button', (all) =>
    all.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 56).map((one) => one.id),
  )
  expect(small).toEqual([])
  expect(phone.spoken).toEqual([])
  await phone.page.locator('#spoken').click()
  await room.page.bringToFront()
  await room.happen(tips('Yolanda', 900))
  await room.painted(({ text }) => text.includes('Yolanda'))
  await phone.page.bringToFront()
  await sees(phone.page, 'line', '900')
  expect(phone.spoken.at(-1)).toMatch(/900/)
  expect(phone.spoken.join()).not.toMatch(/yolanda/i)
  expect(phone.frames.join('\n')).not.toContain('sealed')

  // What was done cannot be taken back from a phone that was sent away.
  await phone.page.locator('#card').click()
  await sees(phone.page, 'did', 'Done')
  await room.panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.phone button')].find((one) => one.textContent === 'Stop')!.click(),
  )
  await sees(phone.page, 'wrong', 'This link has ended.')
  expect(await isThere(phone.page, 'snack')).toBe(false)
  expect(await phone.page.$eval('#code', (one) => (one as HTMLInputElement).value)).toBe('')
  expect(phone.errors).toEqual([])
}, 90_000)

it('the coach is asked in the panel, and answers', async () => {
  const room = await openEvening(await openBrowser('chromium'))
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
