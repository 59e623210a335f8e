/** Chaturbate's Events API: what an answer says. Pure; the shapes are those of its documentation and of one recorded answer. */

import * as v from 'valibot'
import type { Badge, Sighting, Who } from '../../../shared/events.ts'
import type { Heard } from '../source.ts'

export interface EventsAnswer {
  events: Heard[]
  /** Where the next events are; a secret like the address. Null and absent were both seen. */
  next?: string
  /** Id of the last event of any kind. */
  last?: string
  /** Events that are none of the known ones, or not in their shape. */
  unknown: number
}

const flag = v.optional(v.boolean())

const user = v.object({
  username: v.string(),
  isMod: flag,
  isOwner: flag,
  inFanclub: flag,
  hasTokens: flag,
})

const object = v.object({
  broadcaster: v.optional(v.string()),
  user: v.optional(user),
  message: v.optional(v.object({ message: v.string() })),
  subject: v.optional(v.string()),
  tip: v.optional(v.object({ tokens: v.number(), isAnon: flag, message: v.optional(v.nullable(v.string())) })),
  media: v.optional(v.object({ name: v.optional(v.string()), tokens: v.number() })),
})
type Told = v.InferOutput<typeof object>

const event = v.object({ method: v.string(), id: v.pipe(v.string(), v.regex(/^\d{1,16}-\d{1,9}$/)), object })

const answer = v.object({
  events: v.array(v.unknown()),
  nextUrl: v.optional(v.nullable(v.string())),
})

function whoOf({ user: one, broadcaster }: Told): Who | undefined {
  if (!one?.username) return
  const badges: Badge[] = []
  if (one.isOwner || one.username === broadcaster) badges.push('owner')
  if (one.isMod) badges.push('moderator')
  if (one.inFanclub) badges.push('fan')
  if (one.hasTokens) badges.push('hasTokens')
  return { name: one.username, badges }
}

const line = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** The API puts a bar before the note. */
const noteOf = (message: string | null | undefined): string => line(message).replace(/^(?:\|\s*)+/, '')

/** A nameless tip is nameless, even where the API says who it was. */
function tip(told: Told): Sighting | undefined {
  if (!told.tip || !(told.tip.tokens > 0)) return
  const { tokens, isAnon, message } = told.tip
  const who = isAnon ? undefined : whoOf(told)
  const text = noteOf(message)
  return { kind: 'paid', what: 'tip', amount: tokens, unit: 'token', ...(who && { who }), ...(text && { text }) }
}

function media(told: Told): Sighting | undefined {
  const who = whoOf(told)
  if (!told.media || !(told.media.tokens > 0) || !who) return
  const text = line(told.media.name)
  return { kind: 'paid', what: 'media', who, amount: told.media.tokens, unit: 'token', ...(text && { text }) }
}

function chat(told: Told): Sighting | undefined {
  const [who, text] = [whoOf(told), line(told.message?.message)]
  return who && text ? { kind: 'chat', who, text } : undefined
}

const of =
  (facts: Pick<Sighting, 'kind' | 'what'>) =>
  (told: Told): Sighting | undefined => {
    const who = whoOf(told)
    return who && { ...facts, who }
  }

type Read = (told: Told) => Sighting | 'skip' | undefined

const skip: Read = () => 'skip'

/** Messages between two people are nobody's cue. */
const METHODS: Record<string, Read> = {
  tip,
  chatMessage: chat,
  privateMessage: skip,
  userEnter: of({ kind: 'join' }),
  userLeave: of({ kind: 'leave' }),
  follow: of({ kind: 'follow' }),
  unfollow: skip,
  fanclubJoin: of({ kind: 'member', what: 'membership' }),
  mediaPurchase: media,
  roomSubjectChange: ({ subject }) => (subject === undefined ? undefined : { kind: 'subject', text: line(subject) }),
  broadcastStart: () => ({ kind: 'notice', text: 'The broadcast has started.' }),
  broadcastStop: () => ({ kind: 'notice', text: 'The broadcast has stopped.' }),
}

/** Its own ms are the event's time. */
function readEvent(value: unknown): Heard | 'skip' | undefined {
  const parsed = v.safeParse(event, value)
  if (!parsed.success || !Object.hasOwn(METHODS, parsed.output.method)) return
  const { id, method, object: told } = parsed.output
  const read = METHODS[method]?.(told)
  return read === undefined || read === 'skip' ? read : { ...read, key: id, at: Number.parseInt(id, 10) }
}

const idOf = (value: unknown): string | undefined => {
  const parsed = v.safeParse(v.object({ id: event.entries.id }), value)
  return parsed.success ? parsed.output.id : undefined
}

/**
 * What a body says, of 200 or 400 alike (the service says "waited too long for events" with a 400). Undefined: no answer of this
 * API. One odd event never hides the others.
 */
export function readEventsAnswer(body: unknown): EventsAnswer | undefined {
  const parsed = v.safeParse(answer, body)
  if (!parsed.success) return
  const read = parsed.output.events.map(readEvent)
  const last = parsed.output.events.map(idOf).findLast((id) => id !== undefined)
  const next = parsed.output.nextUrl ?? undefined
  return {
    events: read.filter((one): one is Heard => one !== undefined && one !== 'skip'),
    unknown: read.filter((one) => one === undefined).length,
    ...(next !== undefined && { next }),
    ...(last !== undefined && { last }),
  }
}
