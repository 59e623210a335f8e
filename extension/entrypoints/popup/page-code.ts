import { browser } from 'wxt/browser'
import { readEventsAddress } from '../../events-address.ts'
import { saveSources } from '../../source-settings.ts'
import { readCode } from '../../sources/code.ts'
import type { PageCode } from '../../ui/popup/page-code.tsx'

const TOKENS = /^https:\/\/(?:[\w-]+\.)?chaturbate\.com\/statsapi\//

/**
 * On the page that shows the address of the Events API as a code: how to read it. Pressing our button in the toolbar gave the
 * right to look at this tab, once; nothing of the picture is kept.
 */
export function pageCodeAt(tab: { url?: string; windowId?: number }): PageCode | undefined {
  if (!TOKENS.test(tab.url ?? '') || tab.windowId === undefined) return undefined
  const { windowId } = tab
  return async () => {
    const picture = await browser.tabs.captureVisibleTab(windowId, { format: 'png' }).catch(() => undefined)
    const text = picture && (await readCode(await (await fetch(picture)).blob()))
    const read = readEventsAddress(text ?? '')
    if ('wrong' in read) return text === undefined ? 'none' : 'another'
    await saveSources({ chaturbate: { on: true, address: read.address } })
    return 'kept'
  }
}
