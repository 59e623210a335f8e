// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { chaturbate } from '../../../extension/sites/chaturbate.ts'
import { cssOf } from '../../../extension/sites/site.ts'
import { markup } from '../../stage/markup/chaturbate.ts'
import { readPage, readPanels, savedPage } from './page.ts'

const place = (address: string) => chaturbate.roomOf(new URL(address))
const rows = readPage(chaturbate, savedPage(chaturbate))
const row = (second: number) => {
  const reading = rows[second - 1]
  const all = Array.isArray(reading) ? reading : [reading]
  return all.length === 1 ? all[0] : all
}
const at = (second: number) => 1700000000000 + second * 1000

describe('where Chaturbate has a room', () => {
  it('a room page is somebody’s room, in any language', () => {
    expect(place('https://chaturbate.com/Ida/')).toEqual({ room: 'ida', own: false, page: 'room' })
    expect(place('https://ko.chaturbate.com/ida/cam')).toMatchObject({ room: 'ida' })
    expect(place('https://es.chaturbate.com/b/ida/')).toMatchObject({ room: 'ida', own: true })
  })

  it('the broadcast page is one’s own', () => {
    expect(place('https://chaturbate.com/b/Ida/')).toEqual({ room: 'ida', own: true, page: 'broadcast' })
  })

  it.each(['', 'b/', 'tags/', 'followed-cams/', 'accounts/login/', 'auth/login/', 'female-cams/'])(
    'the page /%s is no room',
    (path) => expect(place(`https://chaturbate.com/${path}`)).toBeUndefined(),
  )

  it('another site with the name in it is not this site', () => {
    expect(place('https://notchaturbate.com/ida/')).toBeUndefined()
    expect(place('https://chaturbate.com.evil.example/ida/')).toBeUndefined()
  })
})

describe('what Chaturbate’s rows say', () => {
  it('a name is one line, whatever was put into it', () => {
    document.body.innerHTML = markup.row({ kind: 'chat', who: 'an\n  n', text: 'hello' })!
    const reading = chaturbate.read(
      document.body.firstElementChild!,
      cssOf(chaturbate.selectors),
      place('https://chaturbate.com/ida/')!,
    )
    expect(reading).toMatchObject([{ who: { name: 'an n' } }])
  })

  it('chat, with a picture as its name', () => {
    const who = { name: 'ann', badges: ['hasTokens'] }
    expect(row(1)).toEqual({ kind: 'chat', at: at(1), who, text: 'good evening :wave all' })
  })

  it('chat in the older markup, by a moderator', () => {
    const who = { name: 'Mo_d', badges: ['moderator'] }
    expect(row(2)).toEqual({ kind: 'chat', at: at(2), who, text: 'keep it friendly' })
  })

  it('chat that looks like a tip is chat', () => {
    expect(row(3)).toMatchObject({ kind: 'chat', who: { name: 'eve' }, text: 'bob tipped 5000 tokens' })
    expect(row(3)).not.toHaveProperty('amount')
  })

  it('a tip has its amount and no note', () => {
    const tip = { kind: 'paid', what: 'tip', amount: 1, unit: 'token', shown: '1 token' }
    expect(row(4)).toEqual({ ...tip, at: at(4), who: { name: 'bob', badges: ['hasTokens'] } })
  })

  it('digits in a name or a note are not the amount', () => {
    expect(row(5)).toMatchObject({ amount: 1250, who: { name: 'user2000', badges: ['fan'] } })
    expect(row(5)).toMatchObject({ text: 'for the 2 loaves -- really', shown: '1,250 tokens' })
    expect(row(6)).toMatchObject({ amount: 50, who: { name: 'cat', badges: ['fan'] }, text: 'play 99 balloons' })
    expect(row(7)).toMatchObject({ amount: 25, who: { name: 'dan' }, text: 'lovely crust' })
  })

  it('an anonymous tip names nobody', () => {
    expect(row(8)).toMatchObject({ kind: 'paid', amount: 77 })
    expect(row(8)).not.toHaveProperty('who')
    expect(row(8)).not.toHaveProperty('text')
  })

  it('a tip in a language we do not speak is a tip, with nothing invented as its note', () => {
    expect(row(9)).toMatchObject({ kind: 'paid', amount: 1000, who: { name: 'uwe' } })
    expect(row(9)).not.toHaveProperty('text')
  })

  it('joins and leaves, in two languages', () => {
    expect(row(10)).toEqual({ kind: 'join', at: at(10), who: { name: 'ann', badges: ['hasTokens'] } })
    expect(row(11)).toEqual({ kind: 'join', at: at(11), who: { name: 'ida', badges: ['owner'] } })
    expect(row(12)).toEqual({ kind: 'leave', at: at(12), who: { name: 'olga', badges: [] } })
  })

  it('a bot’s word about a tip is a notice', () => {
    expect(row(13)).toEqual({ kind: 'notice', at: at(13), text: 'bob tipped for » song request (50 tokens)' })
    expect(row(15)).toEqual({ kind: 'notice', at: at(15), text: 'connection established' })
  })

  it('the subject, and how much its goal lacks', () => {
    expect(row(14)).toEqual([
      { kind: 'subject', at: at(14), text: 'rye tonight [254 tokens remaining]' },
      { kind: 'goal', at: at(14), unit: 'token', left: 254 },
    ])
  })

  it('the subject in another language, and no bot’s quotation', () => {
    expect(row(20)).toEqual([
      { kind: 'subject', at: at(20), text: 'seigle ce soir [40 tokens remaining]' },
      { kind: 'goal', at: at(20), unit: 'token', left: 40 },
    ])
    expect(row(21)).toEqual({ kind: 'notice', at: at(21), text: 'tonight\'s word is "rye"' })
  })

  it('private messages and debug lines are nobody’s business', () => {
    expect([row(16), row(17), row(22)]).toEqual(['skip', 'skip', 'skip'])
    expect(JSON.stringify(rows)).not.toContain('only for you')
  })

  it('what is not known is unknown, a tip in new clothes too', () => {
    expect(rows.slice(17, 19)).toEqual([undefined, undefined])
  })

  it('viewers and goal from beside the chat', () => {
    expect(readPanels(chaturbate, savedPage(chaturbate))).toEqual([
      { kind: 'viewers', amount: 1234 },
      { kind: 'goal', amount: 96, target: 350, unit: 'token' },
    ])
  })
})
