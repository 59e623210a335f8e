/** Thousands of names and texts that want to be markup go through a page: they stay text, fire nothing, and are all received. */

import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import type { Facts } from '../../../shared/events.ts'
import { markups, type SiteId } from '../../stage/markup/index.ts'
import { openScene } from '../../stage/scene.ts'
import { say } from '../../tools/say.ts'
import { paidOn } from '../../tools/start/currency.ts'
import { STAMP } from '../crowd.ts'
import { withBrowser } from '../package.ts'
import { replay } from '../recall/replay.ts'
import { faults, type Score, score } from '../recall/score.ts'
import { drawn, recorded, type Told, told } from '../recall/truth/told.ts'
import { totalOf, waitFor } from '../received.ts'
import { control } from './control.ts'
import { type Box, boxOf, signs, watchSigns } from './signs.ts'

export interface Hostile {
  payloads: number
  rows: Score
  /** Dialogs, navigations and violations of the extension's policy, in the page and in the panel. */
  fired: number
  /** Requests that the page or the panel made of a payload. */
  requests: number
  /** Elements in the overlay or the panel that only a payload could have made. */
  elements: number
  /** The overlay's card before and with a hostile name and note: same place, same width, nothing sticks out. */
  layout: 'same' | { before: Box; after: Box }
  /** Payloads that are known to fire, and how many did where markup was made of them. */
  control: { known: number; fired: number }
}

interface Listed {
  /** The payload. */
  p: string
}

function listOf(path: string): string[] {
  const file = recorded(path)
  if (!file) throw new Error('The payloads are in the recordings: set SIDECUE_DATA to their folder.')
  const all = JSON.parse(readFileSync(file, 'utf8')) as (string | Listed)[]
  return all.map((one) => (typeof one === 'string' ? one : one.p))
}

/** A name that is nothing but blanks is no name, and a text is no text. */
const seen = (text: string): boolean => /\S/.test(drawn(text)) && !text.includes('\u0000')

/** A script with taller letters may move the card's lower edge by so much, px. */
const HAIR = 6

const viewer = (name: string) => ({ name, badges: [] })

function rowsOf(payloads: string[]): Told[] {
  return payloads.flatMap((text, i) => [
    told({ kind: 'chat', who: viewer(`viewer${i % 500}`), text }),
    told({ kind: 'chat', who: viewer(text), text: `line ${i}` }),
  ])
}

/** Somebody pays, so that a card comes. Its box, once it is there. */
async function cardFor(
  scene: Awaited<ReturnType<typeof openScene>>,
  name: string,
  note: string,
  site: SiteId,
): Promise<Box> {
  const known = new Set(scene.paints.map(({ id }) => id))
  const tip: Facts = { kind: 'paid', what: 'tip', unit: 'token', who: viewer(name), text: note, amount: 500 }
  await scene.happen(paidOn(site)(tip))
  await scene.painted(({ part, id }) => part === 'cue' && !known.has(id), 20_000)
  return boxOf(scene.page)
}

async function run(site: SiteId, payloads: string[], known: string[]): Promise<Hostile> {
  return withBrowser(async (launched) => {
    const scene = await openScene(launched, { site, room: 'ida' })
    const watched = await Promise.all([scene.page, scene.panel].map((page: Page) => watchSigns(page)))
    const before = await cardFor(scene, 'Ann', 'for the kettle', site)
    const rows = rowsOf(payloads).flatMap(({ line, facts }, i) => {
      const html = markups[site].row({ at: STAMP, id: `hostile-${i}`, ...line })
      return html === undefined ? [] : [{ html, facts }]
    })
    const start = totalOf(scene.desk)
    await replay(
      scene.page,
      rows.map(({ html }) => html),
      'pruned',
    )
    await waitFor(scene.desk, start + rows.length)
    const { events } = await scene.desk.export()
    const after = await cardFor(scene, known[0]!, known[1]!, site)
    const chats = events.filter(({ kind }) => kind === 'chat')
    for (const fault of faults(
      rows.map(({ facts }) => facts),
      chats,
    ))
      say(`  ${fault}`)
    const found = await signs(watched)
    const same =
      before.left === after.left &&
      before.width === after.width &&
      after.over <= 0 &&
      Math.abs(before.bottom - after.bottom) <= HAIR
    return {
      payloads: payloads.length,
      rows: score(
        rows.map(({ facts }) => facts),
        chats,
      ),
      ...found,
      layout: same ? 'same' : { before, after },
      control: { known: known.length, fired: await control(await launched.browser.newPage(), known) },
    }
  })
}

/** By site. */
export async function hostile({ sites }: { sites: SiteId[] }): Promise<Record<string, Hostile>> {
  const payloads = [...listOf('security/xss.json'), ...listOf('security/naughty-strings.json')].filter(seen)
  const known = listOf('security/xss-fires.json')
  const all: Record<string, Hostile> = {}
  for (const site of sites) {
    all[site] = await run(site, payloads, known)
    say(`${site}: ${JSON.stringify(all[site])}`)
  }
  return all
}
