import { browser } from 'wxt/browser'

interface Sidebars {
  sidePanel?: { open(where: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void> }
}

/** Opens the side panel, straight from a click: Chrome's in the given window, Firefox's sidebar in its own. */
export async function openPanel(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Sidebars
  if (sidePanel && windowId !== undefined) await sidePanel.open({ windowId })
  else await sidebarAction?.open()
}
