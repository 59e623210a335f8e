// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chaturbate } from '../../../extension/sites/chaturbate.ts'
import { kick } from '../../../extension/sites/kick.ts'
import { oneLine } from '../../../extension/sites/read/text.ts'
import type { Site } from '../../../extension/sites/site.ts'
import { stage } from '../../../extension/sites/stage.ts'
import { stripchat } from '../../../extension/sites/stripchat.ts'
import { twitch } from '../../../extension/sites/twitch.ts'
import { youtube } from '../../../extension/sites/youtube.ts'
import type { Badge, Sighting } from '../../../shared/events.ts'
import { markup as chaturbateMarkup } from '../../stage/markup/chaturbate.ts'
import { markup as kickMarkup } from '../../stage/markup/kick.ts'
import type { Line, Markup } from '../../stage/markup/line.ts'
import { markup as stageMarkup } from '../../stage/markup/stage.ts'
import { markup as stripchatMarkup } from '../../stage/markup/stripchat.ts'
import { markup as twitchMarkup } from '../../stage/markup/twitch.ts'
import { markup as youtubeMarkup } from '../../stage/markup/youtube.ts'
import { readRecording } from '../../tools/recordings/read.ts'
import { readPanels, readRow, readRows } from './page.ts'

/** The rows that tests, `npm start --site` and benchmarks play are read back as what they were made from. */

const played: [Site, Markup][] = [
  [chaturbate, chaturbateMarkup],
  [twitch, twitchMarkup],
  [youtube, youtubeMarkup],
  [kick, kickMarkup],
  [stripchat, stripchatMarkup],
  [stage, stageMarkup],
]

const lines: Line[] = [
  { kind: 'chat', who: 'ann', badges: ['moderator'], text: 'hello @ida look Kappa', emotes: ['Kappa'] },
  { kind: 'chat', who: 'eve', text: 'ann tipped 5000 tokens' },
  { kind: 'chat', who: 'User456', text: '<img src=x onerror=alert(1)> & "quotes"' },
  { kind: 'paid', what: 'tip', who: 'user2000', badges: ['hasTokens'], amount: 50, unit: 'token' },
  { kind: 'paid', what: 'tip', who: 'bob', amount: 1250, unit: 'token', text: 'for 2 loaves | or 3' },
  { kind: 'paid', what: 'tip', amount: 5, unit: 'token' },
  {
    kind: 'paid',
    what: 'cheer',
    who: 'Dan',
    badges: ['subscriber'],
    amount: 100,
    unit: 'bit',
    text: 'great 1 Kappa',
    emotes: ['Kappa'],
  },
  { kind: 'paid', what: 'cheer', who: 'Dan', amount: 1, unit: 'bit' },
  { kind: 'member', what: 'sub', who: 'Zed' },
  { kind: 'member', what: 'resub', who: 'Zed', months: 14, text: 'still here' },
  { kind: 'member', what: 'giftsub', who: 'Bo', amount: 1, unit: 'sub' },
  { kind: 'member', what: 'giftsub', who: 'Bo', amount: 20, unit: 'sub' },
  { kind: 'member', what: 'giftsub', amount: 5, unit: 'sub' },
  { kind: 'paid', what: 'superchat', who: 'Eli', badges: ['member'], amount: 1250.5, unit: 'CAD', text: 'hi 2 😂' },
  { kind: 'paid', what: 'sticker', who: 'Eli', amount: 500, unit: 'JPY' },
  { kind: 'paid', what: 'gift', who: 'Eli', amount: 300, unit: 'jewel' },
  { kind: 'paid', what: 'gift', who: 'Gil', badges: ['vip'], amount: 1000, unit: 'kick', text: 'take 2' },
  { kind: 'member', what: 'resub', who: 'Zed', months: 9 },
  { kind: 'member', what: 'membership', who: 'Fay', badges: ['member', 'verified'] },
  { kind: 'raid', who: 'Big_Baker', amount: 42 },
  { kind: 'join', who: 'cat', badges: ['fan'] },
  { kind: 'leave', who: 'cat' },
  { kind: 'follow', who: 'cat' },
  { kind: 'subject', text: 'rye tonight' },
]

/** What each site has no rows for. */
const unshown: Record<string, (line: Line) => boolean> = {
  chaturbate: ({ kind, unit }) => ['member', 'raid', 'follow'].includes(kind) || (kind === 'paid' && unit !== 'token'),
  twitch: ({ kind, unit, what }) =>
    ['join', 'leave', 'follow', 'subject'].includes(kind) ||
    (kind === 'paid' && unit !== 'bit') ||
    what === 'membership',
  // What somebody writes with a sub is a message of its own.
  kick: ({ kind, unit, what, text }) =>
    ['join', 'leave', 'follow', 'subject'].includes(kind) ||
    (kind === 'paid' && unit !== 'kick') ||
    (kind === 'member' && text !== undefined) ||
    what === 'membership',
  stripchat: ({ kind, unit }) => kind !== 'chat' && unit !== 'token',
  // A raid is a banner above its chat, and an anonymous gift has no row.
  youtube: ({ kind, unit, what, who }) =>
    ['join', 'leave', 'follow', 'subject', 'raid'].includes(kind) ||
    ['token', 'bit', 'kick'].includes(unit ?? '') ||
    what === 'sub' ||
    (what === 'giftsub' && !who),
  stage: () => false,
}

/** What a site shows of badges, where that is not all that our lines wear. */
const worn: Record<string, Badge[]> = { stripchat: ['owner'] }
const wornOn = ({ id }: Site, badges: Badge[]) => badges.filter((badge) => worn[id]?.includes(badge) ?? true)

/** Sites with a page that can only be the broadcaster's own, and that has the chat. */
const own = ['chaturbate', 'twitch', 'youtube']

/** As long as a video's id. */
const ROOM = 'ida_bakes_1'

const { stringify } = JSON

/** Thousands of rows in a made DOM, on a busy machine. Ms. */
const PATIENCE = 60_000
const told = ({ emotes: _emotes, who, badges, ...facts }: Line, site: Site) => ({
  ...facts,
  ...(who && { who: { name: who, badges: badges && wornOn(site, badges) } }),
})

const first = (reading: unknown) => (Array.isArray(reading) ? reading[0] : reading) as Sighting

/** Only what the line says; a site may add its key, how it shows an amount, when, and badges that its colours imply. */
function heard(reading: unknown, line: Line): unknown {
  const { shown: _shown, at: _at, key: _key, who, ...facts } = first(reading)
  return { ...facts, ...(who && { who: { ...who, badges: line.badges && who.badges } }) }
}

describe.each(played)('$id', (site, markup) => {
  const rows = lines.filter((line) => !unshown[site.id]!(line))

  it.each(rows.map((line) => [stringify(line), line] as const))('%s', (_name, line) => {
    expect(heard(readRow(site, markup.row(line)!), line)).toEqual(told(line, site))
  })

  it('has no row for what the site does not show', () => {
    const others = lines.filter((line) => unshown[site.id]!(line))
    expect(others.map((line) => markup.row(line))).toEqual(others.map(() => undefined))
  })

  it('tells a message taken back, an unknown row and the site’s own words', () => {
    const line: Line = { kind: 'chat', who: 'troll', text: 'rude' }
    const gone = markup.row({ ...line, gone: true })
    const system = markup.row({ kind: 'system', text: 'welcome' })
    if (gone) expect(first(readRow(site, gone))).toMatchObject({ kind: 'deleted' })
    expect(readRow(site, markup.row({ kind: 'odd', text: 'vote now' })!)).toBeUndefined()
    if (system) expect(readRow(site, system)).toBe('skip')
  })

  it('has its room at its address, and the broadcaster’s own page where there is one', () => {
    expect(site.roomOf(new URL(markup.url(ROOM)))).toMatchObject({ room: ROOM })
    expect(site.roomOf(new URL(markup.ownUrl(ROOM)))).toMatchObject({ room: ROOM, own: own.includes(site.id) })
  })

  it('shows viewers beside the chat, if it shows them at all', () => {
    const page = new DOMParser().parseFromString(markup.page('ida'), 'text/html')
    const panel = markup.panel({ kind: 'viewers', amount: 1234 })
    expect(panel !== undefined).toBe('viewers' in site.selectors)
    if (!panel) return
    const { selector, html } = panel
    page.querySelector(selector)!.outerHTML = html
    expect(readPanels(site, page)).toContainEqual({ kind: 'viewers', amount: 1234 })
  })
})

describe('a recorded evening', () => {
  const data = process.env.SIDECUE_DATA

  /** The lines of a recording that come back from a site's made rows as anything else than what was recorded. */
  function wrongOf(site: Site, markup: Markup, recorded: Recorded[], ...added: (keyof Sighting)[]): Recorded[] {
    const rows = recorded.map(
      ({ at: _at, who, ...facts }) => markup.row({ ...facts, who: who!.name, badges: who!.badges })!,
    )
    const readings = readRows(site, rows)
    return recorded.filter(({ at: _at, ...facts }, i) => {
      const reading = { ...(readings[i] as Sighting | undefined) }
      for (const field of added) delete reading[field]
      const text = facts.text && oneLine(facts.text)
      return stringify(sorted(reading)) !== stringify(sorted({ ...facts, ...(text && { text }) }))
    })
  }

  const recordingOf = (name: string) => {
    const file = `${data}/${name}-first.json`
    return readRecording(readFileSync(file, 'utf8'), file).lines
  }

  it.skipIf(!data)('is read back from Twitch’s markup word for word', { timeout: PATIENCE }, () => {
    const recorded = recordingOf('twitch/vod-1087079172')
    expect(wrongOf(twitch, twitchMarkup, recorded, 'shown')).toEqual([])
    expect(recorded.filter(({ kind }) => kind === 'member')).toHaveLength(11)
  })

  it.skipIf(!data).each(['superchats', 'replay-with-superchats', 'premiere', 'spanish-stream'])(
    'is read back from YouTube’s markup word for word, amounts and currencies too: %s',
    { timeout: PATIENCE },
    (name) => {
      const recorded = recordingOf(`youtube/${name}`)
      expect(wrongOf(youtube, youtubeMarkup, recorded, 'key')).toEqual([])
      if (name.includes('superchats')) expect(recorded.some(({ kind }) => kind === 'paid')).toBe(true)
    },
  )
})

type Recorded = ReturnType<typeof readRecording>['lines'][number]

function sorted(sighting: object): [string, unknown][] {
  return Object.entries(sighting).sort(([a], [b]) => (a < b ? -1 : 1))
}
