// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { twitch } from '../../../extension/sites/twitch.ts'
import { markup } from '../../stage/markup/twitch.ts'
import { readPage, readPanels, readRow, savedPage } from './page.ts'

const place = (address: string) => twitch.roomOf(new URL(address))
const rows = readPage(twitch, savedPage(twitch))

describe('where Twitch has a room', () => {
  it.each([
    ['https://www.twitch.tv/Ida_Bakes', 'channel', false],
    ['https://www.twitch.tv/ida_bakes/about', 'channel', false],
    ['https://www.twitch.tv/popout/ida_bakes/chat?popout=', 'popout', false],
    ['https://www.twitch.tv/embed/ida_bakes/chat?parent=x', 'popout', false],
    ['https://www.twitch.tv/moderator/ida_bakes', 'moderator', false],
    ['https://www.twitch.tv/popout/moderator/ida_bakes/chat', 'moderator', false],
    ['https://dashboard.twitch.tv/u/ida_bakes/stream-manager', 'dashboard', true],
    ['https://dashboard.twitch.tv/popout/u/ida_bakes/stream-manager/chat', 'dashboard', true],
  ])('%s', (address, page, own) => expect(place(address)).toEqual({ room: 'ida_bakes', own, page }))

  it.each(['', 'directory', 'videos/123', 'settings/profile', 'ida_bakes/clip/abc', 'subscriptions', 'u/ida'])(
    'the page /%s is no room',
    (path) => expect(place(`https://www.twitch.tv/${path}`)).toBeUndefined(),
  )

  it('a path of the site is not a channel in another place either', () => {
    expect(place('https://dashboard.twitch.tv/ida_bakes')).toBeUndefined()
    expect(place('https://twitch.tv.evil.example/ida_bakes')).toBeUndefined()
  })
})

describe('what Twitch’s rows say', () => {
  const stories: [string, unknown][] = [
    ['the welcome line says nothing', 'skip'],
    [
      'chat with badges, mention and emote',
      { kind: 'chat', who: { name: 'Ann', badges: ['moderator', 'subscriber'] }, text: 'hi @bob look Kappa' },
    ],
    [
      'a name in another script, a badge in another language',
      { kind: 'chat', who: { name: '테스트', badges: ['owner', 'subscriber'] }, text: '안녕' },
    ],
    [
      'a reply is only what was written now',
      { kind: 'chat', who: { name: 'bob', badges: [] }, text: '@Ann hello back' },
    ],
    ['emotes alone are their names', { kind: 'chat', who: { name: 'cat', badges: [] }, text: 'PogChamp PogChamp' }],
    [
      'chat that looks like money is chat',
      { kind: 'chat', who: { name: 'eve', badges: [] }, text: 'bob gifted a Tier 1 sub to eve! Cheer5000' },
    ],
    [
      'a cheer with words',
      {
        kind: 'paid',
        what: 'cheer',
        who: { name: 'Dan', badges: [] },
        amount: 1000,
        unit: 'bit',
        shown: '1,000',
        text: 'great bread',
      },
    ],
    [
      'two cheers in one message are their sum',
      {
        kind: 'paid',
        what: 'cheer',
        who: { name: 'slyckity', badges: [] },
        amount: 5,
        unit: 'bit',
        shown: '1 + 4',
        text: 'a',
      },
    ],
    ['a sub with Prime', { kind: 'member', what: 'sub', who: { name: 'Zed9', badges: [] } }],
    [
      'a resub with words',
      {
        kind: 'member',
        what: 'resub',
        who: { name: 'Kim', badges: ['subscriber'] },
        months: 14,
        text: 'still here bleedPurple',
      },
    ],
    [
      'a resub in French',
      { kind: 'member', what: 'resub', who: { name: 'Loïc', badges: [] }, months: 7, text: 'merci' },
    ],
    ['one gift', { kind: 'member', what: 'giftsub', amount: 1, unit: 'sub', who: { name: 'Bo', badges: [] } }],
    ['many gifts', { kind: 'member', what: 'giftsub', amount: 20, unit: 'sub', who: { name: 'Bo', badges: [] } }],
    ['an anonymous gift names nobody', { kind: 'member', what: 'giftsub', amount: 1, unit: 'sub' }],
    ['a raid', { kind: 'raid', amount: 1042, who: { name: 'Big_Baker', badges: [] } }],
    [
      'a watch streak is a notice',
      {
        kind: 'notice',
        who: { name: 'ann', badges: [] },
        text: 'ann watched 10 consecutive streams and sparked a watch streak!',
      },
    ],
    [
      'an announcement is what a moderator says',
      { kind: 'chat', who: { name: 'Ann', badges: [] }, text: 'rules are below' },
    ],
    [
      'an announcement in French, by its frame',
      { kind: 'chat', who: { name: 'Loïc', badges: ['moderator'] }, text: 'les règles sont en bas' },
    ],
    ['a name that sounds like a raid', { kind: 'member', what: 'sub', who: { name: 'raidboss', badges: [] } }],
    [
      'a gift of months is one gift',
      { kind: 'member', what: 'giftsub', amount: 1, unit: 'sub', who: { name: 'Bo', badges: [] } },
    ],
    ['an action is chat', { kind: 'chat', who: { name: 'bob', badges: [] }, text: 'waves with a loaf' }],
    [
      'what is given to a good cause is not given to the host',
      { kind: 'notice', who: { name: 'cat', badges: [] }, text: 'cat donated $5.50 to support Bread for All' },
    ],
    ['a message taken back', { kind: 'deleted', who: { name: 'troll', badges: [] } }],
    ['a card is unknown', undefined],
    ['a notice of a new kind is unknown', undefined],
  ]

  it.each(stories)('%s', (story, reading) => {
    expect(rows[stories.findIndex(([told]) => told === story)]).toEqual(reading)
  })

  it('every row of the page has its story', () => {
    expect(rows).toHaveLength(stories.length)
  })

  it('viewers from beside the chat', () => {
    expect(readPanels(twitch, savedPage(twitch))).toEqual([{ kind: 'viewers', amount: 12345 }])
  })

  it.each(['1.2K', '12K', '1,2 mil'])('no viewers where their number is cut short: %s', (shown) => {
    const page = savedPage(twitch)
    page.querySelector('[data-a-target="animated-channel-viewers-count"]')!.textContent = shown
    expect(readPanels(twitch, page)).toEqual([undefined])
  })

  it('an announcement may hold a whole line of chat', () => {
    const line = markup.row({ kind: 'chat', who: 'Ann', text: 'rules below' })!
    const framed = `<div class="user-notice-line"><div class="announcement-line"><p>Annonce</p>${line}</div></div>`
    expect(readRow(twitch, framed)).toMatchObject({ kind: 'chat', who: { name: 'Ann' }, text: 'rules below' })
  })

  it('money and members whose mark was renamed are unknown, and never chat', () => {
    const broken = (part: 'cheer' | 'notice') => ({
      ...twitch,
      selectors: { ...twitch.selectors, [part]: { css: '.renamed', need: 'needed' as const } },
    })
    const cheer = markup.row({ kind: 'paid', what: 'cheer', who: 'Dan', amount: 5, unit: 'bit', text: 'hi' })!
    const resub = markup.row({ kind: 'member', what: 'resub', who: 'Kim', months: 3, text: 'still here' })!
    expect(readRow(broken('cheer'), cheer)).toBeUndefined()
    expect(readRow(broken('notice'), resub)).toBeUndefined()
  })
})
