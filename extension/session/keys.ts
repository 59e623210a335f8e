/** The four keyboard commands. */

import { browser } from 'wxt/browser'
import { saveSettings } from '../settings.ts'
import type { Session } from './session.ts'
import { activeTab } from './tabs.ts'

/** Minutes; the same key ends it. */
const HUSH = 5

/** Does a command for the room of the active tab, or else the room that was read last. */
async function obey(command: string, session: Session): Promise<void> {
  const key = session.readers.inTab(await activeTab())?.key ?? session.latest()
  const stage = session.glance(key)?.now?.id
  if (command === 'hide') await toggleOverlay(session)
  else if (command === 'hush') session.act(key, { did: 'hush', minutes: session.glance(key)?.hushUntil ? 0 : HUSH })
  else if ((command === 'done' || command === 'skip') && stage !== undefined)
    session.act(key, { did: command, cue: stage })
}

async function toggleOverlay(session: Session): Promise<void> {
  const { overlay } = session.settings()
  await saveSettings({ overlay: { ...overlay, hidden: !overlay.hidden } })
}

/** Listens to the browser's commands; they wait for `ready`. */
export function watchKeys(session: () => Promise<Session>): void {
  browser.commands.onCommand.addListener((command) => {
    void session().then((it) => obey(command, it))
  })
}
