/** The toolbar's icon says of the tab's room whether it is read. */

import { browser } from 'wxt/browser'
import { type Reader, sightIn } from './readers.ts'

export type Sign = 'on' | 'paused' | 'blind'

/** on: read; paused: hushed, hidden or not (yet) one's own; blind: cannot be read. */
export function signOf(reader: Pick<Reader, 'mine' | 'capture' | 'asleep'>, hushed: boolean): Sign {
  if (reader.mine !== 'yes') return 'paused'
  if (sightIn(reader).state === 'blind') return 'blind'
  return hushed ? 'paused' : 'on'
}

const SIZES = [16, 32]
const nameOf = (sign: Sign, size: number): string => (sign === 'on' ? `${size}` : `${sign}-${size}`)
const pathOf = (sign: Sign) => Object.fromEntries(SIZES.map((size) => [size, `/icon/${nameOf(sign, size)}.png`]))

export interface Icons {
  show(tab: number, sign: Sign): void
  /** A page went or came: the browser has put the tab's icon back. */
  forget(tab: number): void
}

/** Sets a tab's icon when it changes. */
export function createIcons(): Icons {
  const shown = new Map<number, Sign>()
  return {
    show(tab, sign) {
      if (shown.get(tab) === sign) return
      shown.set(tab, sign)
      // The tab may be gone by now.
      browser.action.setIcon({ tabId: tab, path: pathOf(sign) }).catch(() => shown.delete(tab))
    },
    forget: (tab) => void shown.delete(tab),
  }
}
