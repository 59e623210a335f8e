import { render } from 'preact'
import { browser } from 'wxt/browser'
import { settingsStore } from '../../settings.ts'
import { sites } from '../../sites/index.ts'
import { createAccess } from '../../state/access.ts'
import { createChoices } from '../../state/choices.ts'
import { Options } from '../../ui/options/options.tsx'

const choices = await createChoices(settingsStore)
const access = createAccess(sites, browser.permissions)
const siteName = (id: string): string => sites.find((site) => site.id === id)?.name ?? id
const { version } = browser.runtime.getManifest()
render(<Options access={access} choices={choices} version={version} siteName={siteName} />, document.body)
