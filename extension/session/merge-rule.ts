/** Whether two events of different tellers are one, and what that one is. Pure. */

import type { RoomEvent, Who } from '../../shared/events.ts'

/** Only a giver can be nameless; elsewhere a missing name is a name that was not said. */
const isGift = ({ kind }: RoomEvent): boolean => kind === 'paid' || kind === 'member'

/** A page may write `表示名 (login)` where a feed says one of the two. */
function namesOf(name: string): string[] {
  const both = /^(.+?)\s*\(([^()]+)\)$/.exec(name)
  return (both ? [both[1]!, both[2]!] : [name]).map((it) => it.trim().replace(/^@/, '').toLowerCase())
}

function sameWho(a: Who | undefined, b: Who | undefined): boolean {
  if (!a || !b) return false
  const names = namesOf(b.name)
  return namesOf(a.name).some((name) => names.includes(name))
}

/** Same kind, same amount, and the same person or nobody said. */
export function fits(a: RoomEvent, b: RoomEvent): boolean {
  if (a.kind !== b.kind || a.amount !== b.amount) return false
  return !a.who || !b.who || sameWho(a.who, b.who)
}

/** What was written, without emotes (each teller writes them in its own way) and signs. */
function bare(text: string): string {
  const words = text.replace(/\[emote:\d+:[^\]]*\]|:[\w-]+:?/g, ' ').toLowerCase()
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}

/** Kinds that are nothing but their words. */
const SAID = new Set<RoomEvent['kind']>(['chat', 'subject', 'notice'])

/** Two lines of one person are one line only if they say the same; other kinds need no words. */
export function alike(a: RoomEvent, b: RoomEvent): boolean {
  if (!SAID.has(a.kind)) return true
  return bare(a.text ?? '') === bare(b.text ?? '')
}

/** The site's own words for nobody are no name. */
function nameless(event: RoomEvent): RoomEvent {
  const { who: _, ...rest } = event
  return rest
}

/** The first, with what only the second says. Nameless if either is. */
export function filled(first: RoomEvent, second: RoomEvent): { event: RoomEvent; changed: boolean } {
  const { id: _id, at: _at, room: _room, kind: _kind, history: _history, who, ...facts } = second
  const missing = Object.entries(facts).filter(([field, value]) => value !== undefined && !(field in first))
  const whole = { ...first, ...Object.fromEntries(missing) } as RoomEvent
  if (isGift(first) && (!first.who || !who))
    return { event: nameless(whole), changed: missing.length > 0 || !!first.who }
  const named = first.who || !who ? whole : { ...whole, who }
  const badged = withBadges(named, who)
  return { event: badged, changed: missing.length > 0 || badged !== whole }
}

/** Either may see a badge that the other does not. */
function withBadges(event: RoomEvent, who: Who | undefined): RoomEvent {
  const more = who?.badges.filter((badge) => !event.who?.badges.includes(badge)) ?? []
  if (!event.who || more.length === 0) return event
  return { ...event, who: { ...event.who, badges: [...event.who.badges, ...more] } }
}
