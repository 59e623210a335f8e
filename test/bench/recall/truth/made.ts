/** Rows of every sort that a site shows, made up where no recording holds them. */

import type { Facts, Kind } from '../../../../shared/events.ts'
import type { Markup } from '../../../stage/markup/line.ts'
import { dice } from '../../crowd.ts'
import { type Told, told } from './told.ts'

const viewer = (i: number) => ({ name: `Guest_${i}`, badges: [] })
const NOTES = [
  undefined,
  'for the kettle',
  '<b>bold</b> & "quoted"',
  '5000 tokens, not',
  'tipped 99 tokens',
  'a bar | and -- a dash',
]
const AMOUNTS = [1, 2, 25, 99, 100, 999, 1000, 1234, 12_345, 100_000]

type Make = (i: number, roll: (sides: number) => number) => Facts

const amount = (roll: (sides: number) => number): number => AMOUNTS[roll(AMOUNTS.length)]!

const noted = (text: string | undefined) => (text ? { text } : {})

const paid =
  (what: Facts['what'], unit: string, { anonymous = false, wordless = false } = {}): Make =>
  (i, roll) => ({
    kind: 'paid',
    what,
    unit,
    amount: amount(roll),
    ...(!(anonymous && i % 5 === 0) && { who: viewer(i) }),
    ...(!wordless && noted(NOTES[roll(NOTES.length)])),
  })

const COMMON: Make[] = [
  (i) => ({ kind: 'chat', who: viewer(i), text: `line ${i} of a made evening` }),
  (i) => ({ kind: 'chat', who: viewer(i % 3), text: 'the same words again' }),
  (i) => ({
    kind: 'chat',
    who: viewer(i),
    text: ['Ann tipped 500 tokens', 'User x has joined the room.', 'Cheer100'][i % 3]!,
  }),
]

const passages: Make[] = [(i) => ({ kind: 'join', who: viewer(i) }), (i) => ({ kind: 'leave', who: viewer(i) })]

const SUBS: Make[] = [
  (i) => ({ kind: 'member', what: 'sub', who: viewer(i) }),
  (i) => ({ kind: 'member', what: 'resub', who: viewer(i), months: 2 + (i % 90), ...noted(NOTES[i % 2]) }),
  (i) => ({ kind: 'member', what: 'giftsub', who: viewer(i), amount: [1, 5, 20, 100][i % 4]!, unit: 'sub' }),
]

const raid: Make = (i, roll) => ({ kind: 'raid', who: viewer(i), amount: amount(roll) })

const SHOWN: Record<string, Make[]> = {
  chaturbate: [paid('tip', 'token', { anonymous: true }), ...passages, (i) => ({ kind: 'subject', text: `song ${i}` })],
  stripchat: [paid('tip', 'token', { anonymous: true })],
  twitch: [paid('cheer', 'bit'), ...SUBS, raid],
  kick: [paid('gift', 'kick'), ...SUBS.slice(1), raid],
  youtube: [
    paid('superchat', 'USD'),
    paid('sticker', 'JPY', { wordless: true }),
    paid('gift', 'jewel', { wordless: true }),
    paid('gift', 'USD', { wordless: true, anonymous: true }),
    (i) => ({ kind: 'member', what: 'membership', who: viewer(i) }),
    (i) => ({ kind: 'member', what: 'resub', who: viewer(i), months: 2 + (i % 90), text: 'still here' }),
    (i) => ({ kind: 'member', what: 'giftsub', who: viewer(i), amount: [5, 10, 20][i % 3]!, unit: 'sub' }),
  ],
}

/** `count` rows of what the site shows, well mixed; each kind at least a few dozen times. */
export function made(markup: Markup, count: number): Told[] {
  const roll = dice(20)
  const makes = [...COMMON, ...(SHOWN[markup.site] ?? [])]
  return Array.from({ length: count }, (_, i) => told(makes[roll(makes.length)]!(i, roll)))
}

/** The kinds that rows are scored by. */
export const KINDS: Kind[] = ['chat', 'paid', 'member', 'raid', 'join', 'leave', 'subject', 'notice']
