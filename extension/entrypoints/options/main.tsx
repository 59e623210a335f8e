import { render } from 'preact'
import { browser } from 'wxt/browser'
import { tellPeople } from '../../people-news.ts'
import { readRecipes } from '../../recipes.ts'
import { sentStore } from '../../sent-store.ts'
import { settingsStore } from '../../settings.ts'
import { sites } from '../../sites/index.ts'
import { sourcesStore } from '../../source-settings.ts'
import { tryEvents } from '../../sources/chaturbate/index.ts'
import { readCode } from '../../sources/code.ts'
import { createAccess } from '../../state/access.ts'
import { createChoices } from '../../state/choices.ts'
import { createPeople } from '../../state/people.ts'
import { createRoom } from '../../state/room.ts'
import { createSent } from '../../state/sent.ts'
import { createEars } from '../../state/sources.ts'
import { openPort } from '../../transport/port.ts'
import { Options } from '../../ui/options/options.tsx'
import { createBook, openShelf } from '../../viewers/index.ts'
import { forgettable } from './forget.ts'

const ask: typeof fetch = (input, init) => fetch(input, init)
const tryAddress = (address: string) => tryEvents(address, ask)
const [choices, ears, recipes, sent] = await Promise.all([
  createChoices(settingsStore),
  createEars({ store: sourcesStore, tryAddress }),
  readRecipes(),
  createSent(sentStore),
])
const access = createAccess([...sites, ...forgettable(recipes)], browser.permissions)
const now = () => Date.now()
const people = createPeople({ book: createBook(openShelf(), now), choices, tell: tellPeople, now })
const siteName = (id: string): string => sites.find((site) => site.id === id)?.name ?? id
const { view, receive, opened } = createRoom({ hello: { type: 'hello', role: 'screen', surface: 'popup' } })
openPort({ onMessage: receive, onOpen: opened, signal: new AbortController().signal })
const { version } = browser.runtime.getManifest()
render(<Options {...{ access, choices, ears, people, readCode, sent, view, version, siteName }} />, document.body)
