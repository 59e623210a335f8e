import { describe, expect, it } from 'vitest'
import { readKickFrame } from '../../../../extension/sources/kick/frame.ts'

const frame = (event: string, data: unknown) => readKickFrame({ event, data: JSON.stringify(data) })
const viewer = (name: string) => ({ name, badges: [] })

describe('a frame of Kick’s feed', () => {
  it('is chat, with the id and the time that Kick gave it and emotes as their names', () => {
    const badges = [{ type: 'moderator' }, { type: 'founder' }, { type: 'og' }]
    const sender = { id: 1, username: 'Ann', slug: 'ann', identity: { badges } }
    const content = 'hello [emote:37226:KEKW][emote:37227:peepoHi] all'
    const at = '2026-09-03T10:49:34+00:00'
    expect(frame('App\\Events\\ChatMessageEvent', { id: 'x-1', content, created_at: at, sender })).toEqual({
      kind: 'chat',
      key: 'x-1',
      at: Date.parse(at),
      who: { name: 'Ann', badges: ['moderator', 'subscriber'] },
      text: 'hello KEKW peepoHi all',
    })
  })

  it('is a sub, a resub, or subs given away', () => {
    expect(frame('App\\Events\\SubscriptionEvent', { username: 'Bo', months: 1 })).toEqual({
      kind: 'member',
      what: 'sub',
      who: viewer('Bo'),
    })
    expect(frame('SubscriptionEvent', { username: 'Bo', months: 6 })).toMatchObject({ what: 'resub', months: 6 })
    const gift = { gifter_username: 'Cy', gifted_usernames: ['a', 'b'] }
    const facts = { kind: 'member', what: 'giftsub', unit: 'sub' }
    expect(frame('GiftedSubscriptionsEvent', gift)).toEqual({ ...facts, amount: 2, who: viewer('Cy') })
    expect(frame('GiftedSubscriptionsEvent', { ...gift, gifter_username: 'Anonymous' })).toEqual({
      ...facts,
      amount: 2,
    })
  })

  it('is KICKs, a host, a message taken back, or somebody sent away', () => {
    const gift = { gift_transaction_id: 't-1', sender: { username: 'Cy' }, gift: { amount: 1000 }, message: '' }
    const kicks = { kind: 'paid', what: 'gift', unit: 'kick', amount: 1000, key: 't-1', who: viewer('Cy') }
    expect(frame('KicksGifted', gift)).toEqual(kicks)
    const host = { host_username: 'Di', number_viewers: 42 }
    expect(frame('App\\Events\\StreamHostEvent', host)).toEqual({ kind: 'raid', amount: 42, who: viewer('Di') })
    const gone = { id: 'e', message: { id: 'x-1' } }
    expect(frame('App\\Events\\MessageDeletedEvent', gone)).toEqual({ kind: 'deleted', of: 'x-1' })
    const ban = { user: { username: 'troll' } }
    expect(frame('App\\Events\\UserBannedEvent', ban)).toEqual({ kind: 'deleted', who: viewer('troll') })
  })

  it('tells nothing twice', () => {
    expect(frame('App\\Events\\ChannelSubscriptionEvent', { username: 'Bo' })).toBeUndefined()
    const info = { message: { type: 'info', action: 'subscribe', months_subscribed: 9 }, user: { username: 'Bo' } }
    expect(frame('App\\Events\\ChatMessageSentEvent', info)).toBeUndefined()
  })

  it('that cannot be read is nothing, whatever it holds', () => {
    expect(readKickFrame({ event: 'pusher:pong', data: '{}' })).toBeUndefined()
    expect(readKickFrame({ event: 'App\\Events\\constructor', data: '{}' })).toBeUndefined()
    for (const data of ['{', '[]', 'null', '7', undefined, 7, {}, '{"sender":[],"content":{}}']) {
      for (const event of ['ChatMessageEvent', 'KicksGifted', 'GiftedSubscriptionsEvent', 'StreamHostedEvent'])
        expect(readKickFrame({ event, data })).toBeUndefined()
    }
  })
})
