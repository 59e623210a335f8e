/** What leaves the browser tells nobody where a viewer lives or how to reach them. */

import { describe, expect, it } from 'vitest'
import { noAliases, seal } from '../../../shared/coach/index.ts'
import { masked } from '../../../shared/coach/masks.ts'
import { askOf } from './ask.ts'

/** The same five hundred in every run. */
function dice(seed: number): (most: number) => number {
  let state = seed
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
}

const roll = dice(20_261_121)
const pick = <T>(list: readonly T[]): T => list[roll(list.length)]!
const digits = (count: number): string => Array.from({ length: count }, () => String(roll(10))).join('')
const WORDS = ['amber', 'birch', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'heron']

function card(): string {
  const body = `${pick(['4', '51', '37', '6011'])}${digits(16)}`.slice(0, 15)
  const sum = [...body].reverse().reduce((total, letter, at) => {
    const twice = Number(letter) * (at % 2 === 0 ? 2 : 1)
    return total + (twice > 9 ? twice - 9 : twice)
  }, 0)
  const whole = `${body}${(10 - (sum % 10)) % 10}`
  return pick([whole, whole.replace(/(\d{4})(?=\d)/g, '$1 '), whole.replace(/(\d{4})(?=\d)/g, '$1-')])
}

const makers: Record<string, () => string> = {
  email: () =>
    `${pick(WORDS)}${pick(['.', '_', '+', ''])}${pick(WORDS)}${roll(99)}@${pick(WORDS)}${pick(['.com', '.co.uk', '.example', '-mail.org'])}`,
  phone: () =>
    pick([
      () => `+49 15${digits(1)} ${digits(8)}`,
      () => `+1 (${2 + roll(8)}${digits(2)}) ${digits(3)}-${digits(4)}`,
      () => `(${2 + roll(8)}${digits(2)}) ${digits(3)}-${digits(4)}`,
      () => `${2 + roll(8)}${digits(2)}-${digits(3)}-${digits(4)}`,
      () => `${2 + roll(8)}${digits(2)}.${digits(3)}.${digits(4)}`,
      () => `07${digits(3)} ${digits(6)}`,
      () => `06 ${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`,
      () => `+447${digits(9)}`,
      () => `1-${pick(['800', '415'])}-${digits(3)}-${digits(4)}`,
      () => `${2 + roll(8)}${digits(9)}`,
    ])(),
  card,
  iban: () => {
    const whole = `${pick(['DE', 'FR', 'ES', 'RO', 'GB'])}${10 + roll(89)}${digits(18)}`
    return pick([whole, whole.replace(/(.{4})(?=.)/g, '$1 ')])
  },
  ip: () =>
    pick([
      () => [roll(256), roll(256), roll(256), 1 + roll(254)].join('.'),
      () => `192.168.${roll(256)}.${roll(256)}:${1024 + roll(9000)}`,
      () => Array.from({ length: 8 }, () => (4096 + roll(60_000)).toString(16)).join(':'),
      () => `2001:db8::${(4096 + roll(60_000)).toString(16)}`,
    ])(),
  link: () =>
    `${pick(['https://', 'http://', 'www.', ''])}${pick(WORDS)}-${pick(WORDS)}${pick(['.com', '.net', '.tv', '.gg', '.ee', '.example', '.co.uk'])}${pick(['', '/', '/a?b=c', '/path/x'])}`,
  address: () =>
    pick([
      () =>
        `${1 + roll(999)} ${pick(['Harbour', 'Old Mill', 'Baker'])} ${pick(['Street', 'St', 'Avenue', 'Road', 'Lane'])}`,
      () => `${1 + roll(999)} ${pick(['5th', '42nd'])} ${pick(['Avenue', 'Street'])}`,
      () => `${1 + roll(99)} ${pick(['Rose', 'Kings', 'Meadow'])} ${pick(['Drive', 'Court', 'Way', 'Place'])}`,
      () => `${pick(['Haupt', 'Garten', 'Linden'])}${pick(['straße', 'str.', 'weg', 'platz'])} ${1 + roll(200)}`,
      () =>
        `${pick(['Calle', 'Avenida', 'Rua', 'Via', 'Strada'])} ${pick(['Mayor', 'das Flores', 'Roma', 'Lalelelor'])} ${1 + roll(200)}`,
      () => `${1 + roll(99)} rue ${pick(['de la Paix', 'du Moulin', 'Victor Hugo'])}`,
    ])(),
}

const FRAMES = [
  (item: string) => `write me: ${item}`,
  (item: string) => `${item} is mine`,
  (item: string) => `it is ${item}, see you`,
  (item: string) => `(${item})`,
  (item: string) => `my one is ${item}!`,
]

const items = Array.from({ length: 500 }, (_, i) => {
  const kind = Object.keys(makers)[i % Object.keys(makers).length]!
  return { kind, item: makers[kind]!() }
})

/** Something of it that would still tell: a run of four digits, or a word of it. */
function tells(text: string, item: string): boolean {
  const rest = text.replace(/\[[a-z]+\]/g, '')
  const pieces = item.match(/\d{4,}|\p{L}{4,}/gu) ?? [item]
  return rest.includes(item) || pieces.some((piece) => rest.includes(piece))
}

describe('five hundred personal items', () => {
  it('are masked in at least 99.5 of a hundred', () => {
    const left = items.filter(({ item }) => tells(masked(pick(FRAMES)(item)), item))
    console.log(
      `masked: ${items.length - left.length} of ${items.length} (${(100 - (100 * left.length) / items.length).toFixed(1)} %)`,
    )
    expect(left.map(({ item }) => item).slice(2)).toEqual([])
  })

  it('do not stand on the wire, wherever they were typed', () => {
    const left = items.filter(({ item }, i) => {
      const text = FRAMES[i % FRAMES.length]!(item)
      const ask = askOf({
        why: text,
        owed: [text],
        last: [text],
        preferences: text,
        limits: [text],
        recent: [{ at: 1, kind: 'chat', who: 'ann_b', text }],
        room: { broadcaster: 'Ida', site: 'stage', minutesLive: 1, subject: text },
      })
      return JSON.stringify(seal(ask, noAliases).ask).includes(item)
    })
    expect(left.length).toBeLessThanOrEqual(2)
  })
})

describe('ordinary words stay', () => {
  it.each([
    'ann tipped 5000 tokens, 3 loaves, 1,200 in all',
    'my 1st place, then the 3rd, in 5 rounds',
    'it is 20:15 and 45 minutes to go',
    'see you on 2026-11-21 at 8',
    'that was great.it is 5 o’clock... right?',
    'goal 310 of 1000, 690 to go',
    '10/10 and 100% and 3.5 stars',
    'what a way to go, 5 stars',
    'level 99, score 12500 - 9800',
    'meet me at the end of the street',
    'it is 5 minutes down the street',
    'e.g. this, i.e. that, no. 5',
    'V1 has 12 tries; 1.2k viewers',
  ])('%s', (text) => expect(masked(text)).toBe(text))
})
