/** A chat may be quiet for long; the extension is there when it is not. */

import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openRoom } from '../open.ts'
import { received, says, tips } from '../people.ts'

/** Chrome ends a service worker after 30 idle seconds, and an open port does not keep it. */
const LONGER = 34_000

it('the service worker lives through a quiet chat, with no relay', async () => {
  const room = await openRoom('chromium')
  await room.happen(says('bob', 'hello'))
  await room.desk.until((view) => received(view) >= 1, 'the row', 5_000)
  await wait(LONGER)
  expect(room.desk.lost()).toBe(0)
  await room.happen(tips('Ann', 50))
  await room.painted(({ text }) => text.includes('Ann'))
})
