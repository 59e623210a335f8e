/** Everything the brain knows of one evening. Plain JSON, every list capped, shared structurally from one state to the next. */

import type { Ask, AskRow } from '../ask.ts'
import type { Cue, MomentKind } from '../cue.ts'
import type { Unit, What } from '../events.ts'
import type { Settings } from '../settings.ts'
import type { Owed } from '../view.ts'
import type { Aliases } from './alias.ts'
import type { Asks } from './question.ts'
import type { Shelf } from './shelf.ts'

/** The settings that the brain reads; the relay's key is none of its business. */
export type Taste = Pick<Settings, 'pace' | 'tone' | 'language' | 'preferences' | 'limits' | 'model' | 'spoken'>

/** What earlier evenings know of a viewer. */
export interface Known {
  name: string
  visits?: number
  /** In the room's unit. */
  paid?: number
  /** Ms since 1970. */
  lastSeenAt?: number
}

/** A viewer of this evening. Times are ms since 1970. */
export interface Person {
  name: string
  lastAt: number
  /** Chat lines tonight. */
  lines: number
  /** Paid rows and memberships tonight. */
  gifts: number
  /** Sum of tonight's paid rows, in the room's unit. */
  paid: number
  lastPaidAt?: number
  left?: true
  /** The host greeted, thanked or answered them, or a cue to do so was used. */
  greetedAt?: number
  known?: Known
}

/** The room as it stands, folded from events. */
export interface Facts {
  subject?: string
  viewers?: number
  /** When that number last changed. */
  viewersAt?: number
  goal?: { reached: number; target: number; at: number }
  /** The unit of most paid rows. */
  unit?: Unit
  /** The last amounts in that unit, newest last. */
  amounts: number[]
  /** The largest of the evening. */
  record?: number
  lastChatAt?: number
  lastPaidAt?: number
}

/** How fast viewers' lines come. */
export interface Rhythm {
  /** Ms between chat and paid lines, newest last. */
  gaps: number[]
  lastAt: number
  /** Chat lines per five seconds: the slot's number (ms / 5000) and its count. */
  slots: [number, number][]
}

export interface Host {
  lastAt?: number
  speaking?: true
  away?: true
  ended?: true
}

/** What makes a milestone of a payment. */
export type Feat = 'first' | 'third' | 'record'

/** What a moment is about, as far as its line needs it. */
export interface Matter {
  amount?: number
  unit?: Unit
  what?: What
  months?: number
  /** People of a raid, askers of a question, gifts of a bundle. */
  count?: number
  /** The viewer's own words. */
  text?: string
  feat?: Feat
  /** First words of a viewer: the cue greets as well. */
  fresh?: true
  goal?: { reached: number; target: number }
  /** Days since the last visit. */
  days?: number
  /** Which of an evening's quiet ideas, from 0. */
  turn?: number
  /** Seconds of silence. */
  seconds?: number
}

/** Something that deserves a cue. Times are ms since 1970. */
export interface Moment {
  /** `kind:event id`. */
  id: string
  kind: MomentKind
  /** Login names; empty for an anonymous payer or the whole room. */
  who: string[]
  at: number
  deadline: number
  /** 0 to 1; a light moment never replaces a heavier one. */
  weight: number
  matter: Matter
  /** Entries of the ledgers that it settles. */
  owed: string[]
  /** Not before; set by Later. */
  from?: number
  /** Written once; after that its line never changes. */
  cue?: Cue
  /** Shape of the line, for the anti-repeat rule. */
  shape?: string
  /** Ms on stage in earlier turns. */
  seen?: number
}

/** An entry of a ledger: what is owed to whom. */
export interface Debt extends Owed {
  kind: 'thanks' | 'question'
  /** Content words of a question and the kind of answer it wants, to merge it and to hear its answer. */
  words?: string[]
  asks?: Asks
  /** The last cue that stands for it. */
  cue?: string
}

export interface Stage {
  /** The cue on stage and since when. */
  now?: { moment: Moment; since: number }
  /** Chosen, waiting for the model until then. */
  held?: { moment: Moment; until: number }
  pinned: { moment: Moment; at: number }[]
}

/** When cues were put on stage, to keep to budget and gaps. */
export interface Pace {
  lastAt?: number
  lastPaidAt?: number
  /** Of cues bound by the budget, in the last two minutes. */
  bound: number[]
  hushUntil?: number
}

/** What was said lately, to avoid it. */
export interface Said {
  /** Shapes of the last lines, newest last. */
  shapes: string[]
  /** Content of the last cues, newest last, and the words of each. */
  lines: string[]
  words: string[][]
}

export interface ModelLane {
  reachable?: { yes: boolean; at: number }
  /** The ask under way, with real names. */
  asking?: { ask: Ask; at: number; weight: number }
  /** Ms from ask to answer, newest last. */
  took: number[]
  /** Refused answers by reason code. */
  refused: Record<string, number>
}

/** When quiet chat was helped. */
export interface Quiet {
  /** Cues of the evening, so that no idea comes twice. */
  turns: number
  lastAt?: number
  /** The last line before the silence that was helped, and how often. */
  since?: number
  helped?: 1 | 2
}

export interface Memory {
  version: 1
  room: { site: string; room: string; host: string }
  startedAt: number
  /** The time of the last input. */
  at: number
  taste: Taste
  facts: Facts
  rhythm: Rhythm
  host: Host
  people: Shelf<Person>
  /** Login names by spoken form, both in lower case; at most three, to know that a form is shared. */
  forms: Shelf<string[]>
  /** The last rows, newest last, with real names. */
  recent: AskRow[]
  /** Open and lately settled, oldest first. */
  ledger: Debt[]
  /** Raised and not on stage, oldest first. */
  open: Moment[]
  /** Keys of what was raised once, so that it is not raised again. */
  raised: string[]
  stage: Stage
  pace: Pace
  said: Said
  /** Cues that are over, newest first. */
  earlier: Cue[]
  quiet: Quiet
  model: ModelLane
  aliases: Aliases
  /** Counts every choice of a line, so that chance is seeded. */
  dice: number
}
