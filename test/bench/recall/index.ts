/**
 * Every recording, replayed through its site's markup in a real browser with the built package, and what the background received held
 * against what the recording says happened.
 */

import type { Facts } from '../../../shared/events.ts'
import { markups, type SiteId } from '../../stage/markup/index.ts'
import { openScene } from '../../stage/scene.ts'
import type { Launched } from '../../tools/browser/launch.ts'
import { say } from '../../tools/say.ts'
import { STAMP } from '../crowd.ts'
import { withBrowser } from '../package.ts'
import { totalOf, waitFor } from '../received.ts'
import { type Quirk, replay } from './replay.ts'
import { faults, type Scores, scores } from './score.ts'
import { chaturbate } from './truth/chaturbate.ts'
import { kick } from './truth/kick.ts'
import { KINDS, made } from './truth/made.ts'
import type { Told } from './truth/told.ts'
import { twitch } from './truth/twitch.ts'
import { youtube } from './truth/youtube.ts'

const recordings: Record<string, () => Told[]> = { chaturbate, twitch, youtube, kick }

/** Made rows of a pass, and how many recorded ones go through each quirk beside them. */
const MADE = 800
const SAMPLE = 600

interface Pass {
  name: string
  site: SiteId
  quirk: Quirk
  told: Told[]
}

function passesOf(site: SiteId, wanted: readonly Quirk[]): Pass[] {
  const recorded = recordings[site]?.() ?? []
  const generated = made(markups[site], MADE)
  const mixed = [...recorded.slice(-SAMPLE), ...generated]
  return [
    { name: site, site, quirk: 'none', told: recorded },
    { name: `${site} generated`, site, quirk: 'none', told: generated },
    ...wanted
      .filter((quirk) => quirk !== 'none')
      .map((quirk) => ({ name: `${site} ${quirk}`, site, quirk, told: mixed })),
  ]
}

/** What the site has a row for, as HTML; the rest of the truth is not its page's. */
function shown(site: SiteId, told: Told[]): { html: string[]; facts: Facts[] } {
  const rows = told.flatMap(({ line, facts }, i) => {
    const html = markups[site].row({ at: STAMP, id: `recall-${i}`, ...line })
    return html === undefined ? [] : [{ html, facts }]
  })
  return { html: rows.map(({ html }) => html), facts: rows.map(({ facts }) => facts) }
}

async function run(launched: Launched, { name, site, quirk, told }: Pass, room: string): Promise<Scores> {
  const { html, facts } = shown(site, told)
  if (!html.length) return Object.fromEntries(KINDS.map((kind) => [kind, 'n/a']))
  const scene = await openScene(launched, { site, room })
  const before = totalOf(scene.desk)
  await replay(scene.page, html, quirk)
  await waitFor(scene.desk, before + html.length)
  const { events } = await scene.desk.export()
  await scene.close()
  const rows = events.filter(({ kind }) => KINDS.includes(kind))
  for (const fault of faults(facts, rows)) say(`  ${name}: ${fault}`)
  return scores(facts, rows)
}

export interface RecallOptions {
  sites: SiteId[]
  quirks: readonly Quirk[]
}

/** By pass: the site's recordings as they are, made rows of every sort it shows, and both under each quirk. */
export function recall(options: RecallOptions): Promise<Record<string, Scores>> {
  return withBrowser(async (launched) => {
    const all: Record<string, Scores> = {}
    const passes = options.sites.flatMap((site) => passesOf(site, options.quirks))
    for (const [i, pass] of passes.entries()) {
      all[pass.name] = await run(launched, pass, `recall${i}`)
      say(`${pass.name}: ${JSON.stringify(all[pass.name])}`)
    }
    return all
  })
}
