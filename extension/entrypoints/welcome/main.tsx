import { render } from 'preact'
import { browser } from 'wxt/browser'
import { settingsStore } from '../../settings.ts'
import { sites } from '../../sites/index.ts'
import { createAccess } from '../../state/access.ts'
import { createChoices } from '../../state/choices.ts'
import { Welcome } from '../../ui/welcome/welcome.tsx'

const choices = await createChoices(settingsStore)
const access = createAccess(sites, browser.permissions)
// A page may not close itself in every browser; the tab can always be removed.
const onClose = async (): Promise<void> => {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
}
render(<Welcome access={access} choices={choices} onClose={() => void onClose()} />, document.body)
