import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSentence } from '../../../../extension/sites/read/twitch-notices.ts'

const who = (name: string) => ({ name, badges: [] })
const read = (words: string, name?: string, own = '') => readSentence(words, name ? who(name) : undefined, own)
const gift = (name: string | undefined, amount: number) => ({
  kind: 'member',
  what: 'giftsub',
  unit: 'sub',
  amount,
  ...(name && { who: who(name) }),
})

describe('Twitch’s notices', () => {
  it.each([
    ['raidboss subscribed with Prime.', { kind: 'member', what: 'sub', who: who('raidboss') }],
    ['gifter subscribed at Tier 1.', { kind: 'member', what: 'sub', who: who('gifter') }],
    ['Bo gifted a Tier 1 sub to raider99!', gift('Bo', 1)],
    ['Bo gifted 6 months of Tier 1 to 300subs. They’ve gifted 334 months in the channel!', gift('Bo', 1)],
    ['Bo is gifting 1,000 Tier 1 Subs to raid_train’s community!', gift('Bo', 1000)],
    ['An anonymous user is gifting 5 Tier 1 Subs to ida’s community!', gift(undefined, 5)],
    ['cat is continuing the Gift Sub they got from Bo!', { kind: 'member', what: 'sub', who: who('cat') }],
    ['cat converted from a Prime sub to a Tier 1 sub!', { kind: 'member', what: 'sub', who: who('cat') }],
    [
      'cat subscribed at Tier 2. They’ve subscribed for 9 months, 6 months in advance!',
      { kind: 'member', what: 'resub', who: who('cat'), months: 9 },
    ],
    ['1 raider from subs_for_free has joined!', { kind: 'raid', amount: 1, who: who('subs_for_free') }],
  ])('%s', (words, reading) => {
    expect(read(words, /^(?:An|\d)/.test(words) ? undefined : words.split(' ')[0])).toEqual(reading)
  })

  it.each([
    ['is paying forward the Gift they got from subs', 'cat'],
    ['watched 10 consecutive streams and sparked a watch streak!', 'sub_raid'],
    ['has been a moderator for 18 months!', 'cat'],
    ['Unlocked a social sharing badge', 'cat'],
    ['donated $5.50 to support Bread for All', 'cat'],
    ['bits badge tier notification', undefined],
  ])('%s: a notice, no sub and no gift', (words, name) => {
    expect(read(name ? `${name} ${words}` : words, name)).toMatchObject({ kind: 'notice' })
  })

  it('whoever the names are, the sentence decides', () => {
    const name = fc.stringMatching(/^(?:raid|sub|gift|bits|months|12|tier|regal|offre)[a-z0-9_]{0,12}$/)
    fc.assert(
      fc.property(name, name, fc.integer({ min: 2, max: 99 }), (a, b, n) => {
        expect(read(`${a} subscribed with Prime.`, a)).toMatchObject({ what: 'sub', who: who(a) })
        expect(read(`${a} gifted a Tier 1 sub to ${b}!`, a)).toEqual(gift(a, 1))
        expect(read(`${a} is gifting ${n} Tier 1 Subs to ${b}'s community!`, a)).toEqual(gift(a, n))
        expect(read(`${n} raiders from ${a} have joined!`)).toEqual({ kind: 'raid', amount: n, who: who(a) })
        expect(read(`${a} s'est abonné au niveau 1. Abonné depuis ${n} mois !`, a)).toMatchObject({
          months: n,
          who: who(a),
        })
      }),
    )
  })
})

describe('as recorded', () => {
  const data = process.env.SIDECUE_DATA

  it.skipIf(!data)('every notice of the recorded lines says what its tags say', () => {
    const lines = readFileSync(`${data}/twitch/irc_lines.txt`, 'utf8').split('\n')
    const notices = lines.filter((line) => line.includes(' USERNOTICE ')).map(tagsOf)
    expect(notices.length).toBe(29)
    for (const tags of notices) {
      const words = tags['system-msg'] ?? ''
      if (words)
        expect([
          words,
          read(words, words.startsWith(tags['display-name']!) ? tags['display-name'] : undefined),
        ]).toEqual([words, meant(tags, words)])
    }
  })
})

type Tags = Record<string, string>

function tagsOf(line: string): Tags {
  const pairs = line
    .slice(1, line.indexOf(' '))
    .split(';')
    .map((pair) => pair.split('=', 2))
  return Object.fromEntries(pairs.map(([name, value = '']) => [name, value.replaceAll('\\s', ' ').trim()]))
}

/** What the tags say, apart from the words. */
function meant(tags: Tags, words: string): unknown {
  const name = tags['display-name']!
  // In one recorded line the tags name somebody else than the sentence.
  const by = who(words.startsWith(name) ? name : words.split(' ')[0]!)
  const months = Number(tags['msg-param-cumulative-months'] ?? tags['msg-param-months'])
  switch (tags['msg-id']) {
    case 'sub':
      return { kind: 'member', what: 'sub', who: by }
    case 'resub':
      return { kind: 'member', what: 'resub', who: by, months }
    case 'subgift':
      return gift(name === 'AnAnonymousGifter' ? undefined : name, 1)
    case 'raid':
    case 'sharedchatnotice':
      return { kind: 'raid', amount: Number(tags['msg-param-viewerCount']), who: who(name) }
    default:
      return expect.objectContaining({ kind: 'notice', text: words })
  }
}
