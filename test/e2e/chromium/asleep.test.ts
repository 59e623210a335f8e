/** A tab that the browser puts to sleep is no quiet chat: it is said at once, and over when the tab wakes. */

import { expect, it } from 'vitest'
import type { View } from '../../../shared/view.ts'
import { openExtensionPage } from '../../tools/browser/launch.ts'
import { openRoom, shows } from '../open.ts'
import { received, rowsOf, says, tips } from '../people.ts'

const isAsleep = ({ capture }: View) => capture.state === 'blind' && capture.why === 'frozen'
const isAwake = ({ capture }: View) => capture.state === 'seeing'

it('a frozen tab is said on panel and popup, and what comes before and after is there once', async () => {
  const room = await openRoom('chromium')
  await room.happen(says('ann', 'one'), tips('Bob', 50))
  await room.desk.until((view) => received(view) === 2 && isAwake(view), 'the rows', 10_000)
  const popup = await openExtensionPage(room.launched, 'popup.html')
  const session = await room.page.createCDPSession()

  await room.happen(says('ann', 'just before'))
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  const before = Date.now()
  const { capture } = await room.desk.until(isAsleep, 'the word', 10_000)
  expect(capture.state === 'blind' && Math.abs(capture.since - before)).toBeLessThan(5_000)
  for (const screen of [room.panel, popup]) {
    await shows(screen, 'see chat since')
    await shows(screen, 'The browser put the tab to sleep.')
  }

  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await room.desk.until(isAwake, 'the page', 10_000)
  await room.happen(says('cat', 'and after'), tips('Bob', 50))
  await room.desk.until((view) => received(view) >= 5, 'the rows', 10_000)
  const rows = rowsOf(await room.desk.export()).map(({ text, amount }) => text ?? amount)
  expect(rows).toEqual(['one', 50, 'just before', 'and after', 50])
})
