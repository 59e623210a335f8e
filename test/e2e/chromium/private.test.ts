/** Private messages, where the user wants them read: from the page to the side panel, and to nobody else. */

import { expect, it } from 'vitest'
import { configure } from '../../stage/desk.ts'
import { markup } from '../../stage/markup/chaturbate.ts'
import { openRoom, shows } from '../open.ts'
import { received, says } from '../people.ts'

const room = { site: 'chaturbate', address: 'https://chaturbate.com/b/ida/' } as const

const whisper = (scene: Awaited<ReturnType<typeof openRoom>>, text: string) => {
  const row = markup.row({ kind: 'chat', who: 'ann', text })!
  return scene.page.evaluate((html) => {
    document.querySelector('.TheatermodeChatDivPm .message-list')!.insertAdjacentHTML('beforeend', html)
  }, row)
}

const listed = '[aria-label=Private]'

it('with the switch they are listed in the panel, and stand in no evening; without it they are gone', async () => {
  const scene = await openRoom('chromium', { ...room, settings: { privateMessages: true } })
  await scene.happen(says('bob', 'hello all'))
  await whisper(scene, 'only for you')
  await shows(scene.panel, 'only for you')
  await scene.desk.until((view) => received(view) === 1, 'the open row', 10_000)
  expect((await scene.desk.export()).lines).not.toContain('only for you')
  await configure(scene.panel, { privateMessages: false })
  await scene.panel.waitForFunction((css) => !document.querySelector(css), { timeout: 10_000, polling: 50 }, listed)
})
