/**
 * Every selector of every site broken in turn, while people chat, pay and join: a needed one must end in a state that the broadcaster
 * sees, an optional one must raise no alarm.
 */

import { setTimeout } from 'node:timers/promises'
import { sites as all } from '../../../extension/sites/index.ts'
import type { Capture } from '../../../shared/view.ts'
import { markups, type SiteId } from '../../stage/markup/index.ts'
import { openScene } from '../../stage/scene.ts'
import { type Launched, launchChromium } from '../../tools/browser/launch.ts'
import { say } from '../../tools/say.ts'
import { flood } from '../capture/flood.ts'
import { score } from '../recall/score.ts'
import { everySort } from './rows.ts'
import { breakable } from './tree.ts'

export interface Broken {
  need: 'needed' | 'optional'
  /** What the screens say in the end: `blind: list`, `partly`, `seeing` … */
  shown: string
  /** Rows that were not received as they were, of those that came. */
  lost: number
  /** A needed one that nobody would notice, or an alarm for an optional one. */
  wrong: boolean
}

/** Rows that come while it is broken, of every sort that the site has; and how fast. */
const ROWS = 240
const RATE = 80
/** A page may mount its list this late, so a list that never comes is said no sooner; ms. */
const PATIENCE = 34_000
const SETTLE = 2500
const ARRIVE = 800

const isAlarm = (capture: Capture): boolean =>
  capture.state === 'blind' || (capture.state === 'seeing' && 'partly' in capture)

const words = (capture: Capture | undefined): string =>
  !capture
    ? 'nothing'
    : capture.state === 'blind'
      ? `blind: ${capture.why}`
      : isAlarm(capture)
        ? 'partly'
        : capture.state

async function outcome(
  launched: Launched,
  site: SiteId,
  part: string,
  room: string,
): Promise<Omit<Broken, 'need' | 'wrong'>> {
  const markup = markups[site]
  const address = `${markup.url(room)}#break=${part}`
  const scene = await openScene(launched, { site, room, address, attach: PATIENCE + 10_000 })
  const rows = everySort(markup, ROWS)
  await flood(scene.page, { html: rows.map(({ html }) => html), rate: RATE, kept: 150 })
  const limit = part === 'list' ? PATIENCE : SETTLE
  const seen = await scene.desk.until((view) => isAlarm(view.capture), 'an alarm', limit).catch(() => scene.desk.view())
  await setTimeout(ARRIVE) // the alarm may come before the last rows
  const { events } = await scene.desk.export()
  await scene.close()
  const { missed } = score(
    rows.flatMap(({ facts }) => facts ?? []),
    events,
  )
  return { shown: words(seen?.capture), lost: missed }
}

/** Site by site, part by part. `none` is the control: nothing is broken. */
export async function breaking({ sites }: { sites: SiteId[] }): Promise<Record<string, Record<string, Broken>>> {
  const { folder, clear } = await breakable()
  const launched = await launchChromium({ extension: folder, headless: true })
  const found: Record<string, Record<string, Broken>> = {}
  let count = 0
  try {
    for (const { id, selectors } of all.filter((site) => sites.includes(site.id as SiteId))) {
      const parts: [string, Broken['need']][] = [
        ['none', 'optional'],
        ...Object.entries(selectors).map(([part, { need }]) => [part, need] as [string, Broken['need']]),
      ]
      found[id] = {}
      for (const [part, need] of parts) {
        const { shown, lost } = await outcome(launched, id as SiteId, part, `room${++count}`)
        const alarm = /^(blind|partly)/.test(shown)
        const wrong = alarm !== (need === 'needed')
        found[id][part] = { need, shown, lost, wrong }
        say(`${id} ${part} (${need}): ${shown}, ${lost} lost${wrong ? '  WRONG' : ''}`)
      }
    }
    return found
  } finally {
    await launched.browser.close()
    clear()
  }
}
