// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { shipped } from '../../../extension/sites/index.ts'
import { placeOf } from '../../../extension/sites/read/place.ts'
import type { Counsel } from '../../../extension/sites/site.ts'
import { youtube } from '../../../extension/sites/youtube.ts'
import { readPage, readPanels, readRow, savedPage } from './page.ts'

const place = (address: string, ...around: string[]) => placeOf(address, shipped, around)?.place
const watch = 'https://www.youtube.com/live_chat?authuser=0'

describe('where YouTube has a room', () => {
  it('a popout is the room of its video', () => {
    expect(place('https://www.youtube.com/live_chat?is_popout=1&v=aBcDeFgHi-_')).toEqual({
      room: 'abcdefghi-_',
      own: false,
      page: 'popout',
    })
  })

  it('a chat in the frame of a video is the room of that video, by where it was asked for from', () => {
    const room = { room: 'abcdefghi-_', own: false, page: 'watch' }
    expect(place(watch, 'https://www.youtube.com/watch?v=aBcDeFgHi-_&t=1')).toEqual(room)
    expect(place(watch, 'https://www.youtube.com/live/aBcDeFgHi-_?si=x')).toEqual(room)
    // The page around has gone to its next video already; the old frame still shows the old room.
    expect(
      place(watch, 'https://www.youtube.com/watch?v=aBcDeFgHi-_', 'https://www.youtube.com/watch?v=ZZZZZZZZZZZ'),
    ).toEqual(room)
    expect(place(watch, 'https://www.youtube.com/', 'https://www.youtube.com/watch?v=aBcDeFgHi-_')).toEqual(room)
  })

  it('a channel’s address that shows its stream of the moment is the channel', () => {
    expect(place(watch, 'https://www.youtube.com/@IdaBakes/live')?.room).toBe('@idabakes')
  })

  it('the token in the frame’s own address names the video, whatever the page around says', () => {
    const inner = btoa(`\n\x1d\x1a\x0d\n\x0baBcDeFgHi-_*'\n\x18UCabcdefghijklmnopqrstuv\x12\x0baBcDeFgHi-_ \x01`)
    const token = encodeURIComponent(btoa(`\xd2\x87\xcc\xc8\x03z\x1a${encodeURIComponent(inner)}0\x01`))
    expect(place(`${watch}&continuation=${encodeURIComponent(token)}`)?.room).toBe('abcdefghi-_')
    expect(place(`${watch}&continuation=nonsense%25`)).toBeUndefined()
  })

  it('Studio is the broadcaster’s own', () => {
    const chat = 'https://studio.youtube.com/live_chat?is_popout=1'
    const own = { room: 'abcdefghi-_', own: true, page: 'studio' }
    expect(place(chat, 'https://studio.youtube.com/video/aBcDeFgHi-_/livestreaming')).toEqual(own)
    expect(place(`${chat}&v=aBcDeFgHi-_`)).toEqual(own)
    expect(place(`${chat}&v=aBcDeFgHi-_?dark_theme=1`)).toEqual(own)
  })

  it.each([
    'https://www.youtube.com/watch?v=aBcDeFgHi-_',
    'https://www.youtube.com/live_chat_replay?v=aBcDeFgHi-_',
    'https://www.youtube.com/',
    'https://studio.youtube.com/video/aBcDeFgHi-_/livestreaming',
    'https://www.youtube.com.evil.example/live_chat?v=aBcDeFgHi-_',
    'https://www.youtube.com/live_chat',
  ])('%s is no room', (address) => expect(place(address)).toBeUndefined())

  it('a page of another site around the chat tells nothing', () => {
    expect(place(watch, 'https://evil.example/watch?v=aBcDeFgHi-_')).toBeUndefined()
  })
})

const who = (name: string, ...badges: string[]) => ({ name, badges })
const rows = readPage(youtube, savedPage(youtube))

describe('what YouTube’s rows say', () => {
  const stories: [string, unknown][] = [
    ['the welcome line says nothing', 'skip'],
    [
      'chat with an emoji among letters',
      { kind: 'chat', key: 'chat-1', who: who('@ann'), text: 'good evening @ida😂!' },
    ],
    [
      'badges, and the channel’s own emoji by name',
      {
        kind: 'chat',
        key: 'chat-2',
        who: who('Mo', 'moderator', 'verified', 'member'),
        text: ':washhands:keep it :loaf:friendly',
      },
    ],
    ['the host', { kind: 'chat', key: 'chat-3', who: who('ida', 'owner'), text: 'welcome' }],
    [
      'chat that looks like money is chat',
      { kind: 'chat', key: 'chat-4', who: who('eve'), text: 'bob sent $500.00! Welcome to Crust!' },
    ],
    [
      'a super chat with words',
      {
        kind: 'paid',
        what: 'superchat',
        key: 'paid-1',
        who: who('bob'),
        amount: 1006.99,
        unit: 'CAD',
        shown: 'CA$1,006.99',
        text: 'for 2 loaves 🍞',
      },
    ],
    [
      'a super chat without, its sign and number held together by a no-break space',
      {
        kind: 'paid',
        what: 'superchat',
        key: 'paid-2',
        who: who('user2000'),
        amount: 1000,
        unit: 'CLP',
        shown: 'CLP\u00a01,000',
      },
    ],
    [
      'a super chat in full width',
      {
        kind: 'paid',
        what: 'superchat',
        key: 'paid-3',
        who: who('はな'),
        amount: 10000,
        unit: 'JPY',
        shown: '￥１０，０００',
      },
    ],
    [
      'a sticker',
      { kind: 'paid', what: 'sticker', key: 'paid-4', who: who('cat'), amount: 2, unit: 'EUR', shown: '€2.00' },
    ],
    ['a new member', { kind: 'member', what: 'membership', key: 'member-1', who: who('zed', 'member') }],
    ['a new member in Japanese', { kind: 'member', what: 'membership', key: 'member-2', who: who('花子') }],
    [
      'a milestone',
      { kind: 'member', what: 'resub', key: 'member-3', who: who('kim'), months: 14, text: 'still here' },
    ],
    ['a milestone of years', { kind: 'member', what: 'resub', key: 'member-4', who: who('uwe'), months: 14 }],
    [
      'memberships given, whatever the channel is called',
      { kind: 'member', what: 'giftsub', key: 'gifts-1', who: who('bo'), amount: 20, unit: 'sub' },
    ],
    [
      'and in any language',
      { kind: 'member', what: 'giftsub', key: 'gifts-2', who: who('次郎'), amount: 5, unit: 'sub' },
    ],
    [
      'who got one is told, and owed no thanks',
      { kind: 'notice', key: 'gifted-1', who: who('cat'), text: 'was gifted a membership by bo' },
    ],
    [
      'jewels',
      {
        kind: 'paid',
        what: 'gift',
        key: 'jewels-1',
        who: who('dan'),
        amount: 1100,
        unit: 'jewel',
        shown: 'sent 2 Loaves for 1,100 Jewels',
      },
    ],
    [
      'a gift to a good cause, anonymous',
      { kind: 'paid', what: 'gift', key: 'gift-1', amount: 50, unit: 'USD', shown: '$50.00' },
    ],
    ['a message taken back', { kind: 'deleted', key: 'chat-5', who: who('troll') }],
    ['what is held for review is nobody’s yet', 'skip'],
    ['a gap is nothing', 'skip'],
    ['the room’s mode', { kind: 'notice', key: 'mode-1', text: 'Slow mode is on Send a message every 60 seconds' }],
    ['an element of a new kind is unknown, however like chat', undefined],
    ['money that cannot be read is unknown, and no chat', undefined],
  ]

  it.each(stories)('%s', (story, reading) => {
    expect(rows[stories.findIndex(([told]) => told === story)]).toEqual(reading)
  })

  it('every row of the page has its story, and neither ticker nor banner is a row', () => {
    expect(rows).toHaveLength(stories.length)
  })

  it('a raid and a goal from the banners above', () => {
    expect(readPanels(youtube, savedPage(youtube))).toEqual([
      { kind: 'raid', who: who('@big_baker') },
      { kind: 'goal', amount: 12, target: 50 },
    ])
  })

  it('a banner that sends viewers away is no raid', () => {
    const page = savedPage(youtube)
    page.querySelector('#banner-text')!.innerHTML =
      'Don’t miss out! People are going to watch <span class="bold">@x</span>'
    expect(readPanels(youtube, page)[0]).toBeUndefined()
  })

  it('a dollar on a page in Canadian French is Canadian', () => {
    const page = new DOMParser().parseFromString('<html lang="fr-CA"><body></body></html>', 'text/html')
    page.body.innerHTML =
      '<yt-live-chat-paid-message-renderer id="p"><span id="author-name">bob</span><div id="purchase-amount">5,00\u00a0$</div></yt-live-chat-paid-message-renderer>'
    expect(readRow(youtube, page.body.innerHTML)).toMatchObject({ unit: 'USD' })
    const css = Object.fromEntries(Object.entries(youtube.selectors).map(([part, { css }]) => [part, css]))
    const row = page.body.firstElementChild!
    expect(youtube.read(row, css as never, { room: 'x', own: false, page: 'watch' })).toMatchObject({
      amount: 5,
      unit: 'CAD',
    })
  })
})

describe('what else YouTube’s chat page says', () => {
  const [topChat] = youtube.counsel as [Counsel]

  it('that only a selection of the messages is shown, and where to change that', () => {
    const page = savedPage(youtube)
    expect(page.querySelector(topChat.when)?.textContent?.trim()).toBe('Top chat')
    expect(page.querySelector(topChat.switch)?.textContent?.trim()).toBe('Live chat')
    for (const view of page.querySelectorAll('#view-selector a')) {
      view.classList.toggle('iron-selected')
      view.setAttribute('aria-selected', `${view.classList.contains('iron-selected')}`)
    }
    expect(page.querySelector(topChat.when)).toBeNull()
  })

  it('a message of one’s own that got its lasting key is the same message', () => {
    const lasting = btoa('\n:\n\x1aCI-4nIC20u0CFQ2KggodtFcN6Q\x12\x1cCMvt4Kq00u0CFQXpaAodqgQLUw-1')
    expect(youtube.sameKey!('CMvt4Kq00u0CFQXpaAodqgQLUw-1', lasting)).toBe(true)
    expect(youtube.sameKey!('CMvt4Kq00u0CFQXpaAodqgQLUw-2', lasting)).toBe(false)
    expect(youtube.sameKey!('', lasting)).toBe(false)
  })

  it('where its box is', () => {
    expect(savedPage(youtube).querySelector(youtube.box!.css)?.id).toBe('input')
  })
})
