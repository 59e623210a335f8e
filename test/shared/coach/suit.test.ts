/** Lines that fit what was given and asked. */

import { describe, expect, it } from 'vitest'
import { banks } from '../../../shared/coach/lines/all.ts'
import type { Theme } from '../../../shared/coach/lines/bank.ts'
import type { RoomEvent } from '../../../shared/events.ts'
import type { Tone } from '../../../shared/settings.ts'
import { type Live, live } from './live.ts'

const tones: Tone[] = ['warm', 'playful', 'calm', 'hype']

/** Everything that is said in an evening of one payment after the other. */
function said(tone: Tone, event: Partial<RoomEvent>, times = 30): string[] {
  const room = live({ tone })
  for (let i = 0; i < times; i++)
    room.event(5 + i * 40, {
      kind: 'paid',
      who: { name: `ann${'abcdefghijklmnopqrstuvwxyz'[i % 26]}`, badges: [] },
      ...event,
    })
  return room.shown.filter(({ cue }) => cue.moment === 'thanks').map(({ cue }) => cue.content)
}

describe.each(tones)('in a %s tone', (tone) => {
  it('one token is thanked for and not mocked', () => {
    const lines = said(tone, { amount: 1, unit: 'token', what: 'tip' })
    expect(lines.length).toBeGreaterThan(20)
    expect(
      lines.filter((line) => /\bwow|generous|huge|massive|legend|spoil|record|biggest|made my/i.test(line)),
    ).toEqual([])
  })

  it('a gift with an insult is thanked for in the fewest words, also the first of the evening', () => {
    const lines = said(tone, { amount: 25, unit: 'token', what: 'tip', text: 'you are so ugly and stupid' }, 3)
    for (const line of lines) expect(line).toMatch(/^Thank you, Ann[abc], for the 25 tokens\.$/)
    expect(lines).toHaveLength(3)
  })

  it.each([
    { what: 'cheer', unit: 'bit', amount: 100 },
    { what: 'superchat', unit: 'USD', amount: 5 },
    { what: 'gift', unit: 'kick', amount: 20 },
  ] as const)('a $what is not called a tip', (paid) => {
    const lines = said(tone, paid)
    expect(lines.filter((line) => /\btips?\b|\bjar\b/i.test(line))).toEqual([])
  })

  it('a question of no clear kind is told in whole sentences', () => {
    const contents = [
      'what do you think of the glaze, Ida?',
      'how do you fold it, Ida?',
      'can you show the crust, Ida?',
      'how often do you bake, Ida?',
    ]
      .flatMap((text) =>
        [0, 1, 2, 3].map((start) =>
          live({ tone }, Date.UTC(2026, 0, 5, 20) + start * 7919)
            .at(5, `mia: hi`)
            .at(90, `mia: ${text}`)
            .until(100),
        ),
      )
      .flatMap((room: Live) => room.shown.filter(({ cue }) => cue.moment === 'question').map(({ cue }) => cue.content))
    expect(contents.length).toBeGreaterThan(8)
    expect(
      contents.filter((content) =>
        /what it is|\bhow\b|\bwhat\b|\{|undefined/i.test(
          content.replace(/What \w+ just asked|what Mia just asked/i, ''),
        ),
      ),
    ).toEqual([])
  })
})

it('what is above the median of the room may be called generous', () => {
  const room = live({ tone: 'warm' })
  for (let i = 0; i < 4; i++) room.at(5 + i * 40, `ann${'abcd'[i]} tips 20`)
  for (let i = 0; i < 14; i++) room.at(205 + i * 40, `bob${'abcdefghijklmn'[i]} tips 300`)
  expect(room.shown.some(({ cue }) => /generous|made my night|brightened/.test(cue.content))).toBe(true)
})

it('a goal counts in its own unit, not in that of the payments', () => {
  const room = live().at(2, 'ann tips 50')
  room.event(40, { kind: 'goal', amount: 500, target: 1000 })
  room.event(80, { kind: 'goal', amount: 950, target: 1000 }).until(84)
  const { cue } = room.shown.at(-1)!
  expect(cue).toMatchObject({ moment: 'milestone', why: 'Goal · 950 of 1000' })
  expect(cue.content).toMatch(/\b50\b/)
  expect(cue.content).not.toMatch(/token/)
})

it('a goal in tokens says so', () => {
  const room = live()
  room.event(40, { kind: 'goal', amount: 500, target: 1000, unit: 'token' })
  room.event(80, { kind: 'goal', amount: 950, target: 1000, unit: 'token' }).until(84)
  expect(room.shown.at(-1)?.cue).toMatchObject({ why: 'Goal · 950 of 1000 tokens' })
  expect(room.shown.at(-1)?.cue.content).toContain('50 tokens')
})

describe('why', () => {
  it('a payment brings its note along, whole and masked as it is visible', () => {
    const cue = live().at(5, 'max tips 50: happy birthday to your old piano').now()
    expect(cue?.why).toBe('max · 50 tokens · first tonight · "happy birthday to your old piano"')
  })

  it('a long note is cut at 120 characters', () => {
    const note = 'so good '.repeat(40).trim()
    const why = live().at(5, `max tips 50: ${note}`).now()?.why ?? ''
    expect(why).toMatch(/…"$/)
    expect([...(/"(.*)"/.exec(why)?.[1] ?? '')].length).toBeLessThanOrEqual(120)
  })

  it('hides where somebody can be reached', () => {
    const why = live().at(5, 'max tips 50: write to max@mail.example or +49 151 23456789').now()?.why
    expect(why).not.toMatch(/mail\.example|151/)
  })

  it('a question is there to its end', () => {
    const text = `Ida, which flour do you take for the dark bread that you baked last week with ${'very '.repeat(20)}old grain?`
    expect(live().at(5, 'mia: hello').at(60, `mia: ${text}`).until(70).last('question')?.why).toBe(`mia: ${text}`)
  })
})

it.each(tones)('who may not be named is thanked in whole sentences, in a %s tone', (tone) => {
  const lines = said(tone, { who: { name: 'big_n1gger', badges: [] }, amount: 50, unit: 'token', what: 'tip' })
  expect(lines.length).toBeGreaterThan(20)
  expect(
    lines.filter((line) => /n1gger|\{|^\p{Ll}| {2}|^[,.!]|\b(?:you|Whoa|Yes) (?:\d|just|yes)|[.!?] \p{Ll}/u.test(line)),
  ).toEqual([])
})

it('who may not be named is called in the language of the line, also while the chosen one is not loaded', () => {
  const room = live({ language: 'ro' })
    .at(5, 'anna: hello')
    .at(60, 'big_n1gger: Ida, which flour do you use?')
    .until(70)
  expect(room.last('question')?.content).toMatch(/\ba viewer\b/i)
})

it('the first calm line of a language only thanks', () => {
  const first = (theme: Theme) => banks.map(({ themes }) => (themes[theme].lines.calm ?? themes[theme].lines.warm)[0])
  expect(first('thanks.one')).toEqual([
    'Thank you, {name}, for the {amount}.',
    'Danke dir für {amount}, {name}!',
    '¡Mil gracias por {amount}, {name}!',
    'Merci beaucoup pour {amount}, {name}!',
    'Valeu demais por {amount}, {name}!',
    'Mulțumesc mult pentru {amount}, {name}!',
  ])
  expect(first('thanks.anonymous')).toEqual([
    'Thank you for the {amount}, whoever you are.',
    'Danke für {amount}, wer auch immer du bist!',
    'Gracias por {amount}, seas quien seas.',
    'Merci pour {amount}, qui que tu sois!',
    'Valeu por {amount}, seja você quem for.',
    'Mulțumesc pentru {amount}, oricine ai fi!',
  ])
})

it('to a gift with an insult the model adds nothing', () => {
  const paid = (text: string) =>
    live()
      .reachable(0)
      .event(5, { kind: 'paid', who: { name: 'ann', badges: [] }, amount: 25, unit: 'token', what: 'tip', text })
      .asked()
  expect(paid('for tea')).toMatchObject({ want: 'tail' })
  expect(paid('you are so ugly and stupid')).toBeUndefined()
})
