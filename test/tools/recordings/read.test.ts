import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openRecording, readRecording } from './read.ts'

const viewer = (name: string, badges: string[] = []) => ({ name, badges })

describe('a person replays their own last stream', () => {
  it('from a story, where the host types and what the page does not show is left out', () => {
    const { host, lines } = readRecording(
      '@ host Ida\n@ unit tokens\n4s host: hello\n9s host away\n12s ann tips 50: hi\n',
      'a.txt',
    )
    expect(host).toBe('Ida')
    expect(lines).toEqual([
      { at: 4, kind: 'chat', who: viewer('Ida', ['owner']), text: 'hello' },
      { at: 12, kind: 'paid', who: viewer('ann'), what: 'tip', amount: 50, unit: 'token', text: 'hi' },
    ])
  })

  it('from chat-downloader, where the ticker repeats a super chat that is told once', () => {
    const paid = { time_in_seconds: 112, author: 'Ann', message: 'for you', amount: 'CA$1,250.50', timestamp: 1 }
    const chat = { time_in_seconds: 100, author: { name: 'Bob', badges: [{ title: 'Moderator' }] }, message: 'hi' }
    expect(readRecording(JSON.stringify([chat, paid, { ...paid, ticker_duration: 300 }]), 'b.json').lines).toEqual([
      { at: 0, kind: 'chat', who: viewer('Bob', ['moderator']), text: 'hi' },
      {
        at: 12,
        kind: 'paid',
        who: viewer('Ann'),
        text: 'for you',
        what: 'superchat',
        amount: 1250.5,
        unit: 'CAD',
        shown: 'CA$1,250.50',
      },
    ])
  })

  it('from TwitchDownloader, where a notice is told apart from the viewer’s own words', () => {
    const message = {
      body: 'Ann subscribed with Prime. They’ve subscribed for 8 months! hi'.replace('’', "'"),
      user_badges: [{ _id: 'subscriber' }],
      user_notice_params: { 'msg-id': 'resub', 'msg-param-cumulative-months': '8' },
    }
    const resub = { content_offset_seconds: 3.5, commenter: { display_name: 'Ann' }, message }
    const cheer = { ...resub, content_offset_seconds: 5, message: { body: 'Cheer100 go', bits_spent: 100 } }
    const file = { video: { user_login: 'ida' }, comments: [resub, cheer] }
    const { host, lines } = readRecording(JSON.stringify(file), 'c.json')
    expect(host).toBe('ida')
    expect(lines).toMatchObject([
      { at: 0, kind: 'member', who: viewer('Ann', ['subscriber']), what: 'resub', months: 8, text: 'hi' },
      { at: 1.5, kind: 'paid', what: 'cheer', amount: 100, unit: 'bit' },
    ])
  })
})

describe('the evening of npm start', () => {
  it('has a gift, a question and a raid, the first of them soon', () => {
    const { lines } = openRecording(join(import.meta.dirname, '../../stage/evening.txt'))
    const first = (kind: string) => lines.find((line) => line.kind === kind)?.at
    expect(first('paid')).toBeLessThan(10)
    expect(lines.some(({ text }) => text?.endsWith('?'))).toBe(true)
    expect(first('raid')).toBeDefined()
  })
})

describe('a bad file is named with its place', () => {
  it.each([
    ['a.txt', '12s ann waves', /^a\.txt:1: /],
    ['a.json', '[\n{"a": 1},\n{"b" 2}]', /^a\.json:3: this is not JSON/],
    ['b.json', '{"title": "x"}', /neither a chat-downloader JSON/],
    ['c.json', '[{"author": "x", "message": "y"}]', /message 0 has no time_in_seconds/],
    ['d.json', '{"comments": [{"content_offset_seconds": 1}]}', /comment 0 has no commenter/],
  ])('%s', (file, text, words) => {
    expect(() => readRecording(text, file)).toThrow(words)
  })
})

describe('the recordings beside the checkout', () => {
  const data = process.env.SIDECUE_DATA

  it.skipIf(!data)('are read whole', () => {
    const vod = `${data}/twitch/vod-1087079172-first.json`
    const { lines } = readRecording(readFileSync(vod, 'utf8'), vod)
    expect(lines).toHaveLength(2001)
    expect(lines.filter((line) => line.kind === 'member')).toHaveLength(11)
    const chats = `${data}/youtube/superchats-first.json`
    const paid = readRecording(readFileSync(chats, 'utf8'), chats).lines
    expect(paid.every((line) => line.kind === 'paid' && line.amount! > 0)).toBe(true)
    expect(paid).toHaveLength(34)
  })
})
