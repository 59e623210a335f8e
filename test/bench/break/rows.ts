/** Rows of every sort that a site shows, its own words and announcements among them. */

import type { Facts } from '../../../shared/events.ts'
import type { Line, Markup } from '../../stage/markup/line.ts'
import { STAMP } from '../crowd.ts'
import { made } from '../recall/truth/made.ts'

/** What nobody is owed anything for: not scored, but what is made of it must not hide that a selector is broken. */
const BESIDE: Line[] = [
  { kind: 'system', text: 'Welcome to the chat' },
  { kind: 'notice', text: 'Slow mode is on' },
  { kind: 'notice', who: 'Guest_1', text: 'received a gift' },
  { kind: 'goal', amount: 12, target: 100, unit: 'token' },
]
const EVERY = 10

/** `count` rows that are scored, and one of the others after every ten. `facts` is absent for those. */
export function everySort(markup: Markup, count: number): { html: string; facts?: Facts }[] {
  const beside = BESIDE.filter((line) => markup.row(line) !== undefined)
  const rows = made(markup, count).flatMap(({ line, facts }, i) => {
    const html = markup.row({ at: STAMP, id: `break-${i}`, ...line })
    const other = i % EVERY === 0 && beside[(i / EVERY) % beside.length]
    const more = other ? [{ html: markup.row({ at: STAMP, id: `beside-${90_000 + i}`, ...other })! }] : []
    return html === undefined ? more : [{ html, facts }, ...more]
  })
  return rows
}
