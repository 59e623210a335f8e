/** Kick: frames of its push feed, shown as the rows that they become. */

import { readFileSync } from 'node:fs'
import type { Facts } from '../../../../shared/events.ts'
import { recorded, type Told, told } from './told.ts'

/** The fields that are used; the feed has no schema of its own. */
interface Data {
  sender: { username: string }
  user: { username: string }
  content: string
  message: { type: string; message: string; numberOfViewers: number } & string
  username: string
  months: number
  gifter_username: string
  gifted_usernames: string[]
  gift: { amount: number }
  host_username: string
  number_viewers: number
}

const viewer = (name: string) => ({ name, badges: [] })
const EMOTE = /\[emote:\d+:([^\]]+)\]/g

function chat(name: string, content: string): Told {
  const emotes = [...content.matchAll(EMOTE)].map((found) => found[1]!)
  return told({ kind: 'chat', who: viewer(name), text: content.replace(EMOTE, '$1') }, { emotes })
}

const months = (count: number): Partial<Facts> => (count > 1 ? { what: 'resub', months: count } : { what: 'sub' })

const read: Record<string, (data: Data) => Told | undefined> = {
  ChatMessageEvent: ({ sender, content }) => chat(sender.username, content),
  ChatMessageSentEvent: ({ user, message }) =>
    message.type === 'message' ? chat(user.username, message.message) : undefined,
  SubscriptionEvent: (data) => told({ kind: 'member', who: viewer(data.username), ...months(data.months) }),
  GiftedSubscriptionsEvent: ({ gifter_username: name, gifted_usernames: gifted }) =>
    told({ kind: 'member', who: viewer(name), what: 'giftsub', amount: gifted.length, unit: 'sub' }),
  KicksGifted: ({ sender, gift, message }) =>
    told({
      kind: 'paid',
      what: 'gift',
      who: viewer(sender.username),
      amount: gift.amount,
      unit: 'kick',
      text: message,
    }),
  StreamHostEvent: (data) => told({ kind: 'raid', who: viewer(data.host_username), amount: data.number_viewers }),
  StreamHostedEvent: ({ user, message }) =>
    told({ kind: 'raid', who: viewer(user.username), amount: message.numberOfViewers }),
}

export function kick(): Told[] {
  const file = recorded('kick/pusher_frames.jsonl')
  if (!file) return []
  const frames = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return frames.flatMap((frame) => {
    const { event, data } = JSON.parse(frame) as { event: string; data: string }
    return read[event.replace(/^.*\\/, '')]?.(JSON.parse(data)) ?? []
  })
}
