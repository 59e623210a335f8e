/** A crowd that always says the same: rows of every sort that a site shows, in the mix of a busy evening. */

import type { Badge } from '../../shared/events.ts'
import type { Line, Markup } from '../stage/markup/line.ts'

/** Stands where a row's own time goes; the page puts the moment of insertion there. */
export const STAMP = 4_102_444_800_123

const WORDS =
  'good evening that was lovely what key is this in greetings from the harbour again please Kappa LUL wow'.split(' ')
const BADGES: Badge[][] = [
  [],
  [],
  [],
  ['subscriber'],
  ['moderator', 'subscriber'],
  ['vip'],
  ['fan'],
  ['hasTokens'],
  ['member'],
]

/** A small generator with a seed, so that every run has the same rows (mulberry32). */
export function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % sides
  }
}

function says(roll: (sides: number) => number): string {
  const words = Array.from({ length: 2 + roll(12) }, () => WORDS[roll(WORDS.length)]!)
  return roll(6) ? words.join(' ') : `@viewer${roll(400)} ${words.join(' ')}`
}

/** What a viewer pays in, by site; elsewhere tokens. */
const MONEY: Record<string, Partial<Line>> = {
  twitch: { what: 'cheer', unit: 'bit' },
  youtube: { what: 'superchat', unit: 'USD' },
  kick: { what: 'gift', unit: 'kick' },
}

function lineOf(site: string, i: number, roll: (sides: number) => number): Line {
  const base = { who: `viewer${roll(400)}`, badges: BADGES[roll(BADGES.length)]!, at: STAMP, id: `bench-${i}` }
  const lot = roll(100)
  const money = MONEY[site] ?? { what: 'tip', unit: 'token' }
  if (lot < 6) return { ...base, kind: 'paid', ...money, amount: 1 + roll(500), ...(roll(2) && { text: says(roll) }) }
  if (lot < 8) return { ...base, kind: 'member', what: 'sub', months: 1 + roll(20) }
  if (lot < 14) return { ...base, kind: roll(2) ? 'join' : 'leave' }
  return { ...base, kind: 'chat', text: says(roll), emotes: ['Kappa', 'LUL'] }
}

export interface Row {
  line: Line
  html: string
}

/** Rows as the site shows them; what it has no row for is left out. `from` numbers them on, so that ids are not used twice. */
export function crowd(markup: Markup, count: number, from = 0): Row[] {
  const roll = dice(7 + from)
  const rows: Row[] = []
  for (let i = from; rows.length < count; i++) {
    const line = lineOf(markup.site, i, roll)
    const html = markup.row(line)
    if (html !== undefined) rows.push({ line, html })
  }
  return rows
}
