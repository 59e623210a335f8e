import { render } from 'preact'
import { browser } from 'wxt/browser'
import { patternOf } from '../../recipes.ts'
import { settingsStore } from '../../settings.ts'
import { sites } from '../../sites/index.ts'
import { createAccess } from '../../state/access.ts'
import { createChoices } from '../../state/choices.ts'
import { createRoom } from '../../state/room.ts'
import { openPort } from '../../transport/port.ts'
import { copyText } from '../../ui/copy.ts'
import { download } from '../../ui/download.ts'
import { Panel } from '../../ui/panel/panel.tsx'

const [choices, [tab]] = await Promise.all([
  createChoices(settingsStore),
  browser.tabs.query({ active: true, currentWindow: true }),
])
const hello = { type: 'hello', role: 'screen', surface: 'panel', tab: tab?.id } as const
const room = createRoom({ hello, keep: download, copy: copyText })
openPort({ onMessage: room.receive, onOpen: room.opened, signal: new AbortController().signal })
setInterval(room.tick, 1000)

const siteName = (id: string): string => sites.find((site) => site.id === id)?.name ?? id
const onOptions = (): void => void browser.runtime.openOptionsPage()
const onWelcome = (): void => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') })
const access = createAccess(sites, browser.permissions)
const onGrant = (id: string): void => {
  // A site that was pointed at is known by its host.
  void access.grant(sites.find((one) => one.id === id) ?? { id, name: id, hosts: [patternOf(id)] })
}
const parts = { room, choices, siteName, onOptions, onGrant, onWelcome }
render(<Panel {...parts} />, document.body)
