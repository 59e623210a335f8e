/** A chat may be quiet for long; the extension is there when it is not. */

import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openRoom } from '../open.ts'
import { received, says, tips } from '../people.ts'

/** The extension's pulse is 20 s; a browser that waits hardly longer (30 s as shipped) tells sooner whether it is there. */
const prefs = { 'extensions.background.idle.timeout': 22_000 }
const LONGER = 26_000

it('the event page lives through a quiet chat, with no relay', async () => {
  const room = await openRoom('firefox', {}, { prefs })
  await room.happen(says('bob', 'hello'))
  await room.desk.until((view) => received(view) >= 1, 'the row', 10_000)
  await wait(LONGER)
  expect(room.desk.lost()).toBe(0)
  await room.happen(tips('Ann', 50))
  await room.painted(({ text }) => text.includes('Ann'))
})
