/** The things that happen in a room. One vocabulary from the page's row to the exported evening. */

export type Kind =
  | 'chat'
  | 'paid'
  | 'member'
  | 'follow'
  | 'join'
  | 'leave'
  | 'raid'
  | 'goal'
  | 'viewers'
  | 'subject'
  | 'deleted'
  | 'notice'

export type Badge = 'owner' | 'moderator' | 'vip' | 'subscriber' | 'fan' | 'member' | 'verified' | 'hasTokens'

export type What =
  | 'tip'
  | 'cheer'
  | 'superchat'
  | 'sticker'
  | 'gift'
  | 'media'
  | 'sub'
  | 'resub'
  | 'giftsub'
  | 'membership'

/** `token`, `bit`, `kick`, `jewel`, `sub`, or an ISO 4217 currency code in capitals. */
export type Unit = string

export interface Who {
  /** As the site shows it. Never sent to a relay. */
  name: string
  badges: Badge[]
}

/** What a row says, without when and where. Absent means the site did not say. */
export interface Facts {
  kind: Kind
  /** Absent on a paid event means: anonymous. */
  who?: Who
  /** The viewer's own words, emotes as their names. */
  text?: string
  /** Tokens, bits, money; people for `raid` and `viewers`; gifted subs for `giftsub`; reached for `goal`. */
  amount?: number
  unit?: Unit
  what?: What
  /** The amount exactly as the site shows it. */
  shown?: string
  /** Months of a resub. */
  months?: number
  /** What a `goal` wants to reach. */
  target?: number
  /** Id of the event that a `deleted` takes back, where it is known. */
  of?: string
}

/** What an adapter reads off one row. */
export interface Sighting extends Facts {
  /** The site's own id of the row, where it has one. */
  key?: string
  /** The row's own time in ms since 1970, where it shows one. */
  at?: number
  /** The page itself marks the row as older than the visit. */
  history?: true
  /** How much a `goal` still lacks, where the page does not say its target. */
  left?: number
}

/** A sighting with identity, time and room. */
export interface RoomEvent extends Facts {
  /** Stable: the same row read twice has the same id. */
  id: string
  /** Ms since 1970: the row's own time if it shows one, else when it was seen. */
  at: number
  /** `site:name`, lower case. */
  room: string
  /** It was there before reading began: known to the brain, never a moment. */
  history?: true
}

/** Events in order under one number. A number that was seen before is ignored. */
export interface Batch {
  /** The reader that counts; a new page has a new reader, which starts at 1. */
  reader: string
  n: number
  events: RoomEvent[]
}
