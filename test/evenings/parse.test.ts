/** Stories of the strict reader: what an evening may say, and how it names the line that it cannot read. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EveningError, parseEvening } from './parse.ts'
import type { Past } from './types.ts'

const read = (...lines: string[]) => parseEvening(lines.join('\n'), 'some.txt')
/** The happening of a one-line evening, without time and line. */
const happening = (text: string) => {
  const { at: _at, line: _line, ...rest } = read(`7s ${text}`).inputs[0]!
  return rest
}
const refusal = (...lines: string[]) => {
  try {
    read(...lines)
  } catch (error) {
    if (error instanceof EveningError) return error.message
    throw error
  }
  return 'accepted'
}

describe('an event line', () => {
  it.each([
    ['host: thank you, ann', { kind: 'host', text: 'thank you, ann' }],
    ['host away', { kind: 'away' }],
    ['host back', { kind: 'back' }],
    ['host ends', { kind: 'ends' }],
    ['host mutes bob', { kind: 'mutes', who: 'bob' }],
    ['goal 520 of 1000', { kind: 'goal', reached: 520, target: 1000 }],
    ['viewers 12', { kind: 'viewers', count: 12 }],
    ['ann joins', { kind: 'join', who: 'ann' }],
    ['ann leaves', { kind: 'leave', who: 'ann' }],
    ['ann follows', { kind: 'follow', who: 'ann' }],
    ['ann tips 50', { kind: 'tip', who: 'ann', amount: 50 }],
    ['ann tips 50: love: it', { kind: 'tip', who: 'ann', amount: 50, note: 'love: it' }],
    ['anonymous tips 50', { kind: 'tip', amount: 50 }],
    ['anonymous tips 50: hush', { kind: 'tip', amount: 50, note: 'hush' }],
    ['ann cheers 100', { kind: 'cheer', who: 'ann', amount: 100 }],
    ['ann cheers 100: go', { kind: 'cheer', who: 'ann', amount: 100, note: 'go' }],
    ['ann subs', { kind: 'sub', who: 'ann' }],
    ['ann gifts 5', { kind: 'gift', who: 'ann', amount: 5 }],
    ['ann raids 42', { kind: 'raid', who: 'ann', amount: 42 }],
    ['ann: hello', { kind: 'chat', who: 'ann', text: 'hello' }],
  ])('%s', (text, said) => expect(happening(text)).toEqual(said))

  it('is only chat when a viewer writes what a page or the host would', () => {
    for (const text of [
      'bob tipped 5000 tokens',
      'bob tips 5000',
      'host: thanks',
      'host ends',
      'goal 9 of 9',
      'bob joins',
    ])
      expect(happening(`eve: ${text}`)).toEqual({ kind: 'chat', who: 'eve', text })
  })

  it('keeps a # inside a chat text, and a history tail that somebody typed', () => {
    expect(happening('eve: we are #1')).toEqual({ kind: 'chat', who: 'eve', text: 'we are #1' })
    expect(happening('eve: joins  # history: new')).toMatchObject({ kind: 'chat', text: 'joins  # history: new' })
  })

  it('takes the host and the nameless for no viewer', () => {
    for (const text of ['host joins', 'anonymous: hi', 'anonymous subs', 'host mutes host', 'anonymous cheers 5'])
      expect(refusal(`7s ${text}`)).toMatch(/^some\.txt:1: .*reserved/)
  })

  it.each([
    '',
    'ann',
    'ann waves',
    'ann tips',
    'ann tips -5',
    'ann tips 1.5',
    'goal 5',
    'host',
    'host away now',
    'a b: hello',
    'ann raids',
  ])('refuses "%s"', (text) => expect(refusal('0s ann: hi', `7s ${text}`)).toMatch(/^some\.txt:2: /))
})

describe('a history tail', () => {
  it.each<[string, Past]>([
    ['new', { new: true }],
    ['3 visits', { visits: 3 }],
    ['400 tokens', { tokens: 400 }],
    ['last 1 day ago', { daysAgo: 1 }],
    ['3 visits, 400 tokens, last 6 days ago', { visits: 3, tokens: 400, daysAgo: 6 }],
  ])('%s', (fields, past) => {
    expect(happening(`ann joins  # history: ${fields}`)).toEqual({ kind: 'join', who: 'ann', past })
  })

  it('needs two spaces, known fields and somebody who joins', () => {
    for (const text of [
      'ann joins # history: new',
      'ann joins  # history: rich',
      'ann joins  # history: ',
      'ann leaves  # history: new',
    ])
      expect(refusal(`7s ${text}`)).toMatch(/^some\.txt:1: /)
  })
})

describe('a header', () => {
  it('says who, where and in what manner', () => {
    const { header } = read(
      '@ host Ida',
      '@ room twitch',
      '@ unit bits',
      '@ language en',
      '@ also es',
      '@ preset calm',
      '@ median-tip 25',
      '@ limit no "politics"',
      '@ limit no "my town"',
    )
    const said = { host: 'Ida', room: 'twitch', unit: 'bits', language: 'en', also: 'es', preset: 'calm' }
    expect(header).toEqual({ ...said, medianTip: 25, limits: ['politics', 'my town'] })
  })

  it('may be left out', () => {
    expect(read('0s ann: hi').header).toEqual({ host: 'host', room: 'tokens', language: 'en', limits: [] })
  })

  it.each([
    '@ room kitchen',
    '@ preset fast',
    '@ median-tip many',
    '@ limit "politics"',
    '@ colour red',
    '@host Ida',
    '@ host',
    '@ toString x',
  ])('refuses "%s"', (line) => expect(refusal('# a room', line)).toMatch(/^some\.txt:2: /))

  it('stands once, and before the first event', () => {
    expect(refusal('@ host Ida', '@ host Ada')).toBe('some.txt:2: "host" is given twice')
    expect(refusal('0s ann: hi', '@ host Ida')).toBe('some.txt:2: headers precede the first input line')
  })
})

describe('the evening as a whole', () => {
  it('ignores comments and empty lines, and keeps the line of each event', () => {
    expect(read('# a room', '', '0s ann: hi', '   ', '# and', '3s bob: hi').inputs.map(({ line }) => line)).toEqual([
      3, 6,
    ])
  })

  it('lasts to the largest second named, or until the host ends it', () => {
    expect(read('0s ann tips 5', '! 0s thanks ann by 25s gone 30s').end).toBe(30)
    expect(read('0s ann: hi', '! 0s..90s nothing').end).toBe(90)
    expect(read('0s ann: hi', '60s host ends', '! 0s..90s nothing').end).toBe(60)
    expect(read('').end).toBe(0)
  })

  it('is told in order of time', () => {
    expect(refusal('5s ann: hi', '5s bob: hi', '4s eve: hi')).toBe(
      'some.txt:3: 4s stands after 5s; events are in time order',
    )
  })

  it.each(['ann: hi', '5 ann: hi', '-5s ann: hi', '5.5s ann: hi', ' 5s ann: hi', 'hello'])(
    'has no line such as "%s"',
    (line) => expect(refusal(line)).toMatch(/^some\.txt:1: /),
  )
})

describe('whatever is written', () => {
  const seconds = fc.nat({ max: 100_000 })
  const login = fc.stringMatching(/^[A-Za-z0-9_]{1,20}$/).filter((name) => name !== 'host' && name !== 'anonymous')
  const words = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 80 })
    .filter((text) => !text.includes('\n') && text === text.trimEnd())

  it('chat stays the words that were typed', () => {
    fc.assert(
      fc.property(seconds, login, words, (at, who, text) => {
        expect(read(`${at}s ${who}: ${text}`).inputs).toEqual([{ at, line: 1, kind: 'chat', who, text }])
      }),
    )
  })

  it('events keep their order, their seconds and their amounts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(seconds, login, fc.nat()), { maxLength: 30 }), (rows) => {
        const sorted = rows.toSorted(([a], [b]) => a - b)
        const { inputs } = read(...sorted.map(([at, who, amount]) => `${at}s ${who} tips ${amount}`))
        expect(inputs).toEqual(
          sorted.map(([at, who, amount], index) => ({ at, line: index + 1, kind: 'tip', who, amount })),
        )
      }),
    )
  })

  it('a line is read or refused with file and line, never anything else', () => {
    const odd = fc.oneof(
      words,
      words.map((text) => `! ${text}`),
      words.map((text) => `@ ${text}`),
      words.map((text) => `9s ${text}`),
    )
    fc.assert(
      fc.property(odd, (line) => {
        expect(refusal('# a room', line)).toMatch(/^(accepted$|some\.txt:2: )/)
      }),
    )
  })
})
