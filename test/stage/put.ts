/** Puts lines into a played page, as the site would show them. */

import type { Page } from 'puppeteer-core'
import type { Facts } from '../../shared/events.ts'
import type { Line, Markup } from './markup/line.ts'
import type { Play } from './markup/play.ts'

/** Rows that a page keeps; live pages drop the oldest. */
const KEPT = 200

interface Change {
  html: string
  /** Selector of what changes instead of a new row. */
  panel?: string
}

function changeOf(line: Line, markup: Markup): Change | undefined {
  const html = markup.row(line)
  if (html !== undefined) return { html }
  const panel = markup.panel(line)
  return panel ? { html: panel.html, panel: panel.selector } : undefined
}

/** Facts as a line of markup, with the row's own time and id. */
export function lineOf({ who, ...facts }: Facts, id: string): Line {
  const named = who ? { who: who.name, badges: who.badges } : {}
  return { ...facts, ...named, at: Date.now(), id }
}

/** All in one turn of the page. Hands back when each was there (ms since 1970), null for what the site does not show. */
export async function put(page: Page, markup: Markup, lines: Line[]): Promise<(number | null)[]> {
  const changes = lines.map((line) => changeOf(line, markup))
  return page.evaluate(
    (todo, kept) => {
      const { play } = globalThis as unknown as { play: Play }
      const times = todo.map((change) => {
        if (!change) return null
        if (!change.panel) return play.add(change.html)
        play.panel(change.panel, change.html)
        return performance.timeOrigin + performance.now()
      })
      play.prune(kept)
      return times
    },
    changes,
    KEPT,
  )
}
