/** Somebody pries again: the card offers the way to the site's own menu. Muting is done there, by the broadcaster. */

import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { openRoom } from '../open.ts'
import { says } from '../people.ts'

const press = (page: Page, css: '.mute button' | '.done') => page.locator(`sidecue-overlay >>> ${css}`).click()
const told = (page: Page, words: string) =>
  page.waitForFunction(
    (text) =>
      document.querySelector('sidecue-overlay')?.shadowRoot?.querySelector('.mute > span')?.textContent?.includes(text),
    { timeout: 10_000, polling: 50 },
    words,
  )

const prying = [says('Carl', 'nice view, which town is that?'), says('Carl', 'come on, just the street')]

it('Mute opens the one viewer’s menu on Kick and presses nothing else; Done says that they are muted', async () => {
  const room = await openRoom('chromium', { site: 'kick', settings: { pace: 'lively' } })
  await room.page.evaluate(() => {
    const pressed: (string | null)[] = []
    Object.assign(window, { pressed })
    document.addEventListener('click', ({ target }) => {
      if (!(target as Element).matches('sidecue-overlay')) pressed.push((target as Element).textContent)
    })
  })
  await room.happen(says('ann', 'hello'))
  for (const one of prying) await room.happen(one)
  await room.painted(({ id }) => id.startsWith('boundary'))
  await room.page.bringToFront()
  await press(room.page, '.mute button')
  await told(room.page, 'Their menu is open.')
  expect(await room.page.evaluate(() => (window as unknown as { pressed: string[] }).pressed)).toEqual(['Carl'])
  await press(room.page, '.done')
  await room.desk.until(({ glance }) => glance.now === undefined, 'the empty stage', 10_000)
  const shown = room.paints.length
  await room.happen(says('Carl', 'so which street is it?'), says('dora', 'hello, what are you making?'))
  await room.painted(({ id }) => !id.startsWith('boundary') && !id.includes('carl'))
  expect(room.paints.slice(shown).filter(({ text, why }) => /carl/i.test(text + why))).toEqual([])
})

it('where the way is not known, the viewer’s last line is marked, and nothing is pressed', async () => {
  const room = await openRoom('chromium', { site: 'stage' })
  for (const one of prying) await room.happen(one)
  await room.painted(({ id }) => id.startsWith('boundary'))
  await room.page.bringToFront()
  await press(room.page, '.mute button')
  await told(room.page, 'their last line is marked')
  const marked = await room.page.evaluate(() =>
    document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target?.textContent),
  )
  expect(marked.some((text) => text?.includes('just the street'))).toBe(true)
})
