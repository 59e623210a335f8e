/** A flood of rows: each in a task of its own, at a steady rate, as fast as a page can show them. */

import type { Page } from 'puppeteer-core'
import type { Play } from '../../stage/markup/play.ts'
import { STAMP } from '../crowd.ts'

export interface Flood {
  html: string[]
  /** Rows a second. */
  rate: number
  /** Rows that the page keeps; the oldest go. */
  kept: number
}

/** Runs in the page. Stringified, so it may use nothing from outside. */
function pour({ html, rate, kept, stamp }: Flood & { stamp: string }): Promise<void> {
  const { play } = globalThis as unknown as { play: Play }
  const began = performance.now()
  const { port1, port2 } = new MessageChannel()
  let next = 0
  const due = () => next < html.length && performance.now() - began >= (next * 1000) / rate
  return new Promise((resolve) => {
    const go = () => {
      if (next >= html.length) resolve()
      else if (due()) port2.postMessage(0)
      else setTimeout(go, 1)
    }
    port1.onmessage = () => {
      play.add(html[next++]!.replaceAll(stamp, String(Date.now())))
      play.prune(kept)
      go()
    }
    go()
  })
}

/** Resolves when the last row is in. */
export function flood(page: Page, flood: Flood): Promise<void> {
  return page.evaluate(pour, { ...flood, stamp: String(STAMP) })
}
