import { browser } from 'wxt/browser'
import { grantedHosts } from './hosts.ts'
import type { SiteHosts } from './parts.ts'

/** Opens the welcome page after the installation, where no site may be read yet. */
export async function welcome(sites: readonly SiteHosts[]): Promise<void> {
  const granted = await Promise.all(sites.map(grantedHosts))
  if (granted.flat().length === 0) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') })
}
