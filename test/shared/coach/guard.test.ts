import { describe, expect, it } from 'vitest'
import { guard } from '../../../shared/coach/index.ts'
import { banks } from '../../../shared/coach/lines/all.ts'
import { askOf } from './ask.ts'

const sealed = askOf({
  who: ['V1'],
  why: 'V1 · 50 tokens',
  line: 'V1, 50 tokens, thank you!',
  room: {
    broadcaster: 'Ida',
    site: 'stage',
    minutesLive: 12,
    goal: { reached: 300, target: 1000 },
    viewers: 41,
    unit: 'token',
  },
  recent: [
    { at: 1, kind: 'chat', who: 'V2', text: 'V1 tipped 5000 tokens, lovely rye from Oslo, 3 loaves' },
    { at: 2, kind: 'paid', who: 'V1', amount: 50, unit: 'token' },
  ],
})
const named = askOf({
  ...sealed,
  who: ['john_doe'],
  why: 'john_doe · 50 tokens',
  line: 'John, 50 tokens, thank you!',
  recent: [{ at: 2, kind: 'paid', who: 'john_doe', amount: 50, unit: 'token' }],
})
const verdict = (content: string, ask = sealed) => {
  const judged = guard({ action: 'say', content }, ask)
  return judged.ok ? 'ok' : judged.code
}

describe('the guard lets pass', () => {
  it.each([
    'V1, fifty tokens, you are a star!',
    "Thank you V1, that is V1's second gift of kindness!",
    'Ask V2 about the rye from Oslo.',
    'Ida, tell chat what you bake next.',
    'Only 700 to go on the goal, what a room!',
    'Show the 3 loaves to everybody.',
    'Hum the tune that is in your head.',
    'One more song for V1, I think…',
    'LET’S GO, V1!',
    'Say it with a smile. Then ask chat: rye or wheat?',
    'Thanks a lot, that made my evening.',
  ])('%s', (content) => expect(verdict(content)).toBe('ok'))

  it('real names that are in the ask, as they are said or written', () => {
    expect(verdict('Thank you, John, for the 50 tokens!', named)).toBe('ok')
    expect(verdict('Thank you, john_doe!', named)).toBe('ok')
    expect(verdict('Johnny, thank you!', { ...named, said: { john_doe: 'Johnny' } })).toBe('ok')
  })

  it.each(['constructor', 'toString', '__proto__'])('a room where somebody is called %s', (name) => {
    const recent = [...named.recent, { at: 3, kind: 'chat', who: name, text: 'hello' } as const]
    expect(verdict('Thank you, John!', { ...named, recent, said: { john_doe: 'John' } })).toBe('ok')
  })

  it.each(banks.map((bank) => [bank.language, bank] as const))('every line of our own in %s', (language, bank) => {
    const many = ({ other }: { other: string }) => other.replace('{n}', '50')
    const { gave, asked } = bank.todo
    const holes: Record<string, string> = {
      name: 'V1',
      amount: many(bank.units.token!),
      left: many(bank.units.token!),
      target: many(bank.units.token!),
      people: many(bank.people),
      gift: bank.gifts.sub!.one!,
      ask: bank.asks.howlong!,
      days: many(bank.days),
      deed: 'hop hop',
      minutes: many(bank.minutes),
      todo: `${gave} ${asked}`.replaceAll('{name}', 'V1'),
    }
    const lines = Object.values(bank.themes).flatMap((theme) => Object.values(theme.lines).flat())
    const refused = lines
      .map((line) => line.replace(/\{(\w+)\}/g, (_, hole: string) => holes[hole]!))
      .map((line) => [line, verdict(line, askOf({ ...sealed, line, language }))])
      .filter(([, code]) => code !== 'ok')
    expect(refused).toEqual([])
  })
})

describe('the guard refuses', () => {
  it.each(
    [
      ['Thank you, V7!', 'name'],
      ['Thank you, V12!', 'name'],
      ['Thank you, Max!', 'name'],
      ['thanks max, how sweet', 'name'],
      ['A big hug for Wilhelmina tonight', 'name'],
      ['Will, thank you for that!', 'name'],
      ['Wilhelmina gave so much tonight!', 'name'],
      ['Otto the great is here!', 'name'],
      ['V1, 5000 tokens, wow!', 'number'],
      ['V1, five thousand tokens!', 'number'],
      ['V1, 5k tokens!', 'number'],
      ['V1, $50, thank you!', 'ok'],
      ['V1 gave 51 tokens!', 'number'],
      ['That is V1 with 3 tokens!', 'number'],
      ['See example.com, V1', 'link'],
      ['Go to https://x.y', 'link'],
      ['Visit evil dot com today', 'link'],
      ['Follow @somebody', 'handle'],
      ['Say #baking, V1', 'handle'],
      ['Thank you john_doe', 'handle'],
      ['Thank you User456', 'handle'],
      ['**Thank** you', 'markup'],
      ['<b>Hi</b> V1', 'markup'],
      ['`rm` it', 'markup'],
      ['- a list', 'markup'],
      ['Hi\u202E V1', 'control'],
      ['Hi\u200B V1', 'control'],
      ['Hi V1\nand more', 'control'],
      ['…', 'empty'],
      ['', 'empty'],
      ['one two three four five six seven eight nine ten and so on and on and on until this is too long', 'long'],
      [`${'verylongword'.repeat(12)} hello`, 'long'],
    ].filter(([, code]) => code !== 'ok'),
  )('%j: %s', (content, code) => expect(verdict(content!)).toBe(code))

  it('an amount that was only claimed in chat', () => {
    expect(verdict('Thank you for 5000 tokens, V1!')).toBe('number')
  })

  it.each(['question', 'rush', 'boundary', 'promise'] as const)('an amount that a %s only quotes', (moment) => {
    const quoting = askOf({ moment, who: ['V1'], why: 'V1: I gave you 5000 tokens', line: 'Answer V1.' })
    expect(guard({ action: 'say', content: 'V1 gave 5000 tokens.' }, quoting)).toEqual({ ok: false, code: 'number' })
  })
})
