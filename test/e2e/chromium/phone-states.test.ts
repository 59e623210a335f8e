/** The phone's page by itself, without a browser that hosts: what it says while nothing, something, and nothing any more is there. */

import { expect, it } from 'vitest'
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
