import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEventsAnswer } from '../../../../extension/sources/chaturbate/answer.ts'
import { chat, event, message, tip, user } from './events.ts'

const data = process.env.SIDECUE_DATA
const one = (told: unknown) => readEventsAnswer({ events: [told], nextUrl: null })?.events[0]
const ann = user({ username: 'ann' })
const AT = 1_708_994_484_737

describe('an answer of the Events API', () => {
  it.skipIf(!data)('is read as it was recorded', () => {
    const yaml = readFileSync(join(data!, 'chaturbate/chaturbate_api_events.yaml'), 'utf8')
    const body: unknown = JSON.parse(/string: '(\{.*\})'/.exec(yaml)![1]!)
    expect(readEventsAnswer(body)).toEqual({
      events: [
        {
          kind: 'chat',
          who: { name: 'test_user', badges: ['fan', 'hasTokens'] },
          text: 'hi',
          key: '1708994484737-0',
          at: AT,
        },
      ],
      last: '1708994484737-0',
      unknown: 0,
    })
  })

  it('with nothing new is empty and says where to go on, whichever way it says so', () => {
    const nextUrl = 'https://eventsapi.chaturbate.com/events/ida/token123/?i=5-0&timeout=10'
    expect(readEventsAnswer({ events: [], nextUrl })).toEqual({ events: [], next: nextUrl, unknown: 0 })
    const late = { status: 'waited too long for events', nextUrl, events: [] }
    expect(readEventsAnswer(late)).toEqual({ events: [], next: nextUrl, unknown: 0 })
  })

  it.each([undefined, null, 'busy', 17, [], {}, { status: 'bad request' }, { events: 'none' }])('is not %j', (body) =>
    expect(readEventsAnswer(body)).toBeUndefined(),
  )

  it('keeps what it knows beside what it does not', () => {
    const odd = [{ method: 'newThing', id: '1-0', object: {} }, null, 7, { method: 'tip', id: 'x', object: {} }]
    const told = readEventsAnswer({ events: [...odd, chat('ann', 'hi')], nextUrl: null })
    expect(told?.events).toHaveLength(1)
    expect(told?.unknown).toBe(4)
  })

  it('throws at nothing', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void readEventsAnswer({ events: [value], nextUrl: value })))
    const methods = fc.constantFrom('tip', 'chatMessage', 'mediaPurchase', 'roomSubjectChange', 'fanclubJoin')
    fc.assert(
      fc.property(
        methods,
        fc.dictionary(fc.string(), fc.jsonValue()),
        (method, object) => void one(event(method, object)),
      ),
    )
  })
})

describe('each method', () => {
  it('tip: amount, name and note without its bar', () => {
    expect(one(tip('ann', 50, AT, { message: '| play something' }))).toMatchObject({
      kind: 'paid',
      what: 'tip',
      who: { name: 'ann' },
      amount: 50,
      unit: 'token',
      text: 'play something',
      at: AT,
    })
    expect(one(tip('ann', 1, AT, { message: '' }))).not.toHaveProperty('text')
    expect(one(tip('ann', 1, AT, { message: 'a | b' }))).toHaveProperty('text', 'a | b')
  })

  it('tip without a name: the name that the API says all the same is dropped', () => {
    const told = one(tip('ann', 100, AT, { isAnon: true, message: 'from afar' }))
    expect(told).toMatchObject({ kind: 'paid', amount: 100, text: 'from afar' })
    expect(JSON.stringify(told)).not.toContain('ann')
  })

  it('tip of nothing is no tip', () => {
    expect(one(tip('ann', 0))).toBeUndefined()
    expect(one(tip('ann', -5))).toBeUndefined()
  })

  it('media bought is paid for', () => {
    const media = { id: 3, type: 'video', name: 'Behind the scenes', tokens: 120 }
    expect(one(event('mediaPurchase', { user: ann, media }))).toMatchObject({
      kind: 'paid',
      what: 'media',
      amount: 120,
      unit: 'token',
      text: 'Behind the scenes',
    })
  })

  it.each([
    ['userEnter', { kind: 'join' }],
    ['userLeave', { kind: 'leave' }],
    ['follow', { kind: 'follow' }],
    ['fanclubJoin', { kind: 'member', what: 'membership' }],
  ])('%s says who', (method, facts) => {
    expect(one(event(method, { user: ann }))).toMatchObject({ ...facts, who: { name: 'ann' } })
  })

  it('roomSubjectChange', () => {
    expect(one(event('roomSubjectChange', { subject: 'Piano night' }))).toMatchObject({
      kind: 'subject',
      text: 'Piano night',
    })
  })

  it.each(['broadcastStart', 'broadcastStop'])('%s is a notice', (method) => {
    expect(one(event(method, { user: user({ username: 'ida' }) }))).toMatchObject({ kind: 'notice' })
  })

  it('a private message is between two people: it is not even counted as unknown', () => {
    const told = event('privateMessage', {
      user: ann,
      message: { ...message('for you only'), fromUser: 'ann', toUser: 'ida' },
    })
    expect(readEventsAnswer({ events: [told], nextUrl: null })).toMatchObject({ events: [], unknown: 0 })
  })

  it('badges tell the broadcaster, moderators and the fan club', () => {
    const badges = (person: Parameters<typeof user>[0]) =>
      one(event('chatMessage', { user: user(person), message: message('hi') }))?.who?.badges
    expect(badges({ username: 'ida', hasTokens: false })).toEqual(['owner'])
    expect(badges({ username: 'rook', isMod: true, hasTokens: false })).toEqual(['moderator'])
    expect(badges({ username: 'bea', inFanclub: true })).toEqual(['fan', 'hasTokens'])
  })
})
