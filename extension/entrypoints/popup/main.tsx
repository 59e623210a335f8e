import { render } from 'preact'
import { browser } from 'wxt/browser'
import { pickedHosts, readRecipes } from '../../recipes.ts'
import { settingsStore } from '../../settings.ts'
import { sites } from '../../sites/index.ts'
import { createAccess, siteAt } from '../../state/access.ts'
import { createChoices } from '../../state/choices.ts'
import { createRoom } from '../../state/room.ts'
import { openPort } from '../../transport/port.ts'
import { copyText } from '../../ui/copy.ts'
import { Popup } from '../../ui/popup/popup.tsx'
import { openPanel } from './open.ts'
import { pageCodeAt } from './page-code.ts'
import { anotherAt } from './point.ts'

const [choices, recipes, [tab]] = await Promise.all([
  createChoices(settingsStore),
  readRecipes(),
  browser.tabs.query({ active: true, currentWindow: true }),
])
const hello = { type: 'hello', role: 'screen', surface: 'popup', tab: tab?.id } as const
const room = createRoom({ hello, copy: copyText })
openPort({ onMessage: room.receive, onOpen: room.opened, signal: new AbortController().signal })
setInterval(room.tick, 1000)

const all = [...sites, ...pickedHosts(recipes)]
const access = createAccess(all, browser.permissions)
const site = siteAt(tab?.url, all)
const another = anotherAt(tab ?? {}, sites, recipes)
const pageCode = pageCodeAt(tab ?? {})
const leave = (going: Promise<unknown>): void => void going.then(() => window.close())
const onPanel = (): void => leave(openPanel(tab?.windowId))
const onOptions = (): void => leave(browser.runtime.openOptionsPage())
const onWelcome = (): void => leave(browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') }))
const parts = { room, choices, access, site, another, pageCode, onPanel, onOptions, onWelcome }
render(<Popup {...parts} />, document.body)
