/** A page that is loaded again within the evening: whoever is still owed is told, once, and a background that died tells nothing. */

import { expect, it } from 'vitest'
import { killWorker, openRoom } from '../open.ts'
import { received, says, tips } from '../people.ts'

it('tells of a thanks that was hushed, and not again when the background comes back', async () => {
  const room = await openRoom('chromium')
  await room.happen(tips('Ann', 50))
  await room.painted(({ text }) => text.includes('Ann'))
  await room.page.bringToFront()
  // A hush takes the card away, and the thanks stay owed.
  const hush = () => room.panel.$eval('header [aria-pressed]', (button) => (button as HTMLElement).click())
  await hush()
  await room.desk.until(({ glance }) => glance.now === undefined, 'the empty stage', 10_000)
  await hush()
  await room.desk.until(({ glance }) => glance.hushUntil === undefined, 'the end of the hush', 10_000)
  await room.page.reload()
  await room.page.bringToFront()
  const told = await room.painted(({ id }) => id.startsWith('back:'))
  expect(told.text).toContain('Ann')
  await killWorker(room.launched)
  await room.happen(says('bob', 'hello again'))
  await room.desk.until((view) => received(view) === 2, 'the row', 10_000)
  const { cues } = await room.desk.export()
  expect(cues.filter(({ moment }) => moment === 'back')).toHaveLength(1)
})
