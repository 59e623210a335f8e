// @vitest-environment happy-dom
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { chaturbate } from '../../../extension/sites/chaturbate.ts'
import { kick } from '../../../extension/sites/kick.ts'
import type { Site } from '../../../extension/sites/site.ts'
import { stage } from '../../../extension/sites/stage.ts'
import { twitch } from '../../../extension/sites/twitch.ts'
import { youtube } from '../../../extension/sites/youtube.ts'
import { markup as chaturbateMarkup } from '../../stage/markup/chaturbate.ts'
import { markup as kickMarkup } from '../../stage/markup/kick.ts'
import type { Line, Markup } from '../../stage/markup/line.ts'
import { markup as stageMarkup } from '../../stage/markup/stage.ts'
import { markup as twitchMarkup } from '../../stage/markup/twitch.ts'
import { markup as youtubeMarkup } from '../../stage/markup/youtube.ts'
import { type Watched, watch } from './room.ts'

/** What pages do to their lists, in any order: whatever it is, each message is told once, in order. */

const sites: [Site, Markup][] = [
  [chaturbate, chaturbateMarkup],
  [twitch, twitchMarkup],
  [stage, stageMarkup],
  [youtube, youtubeMarkup],
  [kick, kickMarkup],
]

type Quirk =
  | { does: 'say'; lines: number }
  | { does: 'same again' }
  | { does: 'shed'; keep: number }
  | { does: 'draw anew'; row: number }
  | { does: 'draw all anew' }
  | { does: 'reconnect'; news: number }
  | { does: 'older'; lines: number }

const quirk: fc.Arbitrary<Quirk> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('say' as const), lines: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('same again' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('shed' as const), keep: fc.integer({ min: 3, max: 8 }) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('draw anew' as const), row: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('draw all anew' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('reconnect' as const), news: fc.integer({ min: 0, max: 3 }) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('older' as const), lines: fc.integer({ min: 1, max: 3 }) }) },
)

let watched: Watched | undefined
afterEach(() => watched?.end())

/** Plays quirks on a page, and knows what should have been told. */
function player(site: Site, markup: Markup) {
  watched?.end()
  const room = watch(site, markup, { reader: 'r' })
  watched = room
  let count = 0
  let shown: { name: string; line: Line }[] = []
  const live: string[] = []
  const history: string[] = []
  const start = Date.now()

  function made(text: string, at = start + count): { name: string; line: Line } {
    count++
    return { name: `row ${count}`, line: { kind: 'chat', who: 'ann', text, at, id: `id-${count}` } }
  }

  function say(text: string): void {
    const one = made(text)
    shown.push(one)
    live.push(text)
    room.play.add(room.row(one.line), one.name)
  }

  function redraw(names: typeof shown, where?: 'start'): void {
    for (const { name, line } of names) room.play.add(room.row(line), name, where)
  }

  const does: { [Does in Quirk['does']]: (quirk: Extract<Quirk, { does: Does }>) => void } = {
    say: ({ lines }) => {
      for (let i = 0; i < lines; i++) say(`line ${count}`)
    },
    'same again': () => shown.length && say(shown.at(-1)!.line.text!),
    shed: ({ keep }) => {
      shown = shown.slice(-keep)
      room.play.prune(keep)
    },
    'draw anew': ({ row }) => shown.length && room.play.remount(shown[row % shown.length]!.name),
    'draw all anew': () => {
      room.play.remountAll()
    },
    reconnect: ({ news }) => {
      room.play.clear()
      redraw(shown)
      for (let i = 0; i < news; i++) say(`line ${count}`)
    },
    // Above nothing, a row is simply the first.
    older: ({ lines }) => {
      for (let i = 0; i < lines && shown.length; i++) {
        const one = made(`older ${count}`, start - 3_600_000 - count)
        history.push(one.line.text!)
        shown.unshift(one)
        redraw([one], 'start')
      }
    },
  }

  const told = (old: boolean) =>
    room.events.filter(({ kind, history }) => kind === 'chat' && (history === true) === old).map(({ text }) => text)

  return {
    async play(quirk: Quirk): Promise<void> {
      does[quirk.does](quirk as never)
      await room.settle()
    },
    check() {
      expect(told(false)).toEqual(live)
      expect(told(true).sort()).toEqual([...history].sort())
      expect(new Set(room.events.map(({ id }) => id)).size).toBe(room.events.length)
    },
  }
}

describe.each(sites)('whatever $id’s page does', (site, markup) => {
  it('each message is told once, in order, and what is older is history', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(quirk, { minLength: 3, maxLength: 9 }), async (quirks) => {
        const page = player(site, markup)
        for (const one of quirks) await page.play(one)
        page.check()
      }),
      { numRuns: 15, seed: 20261121 },
    )
  })
})
