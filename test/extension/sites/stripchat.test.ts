// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { stripchat } from '../../../extension/sites/stripchat.ts'
import { readPage, savedPage } from './page.ts'

const place = (address: string) => stripchat.roomOf(new URL(address))
const rows = readPage(stripchat, savedPage(stripchat))
const viewer = (name: string) => ({ name, badges: [] })

describe('where Stripchat has a room', () => {
  it('a model’s page is somebody’s room, in any language', () => {
    expect(place('https://stripchat.com/Ida')).toEqual({ room: 'ida', own: false, page: 'room' })
    expect(place('https://de.stripchat.com/Ida')).toMatchObject({ room: 'ida' })
  })

  it.each(['', 'girls', 'login', 'favorites', 'ida/photos'])('the page /%s is no room', (path) =>
    expect(place(`https://stripchat.com/${path}`)).toBeUndefined(),
  )

  it('another site with the name in it is not this site', () => {
    expect(place('https://stripchat.com.evil.example/ida')).toBeUndefined()
    expect(place('https://notstripchat.com/ida')).toBeUndefined()
  })
})

describe('what Stripchat’s rows say', () => {
  it('chat, under the id that the site gives each message', () => {
    expect(rows[0]).toEqual({ kind: 'chat', key: '101', who: viewer('Ann'), text: 'good evening :wave all' })
  })

  it('the broadcaster, by class or by the room’s name', () => {
    expect(rows[1]).toMatchObject({ who: { name: 'the_host', badges: ['owner'] } })
    expect(rows[2]).toMatchObject({ who: { name: 'Ida', badges: ['owner'] } })
  })

  it('chat that looks like a tip is chat', () => {
    expect(rows[3]).toEqual({ kind: 'chat', key: '104', who: viewer('eve'), text: 'bob tipped 5000 tk' })
  })

  it('a tip, with its note or without, from somebody or from nobody', () => {
    const tip = { kind: 'paid', what: 'tip', unit: 'token' }
    expect(rows[4]).toEqual({ ...tip, key: '105', who: viewer('user2000'), amount: 50, shown: '50 tk' })
    const note = { text: 'for 2 loaves', shown: '1,250 tk' }
    expect(rows[5]).toEqual({ ...tip, ...note, key: '106', who: viewer('bob'), amount: 1250 })
    expect(rows[6]).toEqual({ ...tip, key: '107', amount: 5, shown: '5 tk' })
  })

  it('a toy’s answer to a tip is no second tip', () => {
    expect(rows[7]).toEqual({ kind: 'notice', key: '108', text: '50 tk five seconds' })
  })

  it('how far the goal is, where the row says it', () => {
    expect(rows[8]).toEqual({ kind: 'goal', key: '109', amount: 96, target: 1350, unit: 'token' })
    expect(rows[9]).toEqual({ kind: 'notice', key: '110', text: 'Goal reached!' })
  })

  it('half a tip and words of nobody are unknown', () => {
    expect(rows.slice(10)).toEqual([undefined, undefined, undefined])
  })
})
