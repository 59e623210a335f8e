import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLine } from '../../../../extension/sources/twitch/line.ts'
import { readEvent } from '../../../../extension/sources/twitch/read.ts'

const data = process.env.SIDECUE_DATA
const read = (text: string) => {
  const line = readLine(text)
  return line && readEvent(line, 1)
}
const from = (tags: string) =>
  `@id=a1;tmi-sent-ts=1700000000000;display-name=Ann;user-id=5;${tags} :ann!ann@ann.tmi.twitch.tv`
const said = (text: string, tags = '') => read(`${from(tags)} PRIVMSG #ida :${text}`)
const noticed = (id: string, tags = '', text = '') =>
  read(`${from(`login=ann;msg-id=${id};${tags}`)} USERNOTICE #ida${text && ` :${text}`}`)

describe('what is said', () => {
  it('is chat with its own id and time, whatever it looks like', () => {
    expect(said('Bob cheered 100 bits!', 'badges=vip/1,subscriber/12')).toEqual({
      kind: 'chat',
      who: { name: 'Ann', badges: ['vip', 'subscriber'] },
      text: 'Bob cheered 100 bits!',
      key: 'a1',
      at: 1_700_000_000_000,
    })
  })

  it('is unwrapped where it was said with /me', () => {
    expect(said('\u0001ACTION waves  around\u0001')?.text).toBe('waves around')
  })

  it('has the login where there is no other name', () => {
    expect(read('@tmi-sent-ts=5 :bob!bob@bob PRIVMSG #ida :hi')?.who?.name).toBe('bob')
  })
})

describe('bits', () => {
  it('are paid, and the words beside them are the viewer’s', () => {
    expect(said('Cheer100 play it again PogChamp50', 'bits=150')).toMatchObject({
      kind: 'paid',
      what: 'cheer',
      amount: 150,
      unit: 'bit',
      text: 'play it again',
    })
    expect(said('Cheer100', 'bits=100')).not.toHaveProperty('text')
  })

  it('leave the words alone where these do not add up', () => {
    expect(said('Cheer100 see you in 2027', 'bits=40')).toMatchObject({ amount: 40, text: 'Cheer100 see you in 2027' })
  })

  it('without a name have none', () => {
    const line =
      '@id=b;bits=20;user-id=407665396;display-name=AnAnonymousCheerer :ananonymouscheerer!a@a PRIVMSG #ida :Anon20'
    expect(read(line)).toMatchObject({ kind: 'paid', amount: 20 })
    expect(read(line)).not.toHaveProperty('who')
  })

  it('given in a stream that shares its chat were given there', () => {
    expect(said('Cheer100', 'bits=100;source-id=zz;source-room-id=9;room-id=1')?.kind).toBe('chat')
  })
})

describe('notices', () => {
  it.each([
    ['sub', '', { kind: 'member', what: 'sub' }],
    ['resub', 'msg-param-cumulative-months=9;msg-param-months=0', { kind: 'member', what: 'resub', months: 9 }],
    ['subgift', 'msg-param-gift-months=6', { kind: 'member', what: 'giftsub', amount: 1, unit: 'sub' }],
    ['submysterygift', 'msg-param-mass-gift-count=20', { kind: 'member', what: 'giftsub', amount: 20, unit: 'sub' }],
    ['giftpaidupgrade', '', { kind: 'member', what: 'sub' }],
    ['primepaidupgrade', '', { kind: 'member', what: 'sub' }],
    [
      'raid',
      'msg-param-displayName=Nova;msg-param-viewerCount=84',
      { kind: 'raid', amount: 84, who: { name: 'Nova', badges: [] } },
    ],
    [
      'communitypayforward',
      'system-msg=Ann\\sis\\spaying\\sforward',
      { kind: 'notice', text: 'Ann is paying forward' },
    ],
    ['somethingnew', 'system-msg=Ann\\sdid\\sit', { kind: 'notice', text: 'Ann did it' }],
    ['toString', 'system-msg=x', { kind: 'notice', text: 'x' }],
  ])('%s', (id, tags, facts) => {
    expect(noticed(id, tags)).toMatchObject(facts)
  })

  it('charity is money in its own currency', () => {
    const tags = 'msg-param-donation-amount=1550;msg-param-exponent=2;msg-param-donation-currency=GBP'
    expect(noticed('charitydonation', tags)).toMatchObject({ kind: 'paid', amount: 15.5, unit: 'GBP' })
  })

  it('gifts without a name have none', () => {
    const line =
      '@id=b;login=ananonymousgifter;user-id=274598607;display-name=AnAnonymousGifter;msg-id=subgift :tmi.twitch.tv USERNOTICE #ida'
    expect(read(line)).toEqual({ kind: 'member', what: 'giftsub', amount: 1, unit: 'sub', key: 'b' })
  })

  it('carry what the viewer wrote with it', () => {
    expect(noticed('resub', 'msg-param-cumulative-months=12', 'a year already')).toMatchObject({
      text: 'a year already',
    })
    expect(noticed('announcement', '', 'doors at eight')).toMatchObject({ kind: 'chat', text: 'doors at eight' })
  })

  it('an odd number is no number', () => {
    expect(noticed('submysterygift', 'msg-param-mass-gift-count=NaN;system-msg=x')).toMatchObject({ kind: 'notice' })
  })
})

describe('what is taken back', () => {
  it('is one message, by its id', () => {
    const line = '@login=bob;target-msg-id=m9;tmi-sent-ts=5 :tmi.twitch.tv CLEARMSG #ida :the words'
    expect(read(line)).toEqual({
      kind: 'deleted',
      who: { name: 'bob', badges: [] },
      of: 'm9',
      key: 'CLEARMSG-m9',
      at: 5,
    })
  })
  it('is all of one viewer', () => {
    const line = '@ban-duration=600;tmi-sent-ts=5 :tmi.twitch.tv CLEARCHAT #ida :bob'
    expect(read(line)).toMatchObject({ kind: 'deleted', who: { name: 'bob' } })
  })
  it('is nobody’s where all of the chat is cleared', () => {
    expect(read('@tmi-sent-ts=5 :tmi.twitch.tv CLEARCHAT #ida')?.kind).toBe('notice')
  })
})

it('who comes and goes is told, but not ourselves', () => {
  expect(read(':bob!bob@bob.tmi.twitch.tv JOIN #ida')).toMatchObject({ kind: 'join', who: { name: 'bob' } })
  expect(read(':bob!bob@bob.tmi.twitch.tv PART #ida')).toMatchObject({ kind: 'leave', who: { name: 'bob' } })
  expect(read(':justinfan77!justinfan77@justinfan77 JOIN #ida')).toBeUndefined()
})

it.each([
  '@emote-only=0 :tmi.twitch.tv ROOMSTATE #ida',
  ':tmi.twitch.tv 353 x = #ida :a b c',
  'PING :x',
  ':a!a@a WHISPER me :hi',
])('%j is no event', (line) => expect(read(line)).toBeUndefined())

describe.skipIf(!data)('the recorded lines', () => {
  const lines = data ? readFileSync(join(data, 'twitch/irc_lines.txt'), 'utf8').split('\n').filter(Boolean) : []

  it('are all read, each as what its command and its id say', () => {
    const kinds: Record<string, number> = {}
    for (const text of lines) {
      const line = readLine(text)!
      const told = readEvent(line, 0)
      const name = `${line.command} ${line.tags['msg-id'] ?? ''}`.trim()
      const kind = `${name}: ${told?.kind} ${told?.what ?? ''}`.trim()
      kinds[kind] = (kinds[kind] ?? 0) + 1
    }
    expect(kinds).toEqual({
      'PRIVMSG: chat': 83,
      'PRIVMSG highlighted-message: chat': 1,
      'PRIVMSG: paid cheer': 4,
      'USERNOTICE announcement: chat': 5,
      'USERNOTICE sub: member sub': 3,
      'USERNOTICE resub: member resub': 6,
      'USERNOTICE subgift: member giftsub': 6,
      'USERNOTICE raid: raid': 1,
      'USERNOTICE bitsbadgetier: notice': 1,
      'USERNOTICE modiversary: notice': 2,
      'USERNOTICE sharedchatnotice: notice': 2,
      'USERNOTICE socialsharingbadge: notice': 1,
      'USERNOTICE viewermilestone: notice': 2,
      'CLEARCHAT: notice': 13,
      'CLEARCHAT: deleted': 10,
      'CLEARMSG: deleted': 2,
      'NOTICE emote_only_on: notice': 1,
    })
  })

  it('say amounts and times exactly', () => {
    for (const text of lines) {
      const line = readLine(text)!
      const told = readEvent(line, 0)!
      const bits = Number(line.tags.bits ?? 0)
      if (told.kind === 'paid') expect(told.amount).toBe(bits)
      if (line.tags['tmi-sent-ts']) expect(told.at).toBe(Number(line.tags['tmi-sent-ts']))
      if (told.kind === 'chat') expect(told.who?.name).toBeTruthy()
    }
  })

  it('hold one gift without a name, which stays without one', () => {
    const gifts = lines.map(read).filter((told) => told?.what === 'giftsub')
    expect(gifts.filter((told) => !told?.who)).toHaveLength(1)
    expect(JSON.stringify(gifts)).not.toMatch(/anonymous/i)
  })
})
