/** What every screen shows: one plain value, made by the session, pushed whole whenever it changes. */

import type { Cue } from './cue.ts'
import type { Kind, Unit } from './events.ts'

/** fine ●, quiet ◐, unknown or off ○, blind ▲ */
export type Light = 'fine' | 'quiet' | 'unknown' | 'blind'

/** What the broadcaster could change on the page to be told more. `top-chat`: the site shows a selection of the messages. */
export type Advice = 'top-chat'

export type Capture =
  | { state: 'waiting'; advice?: Advice }
  /** `partly`: rows of one build come again and again and cannot be read, since then; the others can. */
  | { state: 'seeing'; unknown: number; partly?: { since: number; rows: number }; advice?: Advice }
  /** `why`: the list is gone, rows come but cannot be read, the tab sleeps, the permission is gone, money moved with no paid row. */
  | { state: 'blind'; since: number; why: 'list' | 'rows' | 'frozen' | 'permission' | 'money'; unknown: number }

export type RelayState =
  | { state: 'none' }
  | { state: 'connecting' }
  | { state: 'connected'; model?: string; modelReachable: boolean }
  | { state: 'offline'; nextTryAt?: number }
  /** The relay does not know the key, or the address cannot be used; no retry until the settings change. */
  | { state: 'refused'; code: string; message: string }

/**
 * How the room's second source does. `code` of a refusal: `key`, its address is not taken (any more); `room`, it does not know
 * the room; `permission`, the site may not be asked.
 */
export type SourceState =
  | { state: 'connecting' }
  | { state: 'connected' }
  | { state: 'offline'; nextTryAt?: number }
  /** No retry until the user changes something. */
  | { state: 'refused'; code: 'key' | 'room' | 'permission' }

/** "Is this your room?": `yes` by address or by answer, `ask` until answered, `no` reads nothing. */
export type Mine = 'yes' | 'ask' | 'no'

export interface Owed {
  id: string
  /** Login names: who paid, who asked alike; none: anonymous. */
  names: string[]
  /** How it is said. */
  spoken: string
  text: string
  amount?: number
  unit?: Unit
  at: number
  /** `heard`: the host said or typed it. */
  settled?: 'done' | 'heard'
}

/** The brain's part of the view: what the memory shows at a glance. */
export interface Glance {
  now?: Cue
  /** At most three. */
  waiting: Cue[]
  pinned: Cue[]
  /** Put off by hand; `from`: when each has its turn again. */
  later: { cue: Cue; from: number }[]
  /** Skipped a moment ago: can be taken back until then. */
  skipped?: { cue: string; until: number }
  /** Newest first, at most thirty. */
  earlier: Cue[]
  thanks: Owed[]
  questions: Owed[]
  /** What the host promised, or was paid to do. */
  promises: Owed[]
  hushUntil?: number
  /** Since when the host is away, as they said: no cue comes until they are back. */
  awayAt?: number
  /** Chat lines a minute, over the last minute. */
  chatPerMinute: number
  lastChatAt?: number
  lastPaidAt?: number
  lastHostAt?: number
  /** When the number of viewers changed. */
  lastViewersAt?: number
  chatQuiet: boolean
  /** Model answers refused by the guard, by reason code. */
  refused: Record<string, number>
  /** Calls to the model, and what they cost about in US dollars. */
  budget?: Record<'minute' | 'hour' | 'evening' | 'money', { used: number; most: number }>
}

/** Repaired selectors for the room's site. */
export interface PackNote {
  /** Its id, for `pack`. */
  pack: string
  /** Why it was made, in the maker's words: text from outside. */
  note: string
  /** Names of the selectors that it changes. */
  parts: string[]
  /** `offered`: waits for the user's yes. `used`: reads the page now, and can be undone. */
  state: 'offered' | 'used'
}

export interface View {
  /** Site id and the room's name; absent when no room is live. */
  site?: string
  room?: string
  mine: Mine
  startedAt?: number
  /** When the host ended the evening: no cue comes until they are back. */
  endedAt?: number
  capture: Capture
  relay: RelayState
  /** The room's second source; absent while none is switched on. */
  source?: SourceState
  events: Partial<Record<Kind, number>>
  /** At most one is used and one offered. */
  packs?: PackNote[]
  /** The broadcaster's own notes on people who are named in `glance`, by login in lower case. */
  notes?: Record<string, string>
  /** A side panel shows this room too: it announces, and the overlay stays silent to screen readers. */
  panel?: boolean
  glance: Glance
  /** The background's clock when this view was made, so that a screen counts down from the same zero. */
  at: number
}
