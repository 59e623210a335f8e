/** Watches over the pages that are read: calls them, and looks after tabs whose reader went without the page. */

import { browser } from 'wxt/browser'
import { call, ghostOf } from './awake.ts'
import type { Reader, Readers } from './readers.ts'

/** Seconds between two calls, and between two looks at tabs without a reader. */
const CALL = 20
const LOOK = 5
/** A page may load and mount its list so long before its new reader says hello. Ms. */
const RELOAD = 35_000

export interface Vigil {
  /** Once a second. */
  beat(count: number): void
  came(reader: Reader): void
  went(reader: Reader): void
}

interface Missed {
  reader: Reader
  at: number
}

/** `changed`: a page fell asleep, or is no longer there. */
export function createVigil(readers: Readers, changed: (key: string) => void, now: () => number): Vigil {
  let missed: Missed[] = []

  // Chrome gives a tab that is put away another number (seen in 156).
  browser.tabs.onReplaced?.addListener((added, removed) => {
    const all = [...missed.map(({ reader }) => reader), ...readers.all()]
    for (const reader of all) if (reader.tab === removed) reader.tab = added
  })

  function callAll(): void {
    for (const reader of readers.all()) if (!reader.gone && call(reader)) changed(reader.key)
  }

  /** A reader that went: its page was left (nothing to say), is being loaded, or is there and is not read. */
  async function lookAfter(one: Missed): Promise<void> {
    const { reader, at } = one
    const tab = await browser.tabs.get(reader.tab!).catch(() => undefined)
    if (!missed.includes(one)) return
    const there = tab !== undefined && reader.address !== undefined && tab.url === reader.address
    // Put away, or crashed: nothing is loading there.
    const isEmpty = there && (tab.discarded || tab.status === 'unloaded')
    const lost = there && (isEmpty || now() - at >= RELOAD)
    if (lost || !there) missed = missed.filter((other) => other !== one)
    if (!lost || readers.inTab(reader.tab)) return
    readers.attach(ghostOf(reader, at))
    changed(reader.key)
  }

  /** The tab of a page without a reader was closed or went elsewhere. */
  async function layToRest(ghost: Reader): Promise<void> {
    const tab = await browser.tabs.get(ghost.tab!).catch(() => undefined)
    if (tab?.url === ghost.address) return
    readers.detach(ghost)
    changed(ghost.key)
  }

  return {
    beat(count) {
      if (count % CALL === 0) callAll()
      if (count % LOOK !== 0) return
      for (const one of missed) void lookAfter(one)
      for (const reader of readers.all()) if (reader.gone) void layToRest(reader)
    },
    came(reader) {
      missed = missed.filter((one) => one.reader.tab !== reader.tab)
      void addressed(reader)
    },
    went(reader) {
      const counts = reader.mine === 'yes' && reader.tab !== undefined && !readers.inTab(reader.tab)
      if (counts) missed.push({ reader, at: now() })
    },
  }
}

/** The address is told only for granted sites; without it nobody can say whether the page is still there. */
async function addressed(reader: Reader): Promise<void> {
  const tab = reader.tab === undefined ? undefined : await browser.tabs.get(reader.tab).catch(() => undefined)
  reader.address = tab?.url
}
