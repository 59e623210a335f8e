/** One evening from an empty page to its figures. */

import type { Page } from 'puppeteer-core'
import type { View } from '../../../shared/view.ts'
import type { Paint } from '../../stage/paints.ts'
import { markups, openScene, type Scene, type SiteId } from '../../stage/scene.ts'
import type { Launched } from '../browser/launch.ts'
import type { Recording } from '../recordings/read.ts'
import { paidOn } from './currency.ts'
import type { Options } from './options.ts'
import { play, wait } from './play.ts'
import { type Played, ROWS, rowOf } from './report.ts'

/** How long after the last row its cues may still be painted, ms: the longest hold and the model's tail. */
const SETTLE = 4_000

export interface Watching {
  /** Each cue and tail when it is painted, with ms since the first row and, where a row is behind it, since that row. */
  painted(paint: Paint, since: number, age: number | undefined): void
  /** The evening begins. */
  live(address: string): void
}

export interface Show {
  launched: Launched
  /** Address of the relay. */
  relay: string
  recording: Recording
  options: Options
  signal: AbortSignal
  watching: Watching
}

/** A broadcaster has their own page where the site has one with a chat like the room's. */
const addressOf = (site: SiteId, room: string): { address?: string } =>
  site === 'chaturbate' ? { address: markups[site].ownUrl(room) } : {}

const roomName = (name: string | undefined): string => (name ?? 'ida').toLowerCase().replace(/[^a-z0-9_]+/g, '_')

/** The real side panel, beside the tab with the same page; a browser without side panels has the tab. */
async function openBeside(panel: Page): Promise<void> {
  const open = () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        windows: { getCurrent(then: (w: { id: number }) => void): void }
        sidePanel?: { open(at: unknown): void }
      }
    }
    chrome.windows.getCurrent(({ id }) => chrome.sidePanel?.open({ windowId: id }))
  }
  await panel.evaluate(open).catch(() => undefined)
}

/** Ms from the row to the paint. Waits until the background has told of the cue; a paint may come a moment before. */
async function ageOf(paint: Paint, { desk, inserted }: Scene): Promise<number | undefined> {
  const of = (view: ReturnType<typeof desk.view>) => {
    const { now, waiting = [], pinned = [], earlier = [] } = view?.glance ?? {}
    return [...(now ? [now] : []), ...waiting, ...pinned, ...earlier].find((cue) => cue.id === paint.id)
  }
  const view = await desk.until((one) => of(one) !== undefined, 'the cue', 500).catch(() => undefined)
  const cue = of(view)
  const row = cue && rowOf(paint, { inserted, events: [], cues: [{ type: 'cue', ...cue }] })
  return row && paint.at - row.at
}

/** Rows on their way arrive, and where the evening was played to its end, its last cues are painted. */
async function settle({ desk, inserted }: Scene, patience: number, signal: AbortSignal): Promise<void> {
  const shown = inserted.filter(({ kind }) => ROWS.includes(kind)).length
  const all = ({ events }: View) => ROWS.reduce((sum, kind) => sum + (events[kind] ?? 0), 0) >= shown
  await desk.until(all, 'the last rows', signal.aborted ? 1_000 : 3_000).catch(() => undefined)
  await wait(patience, signal)
}

const relayOf = ({ desk }: Scene): Played['relay'] => {
  const state = desk.view()?.relay.state ?? 'none'
  return state === 'connected' || state === 'none' ? state : 'offline'
}

/** Plays the evening and hands back what was seen of it. Rejects when the extension never attached itself. */
export async function playEvening({ launched, relay, recording, options, signal, watching }: Show): Promise<Played> {
  const room = roomName(recording.host)
  const told: Promise<void>[] = []
  const scene: Scene = await openScene(launched, {
    site: options.site,
    room,
    ...addressOf(options.site, room),
    settings: { relay: { address: relay, key: '', loopback: true } },
    painted: (paint) => {
      const since = paint.at - (scene.inserted[0]?.at ?? paint.at)
      told.push(ageOf(paint, scene).then((age) => watching.painted(paint, since, age)))
    },
  })
  if (!options.headless) await openBeside(scene.panel)
  watching.live(scene.address)
  const fitted = paidOn(options.site)
  const lines = recording.lines.map((line) => ({ ...line, ...fitted(line) }))
  const limit = options.seconds === undefined ? Number.POSITIVE_INFINITY : options.seconds * 1000
  await play({ lines, speed: options.speed, limit, signal, happen: scene.happen })
  await settle(scene, options.seconds === undefined ? SETTLE : 0, signal)
  await Promise.all(told)
  const { events, cues } = await scene.desk.export()
  const played = { inserted: scene.inserted, paints: scene.paints, waited: scene.desk.waited, relay: relayOf(scene) }
  await scene.close()
  return { ...played, events, cues }
}
