// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kick } from '../../../extension/sites/kick.ts'
import { type KickFrame, readKickFrame } from '../../../extension/sources/kick/frame.ts'
import type { Sighting } from '../../../shared/events.ts'
import { markup } from '../../stage/markup/kick.ts'
import type { Line } from '../../stage/markup/line.ts'
import { readPage, readRow, savedPage } from './page.ts'

const place = (address: string) => kick.roomOf(new URL(address))
const rows = readPage(kick, savedPage(kick), { room: 'i-da', own: false, page: 'channel' })
const viewer = (name: string) => ({ name, badges: [] })

describe('where Kick has a room', () => {
  it('a channel and its popout are somebody’s room', () => {
    expect(place('https://kick.com/Ida-Bakes')).toEqual({ room: 'ida-bakes', own: false, page: 'channel' })
    expect(place('https://kick.com/ida-bakes/chatroom')).toMatchObject({ room: 'ida-bakes' })
    expect(place('https://kick.com/popout/ida-bakes/chat')).toEqual({ room: 'ida-bakes', own: false, page: 'popout' })
  })

  it.each(['', 'browse', 'following', 'ida/videos', 'ida/videos/1', 'dashboard/stream', 'category/chess'])(
    'the page /%s is no room',
    (path) => expect(place(`https://kick.com/${path}`)).toBeUndefined(),
  )

  it('another site with the name in it is not this site', () => {
    expect(place('https://kick.com.evil.example/ida')).toBeUndefined()
    expect(place('https://notkick.com/ida')).toBeUndefined()
  })
})

describe('what Kick’s rows say', () => {
  it('chat, with emotes as their names', () => {
    const who = { name: 'Ann', badges: ['moderator', 'subscriber'] }
    expect(rows[0]).toEqual({ kind: 'chat', who, text: 'good evening KEKW catJAM @bob' })
  })

  it('the broadcaster, who is told by the channel’s name', () => {
    expect(rows[1]).toEqual({ kind: 'chat', who: { name: 'I_da', badges: ['owner'] }, text: 'hello all' })
  })

  it('a reply, without what it answers', () => {
    expect(rows[2]).toEqual({ kind: 'chat', who: viewer('bob'), text: 'hello back' })
  })

  it('chat that looks like a gift, a sub or a price is chat', () => {
    for (const row of rows.slice(3, 6)) expect(row).toMatchObject({ kind: 'chat', who: { name: 'eve' } })
    expect(rows[3]).toHaveProperty('text', 'bob gifted 50 subs to the community')
  })

  it('KICKs, with the viewer’s words or without', () => {
    const gift = { kind: 'paid', what: 'gift', unit: 'kick' }
    expect(rows[6]).toEqual({ ...gift, who: viewer('ChrisE'), amount: 1000, shown: '1,000', text: 'take 2 of mine' })
    expect(rows[7]).toEqual({ ...gift, who: viewer('user2000'), amount: 5, shown: '5' })
  })

  it('subs, gifted subs and hosts, by their sentence', () => {
    expect(rows[8]).toEqual({ kind: 'member', what: 'resub', months: 9, who: viewer('Biceus') })
    expect(rows[9]).toEqual({ kind: 'member', what: 'sub', who: viewer('Zed') })
    const gift = { kind: 'member', what: 'giftsub', unit: 'sub' }
    expect(rows[10]).toEqual({ ...gift, amount: 5, who: viewer('BigHorns') })
    expect(rows[11]).toEqual({ ...gift, amount: 1, who: viewer('Bo') })
    expect(rows[12]).toEqual({ ...gift, amount: 10 })
    expect(rows[13]).toEqual({ kind: 'raid', amount: 1877, who: viewer('Mando') })
  })

  it('a ban is a notice; what was taken back is gone, with its words', () => {
    expect(rows[14]).toMatchObject({ kind: 'notice' })
    expect(rows[15]).toEqual({ kind: 'deleted', who: viewer('troll') })
    expect(rows[16]).toEqual({ kind: 'deleted', who: viewer('troll') })
    expect(rows[17]).toBe('skip')
  })

  it('half a gift, words of nobody and a new sort of row are unknown', () => {
    expect(rows.slice(18)).toEqual([undefined, undefined, undefined])
  })
})

const data = process.env.SIDECUE_DATA

/** The frame as the page would show it, and what is read off that. */
function shown({ key: _key, at: _at, who, ...facts }: Sighting): unknown {
  const line: Line = { ...facts, ...(who && { who: who.name, badges: who.badges }) }
  const html = markup.row(line)
  const { shown: _shown, ...reading } = readRow(kick, html!) as Sighting
  return reading
}

describe('Kick’s recorded frames', () => {
  it.skipIf(!data)('are read back from its markup as what they are', () => {
    const lines = readFileSync(`${data}/kick/pusher_frames.jsonl`, 'utf8').trim().split('\n')
    const read = lines.flatMap((line) => readKickFrame(JSON.parse(line) as KickFrame) ?? [])
    const rows = read.filter(({ kind }) => kind !== 'deleted')
    expect(rows.map(({ key: _key, at: _at, ...facts }) => facts)).toEqual(rows.map(shown))
    expect(rows.map(({ kind }) => kind).sort()).toEqual([
      ...['chat', 'chat', 'member', 'member', 'member', 'member', 'member', 'paid', 'raid', 'raid'],
    ])
    expect(read.filter(({ kind }) => kind === 'deleted')).toHaveLength(3)
  })
})
