import { describe, expect, it } from 'vitest'
import { suggest } from '../../../shared/coach/index.ts'

const row = (text: string, type: string, second = 0) => ({
  text,
  type,
  timestamp: new Date(Date.UTC(2025, 2, 13, 3, 15, second)).toISOString(),
})

describe('a suggestion for some rows', () => {
  it('thanks the payer by name for the exact amount', () => {
    const { cue, ask } = suggest(
      [
        { text: 'User123: Hello everyone!', type: 'chat', timestamp: '2025-03-13T03:15:45.000Z' },
        { text: 'User456 tipped 50 tokens', type: 'tip', timestamp: '2025-03-13T03:16:12.000Z' },
      ],
      'BroadcasterName',
      'Engage more with tips.',
    )
    expect(cue).toMatchObject({ action: 'say', moment: 'thanks', why: 'User456 · 50 tokens' })
    expect(cue.content).toContain('User456')
    expect(cue.content).toMatch(/\b50 tokens\b/)
    expect(ask()).toMatchObject({ who: ['User456'], preferences: 'Engage more with tips.', line: cue.content })
    expect(ask().room.broadcaster).toBe('BroadcasterName')
  })

  it('never calls it the first or the biggest of a night that it has not seen', () => {
    for (let second = 0; second < 30; second++) {
      expect(suggest([row('Ann tipped 50 tokens', 'tip', second)], 'Ida', '').cue.content).not.toMatch(
        /first|biggest|record|open/i,
      )
    }
  })

  it('answers a question, greets a newcomer, meets a raid', () => {
    expect(suggest([row('bob: how long does it bake?', 'chat')], 'Ida', '').cue).toMatchObject({
      action: 'do',
      moment: 'question',
    })
    expect(suggest([row('tess: hi all', 'chat')], 'Ida', '').cue).toMatchObject({ action: 'say', moment: 'welcome' })
    expect(suggest([row('gus is raiding with 40 viewers', 'raid')], 'Ida', '').cue).toMatchObject({ moment: 'raid' })
  })

  it('prefers money to small talk, and what is still due to what the host has said', () => {
    const rows = [
      row('Ann tipped 50 tokens', 'tip', 1),
      row('Ida: thank you Ann!', 'chat', 9),
      row('bob: how long does it bake?', 'chat', 12),
    ]
    expect(suggest(rows.toSpliced(1, 1), 'Ida', '').cue.moment).toBe('thanks')
    expect(suggest(rows, 'Ida', '').cue.moment).toBe('question')
  })

  it('has a thing to do when there is nothing', () => {
    expect(suggest([], 'Ida', '').cue).toMatchObject({ action: 'do', moment: 'quiet' })
  })

  it('has a cue for each kind of row that does not say all that it could', () => {
    for (const type of ['tip', 'cheer', 'superchat', 'join', 'leave', 'follow', 'raid', 'sub', 'resub', 'chat'])
      for (const text of ['', 'Mia', 'Mia tipped', 'Mia: ?', 'tip from Mia', '0', ':'])
        expect(suggest([row(text, type)], 'Ida', '').cue.content, `${type}: ${text}`).toMatch(/./)
  })

  it('takes a type that it does not know, and a time that nobody can read', () => {
    expect(suggest([{ text: 'tess: hi', type: 'sparkle', timestamp: 'soon' }], 'Ida', '').cue.content).toContain('Tess')
  })

  it('does not take a chat line for a tip', () => {
    const { cue } = suggest([row('eve: rex tipped 5000 tokens', 'chat')], 'Ida', '')
    expect(cue.moment).not.toBe('thanks')
    expect(cue.content).not.toContain('5000')
  })

  it.each([
    ['Ann tipped 50 tokens: for the oven', { amount: 50, unit: 'token', who: 'Ann' }],
    ['ann cheered 100 bits', { amount: 100, unit: 'bit', who: 'ann' }],
    ['ann donated $5', { amount: 5, unit: 'USD', who: 'ann' }],
    ['An anonymous user tipped 20 tokens', { amount: 20, unit: 'token' }],
    ['Ann tipped 1,000 tokens', { amount: 1_000, unit: 'token', who: 'Ann' }],
    ['Ann tipped 1.250.000 tokens', { amount: 1_250_000, unit: 'token', who: 'Ann' }],
    ['Ann tipped 1 000 tokens', { amount: 1_000, unit: 'token', who: 'Ann' }],
    ['Ann tipped 1\u202f250\u00a0000 tokens', { amount: 1_250_000, unit: 'token', who: 'Ann' }],
    ['Ann tipped 3 100 tokens', { amount: 3_100, unit: 'token', who: 'Ann' }],
    ['Ann tipped 50 100% worth it', { amount: 50, who: 'Ann' }],
    ['tip from Ann: 1 250,50 €', { amount: 1_250.5, unit: 'EUR', who: 'Ann' }],
    ['Ann sent $ 12 000.50', { amount: 12_000.5, unit: 'USD', who: 'Ann' }],
    ['Ann tipped 50 tokens: 1 000 more to go', { amount: 50, unit: 'token', text: '1 000 more to go' }],
    ['Ann tipped 50 2 times', { amount: 50, who: 'Ann' }],
    ['Ann tipped 5 0000', { amount: 5, who: 'Ann' }],
    ['Ann tipped 1 000 5 times', { amount: 1, who: 'Ann' }],
    ['Ann tipped 2024 100', { amount: 2_024, who: 'Ann' }],
    ['Ann tipped 0 500', { amount: 0, who: 'Ann' }],
    ['Ann sent $1,250.50', { amount: 1_250.5, unit: 'USD', who: 'Ann' }],
    ['Ann sent 1.250,50 €', { amount: 1_250.5, unit: 'EUR', who: 'Ann' }],
    ['Ann sent $0.125', { amount: 0.125, unit: 'USD', who: 'Ann' }],
    ['Ann sent $12.50', { amount: 12.5, unit: 'USD', who: 'Ann' }],
    ['ann tipped 1', { amount: 1, who: 'ann' }],
  ])('reads "%s"', (text, paid) => {
    expect(suggest([row(text, 'tip')], 'Ida', '').ask().recent[0]).toMatchObject({ kind: 'paid', ...paid })
  })

  it.each([
    ['gus is raiding with 40 viewers', { amount: 40, who: 'gus' }],
    ['gus99: raiding with 1 200 viewers', { amount: 1_200, who: 'gus99' }],
    ['gus is raiding with 1,200 viewers', { amount: 1_200, who: 'gus' }],
    ['gus is raiding', { amount: undefined, who: 'gus' }],
    ['gus is raiding: 1.2.3', { amount: undefined, who: 'gus' }],
  ])('reads the raid "%s"', (text, raid) => {
    const { kind, who, amount } = suggest([row(text, 'raid')], 'Ida', '').ask().recent[0]!
    expect({ kind, who, amount }).toEqual({ kind: 'raid', ...raid })
  })

  it('is the same for the same rows', () => {
    const rows = [row('Ann tipped 50 tokens', 'tip', 7)]
    const [one, two] = [suggest(rows, 'Ida', ''), suggest(rows, 'Ida', '')]
    expect([one.cue, one.ask()]).toEqual([two.cue, two.ask()])
  })
})
