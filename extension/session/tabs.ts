/** Which tab a screen is looking at. */

import { browser } from 'wxt/browser'

/** The active tab of a window, or of the window that was used last. Undefined when there is none. */
export async function activeTab(windowId?: number): Promise<number | undefined> {
  const where = windowId === undefined ? { lastFocusedWindow: true } : { windowId }
  const [tab] = await browser.tabs.query({ active: true, ...where })
  return tab?.id
}

/** The window of a tab; undefined when the tab is gone. */
export async function windowOf(tab: number | undefined): Promise<number | undefined> {
  if (tab === undefined) return undefined
  const found = await browser.tabs.get(tab).catch(() => undefined)
  return found?.windowId
}

/** Calls `moved` whenever another tab may be the active one. */
export function watchTabs(moved: () => void): void {
  browser.tabs.onActivated.addListener(moved)
  browser.tabs.onRemoved.addListener(moved)
  browser.windows?.onFocusChanged.addListener(moved)
}

/** Asks the browser not to put a tab to sleep while its chat is read. */
export function keepAwake(tab: number, yes: boolean): void {
  // Not in every Firefox; and the tab may be gone.
  browser.tabs.update(tab, { autoDiscardable: !yes }).catch(() => undefined)
}
