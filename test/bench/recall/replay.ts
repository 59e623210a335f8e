/** Plays rows into a page as fast as it takes them, plainly or with what lists are known to do. */

import type { Page } from 'puppeteer-core'
import type { Play } from '../../stage/markup/play.ts'
import { STAMP } from '../crowd.ts'

/**
 * `pruned`: a short list sheds its oldest. `recycled`: the oldest row's element is filled anew and goes to the end. `redrawn`: rows
 * get their inside anew, unchanged. `remounted`: rows, and now and then the whole list, are replaced by equal ones. `burst`: two
 * hundred rows in one task, more than the list keeps.
 */
export const quirks = ['none', 'pruned', 'recycled', 'redrawn', 'remounted', 'burst'] as const
export type Quirk = (typeof quirks)[number]

interface Rows {
  html: string[]
  quirk: Quirk
  stamp: string
}

/** Runs in the page. Stringified, so it may use nothing from outside. */
async function act({ html, quirk, stamp }: Rows): Promise<void> {
  const { play } = globalThis as unknown as { play: Play }
  const { port1, port2 } = new MessageChannel()
  const task = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve
      port2.postMessage(0)
    })
  let last = 0
  /** Each row's own time, later than that of the row before. */
  const timed = (row: string) => {
    last = Math.max(last + 1, Date.now())
    return row.replaceAll(stamp, String(last))
  }
  const rows: string[] = []
  const after: Record<string, (i: number) => void> = {
    pruned: () => play.prune(60),
    redrawn: (i) => i % 3 === 0 && play.change(`r${Math.max(0, i - (i % 40))}`, rows[Math.max(0, i - (i % 40))]!),
    remounted: (i) => {
      play.prune(150)
      if (i % 250 === 249) play.remountAll()
      else if (i % 3 === 0) play.remount(`r${i - (i % 20)}`)
    },
  }
  if (quirk === 'burst') {
    for (let i = 0; i < html.length; i += 200) {
      await new Promise((resolve) => setTimeout(resolve, 250))
      play.addMany(html.slice(i, i + 200).map(timed))
      play.prune(150)
    }
    return
  }
  for (let i = 0; i < html.length; i++) {
    await task()
    const row = timed(html[i]!)
    rows.push(row)
    if (quirk === 'recycled' && i >= 60) play.recycle(row)
    else play.add(row, `r${i}`)
    if (i % 50 === 49) await new Promise((resolve) => setTimeout(resolve, 40))
    after[quirk]?.(i)
  }
}

/** So many rows go in with one call, since a call that lasts for minutes is given up. */
const PART = 2000

/** Resolves when the last row is in. */
export async function replay(page: Page, html: string[], quirk: Quirk): Promise<void> {
  for (let i = 0; i < html.length; i += PART) {
    await page.evaluate(act, { html: html.slice(i, i + PART), quirk, stamp: String(STAMP) })
  }
}
