import type { Badge, Sighting, Who } from '../../../shared/events.ts'

/** A frame of Kick's public Pusher feed, as it comes. `data` is JSON in a string, and may be anything. */
export interface KickFrame {
  event: string
  data: unknown
}

type Fields = Record<string, unknown>

/**
 * What a frame says, or `undefined` for a frame that tells nothing new of the room: Pusher's own, polls and pins, and
 * ChannelSubscriptionEvent, which only repeats SubscriptionEvent. Pure; never throws. `key` is Kick's own id where the frame
 * has one; a `deleted` has in `of` the key of the message that is taken back, or names in `who` whose messages are gone.
 */
export function readKickFrame({ event, data }: KickFrame): Sighting | undefined {
  const name = event.split('\\').at(-1)!
  const fields = fieldsIn(data)
  return fields && Object.hasOwn(readers, name) ? readers[name]!(fields) : undefined
}

const readers: Record<string, (data: Fields) => Sighting | undefined> = {
  ChatMessageEvent: (data) => chat(data, data.content, data.sender),
  ChatMessageSentEvent: oldChat,
  SubscriptionEvent: sub,
  GiftedSubscriptionsEvent: gifted,
  KicksGifted: kicks,
  StreamHostEvent: (data) => host(data.host_username, data.number_viewers),
  StreamHostedEvent: hosted,
  MessageDeletedEvent: deleted,
  UserBannedEvent: banned,
}

function fieldsIn(data: unknown): Fields | undefined {
  try {
    return fieldsOf(typeof data === 'string' ? JSON.parse(data) : data)
  } catch {
    return undefined
  }
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined
}

const words = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '')

function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined
}

/** ISO, or seconds since 1970 as the older frames write it. */
function timeOf(value: unknown): number | undefined {
  const at = typeof value === 'number' ? value * 1000 : typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isFinite(at) ? at : undefined
}

/** Key and time, where the frame has them. */
function stamp(key: unknown, at: unknown): Pick<Sighting, 'key' | 'at'> {
  const time = timeOf(at)
  return { ...(typeof key === 'string' && key && { key }), ...(time !== undefined && { at: time }) }
}

/** Kick's words for its badges (`subscriber`, `founder` and `sub_gifter` are all said of people who paid for subs). */
const BADGES: Record<string, Badge> = {
  broadcaster: 'owner',
  moderator: 'moderator',
  vip: 'vip',
  subscriber: 'subscriber',
  founder: 'subscriber',
  verified: 'verified',
}

function whoOf(user: unknown): Who | undefined {
  const fields = fieldsOf(user)
  const name = words(fields?.username)
  if (!name) return
  const worn = fieldsOf(fields?.identity)?.badges
  const types = Array.isArray(worn) ? worn.map((badge) => words(fieldsOf(badge)?.type)) : []
  const badges = types.flatMap((type) => (Object.hasOwn(BADGES, type) ? BADGES[type]! : []))
  return { name, badges: [...new Set(badges)] }
}

/** The giver wished not to be named. */
function named(value: unknown): { who?: Who } {
  const name = words(value)
  return name && !/^anonymous$/i.test(name) ? { who: { name, badges: [] } } : {}
}

/** `[emote:37226:KEKW]` is the emote's name; two in a row are two words. */
function plain(content: unknown): string {
  return words(typeof content === 'string' ? content.replace(/\[emote:\d+:([^\]]*)\]/g, ' $1 ') : '')
}

function chat(stamped: Fields, content: unknown, user: unknown): Sighting | undefined {
  const who = whoOf(user)
  const text = plain(content)
  return who && text ? { kind: 'chat', who, text, ...stamp(stamped.id, stamped.created_at) } : undefined
}

/** The shape of 2023, still sent beside the new one for what is not chat; that is told by frames of its own. */
function oldChat({ message, user }: Fields): Sighting | undefined {
  const fields = fieldsOf(message)
  return fields && fields.type === 'message' ? chat(fields, fields.message, user) : undefined
}

function sub({ username, months }: Fields): Sighting | undefined {
  const name = words(username)
  if (!name) return
  const long = count(months) ?? 1
  const what = long > 1 ? { what: 'resub' as const, months: long } : { what: 'sub' as const }
  return { kind: 'member', who: { name, badges: [] }, ...what }
}

function gifted({ gifter_username, gifted_usernames, gifted_total }: Fields): Sighting | undefined {
  const listed = Array.isArray(gifted_usernames) ? gifted_usernames.length : 0
  const amount = count(gifted_total) ?? count(listed)
  return amount ? { kind: 'member', what: 'giftsub', amount, unit: 'sub', ...named(gifter_username) } : undefined
}

function kicks({ sender, gift, message, gift_transaction_id, created_at }: Fields): Sighting | undefined {
  const amount = count(fieldsOf(gift)?.amount)
  if (!amount) return
  const text = plain(message)
  const by = named(fieldsOf(sender)?.username)
  const facts = { kind: 'paid', what: 'gift', amount, unit: 'kick', ...by, ...(text && { text }) } as const
  return { ...facts, ...stamp(gift_transaction_id, created_at) }
}

function host(username: unknown, viewers: unknown): Sighting | undefined {
  const name = words(username)
  const amount = count(viewers)
  return name ? { kind: 'raid', who: { name, badges: [] }, ...(amount && { amount }) } : undefined
}

function hosted({ message, user }: Fields): Sighting | undefined {
  const fields = fieldsOf(message)
  const raid = host(fieldsOf(user)?.username, fields?.numberOfViewers)
  return raid && { ...raid, ...stamp(fields?.id, fields?.createdAt) }
}

function deleted({ message }: Fields): Sighting | undefined {
  const of = fieldsOf(message)?.id
  return typeof of === 'string' && of ? { kind: 'deleted', of } : undefined
}

function banned({ user }: Fields): Sighting | undefined {
  const who = whoOf(user)
  return who && { kind: 'deleted', who }
}
