/** Everything the brain knows of one evening. Plain JSON, every list capped, shared structurally from one state to the next. */

import type { Ask, AskRow } from '../ask.ts'
import type { Cue, MomentKind } from '../cue.ts'
import type { Unit } from '../events.ts'
import type { Settings } from '../settings.ts'
import type { Owed } from '../view.ts'
import type { Aliases } from './alias.ts'
import type { Moment } from './moment.ts'
import type { Asks } from './question.ts'
import type { Shelf } from './shelf.ts'

export type { Feat, Matter, Moment } from './moment.ts'

/** The settings that the brain reads; the relay's key is none of its business. */
export type Taste = Pick<
  Settings,
  'pace' | 'tone' | 'language' | 'theirLanguage' | 'preferences' | 'limits' | 'budget' | 'model' | 'spoken'
>

/** What earlier evenings know of a viewer. */
export interface Known {
  name: string
  visits?: number
  /** In the room's unit. */
  paid?: number
  /** Ms since 1970. */
  lastSeenAt?: number
  /** What they speak, BCP 47. */
  language?: string
}

/** A viewer of this evening. Times are ms since 1970. */
export interface Person {
  name: string
  lastAt: number
  /** First line, or first payment, tonight. */
  firstAt?: number
  /** Chat lines tonight. */
  lines: number
  /** Paid rows and memberships tonight. */
  gifts: number
  /** Sum of tonight's paid rows, in the room's unit. */
  paid: number
  lastPaidAt?: number
  left?: true
  /** Muted by the host: nothing is said about them any more. */
  muted?: true
  /** A badge says that they belong to the room. */
  regular?: true
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
  /** `unit`: its own, absent where the site names none. */
  goal?: { reached: number; target: number; at: number; unit?: Unit }
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
  /** Last word, typed or heard, or the end of the last speech. */
  lastAt?: number
  speaking?: true
  /** The microphone told something tonight, so that silence means silence. */
  voice?: true
  away?: true
  /** Since when they are away, or the evening is over. */
  awayAt?: number
  /** The end of the last pause. */
  backAt?: number
  /** Good night was said. */
  byeAt?: number
  ended?: true
}

/** What a viewer tried although it is none of their business, or was refused. */
export interface Trouble {
  who: string
  at: number
  /** How far they pried: a piece counts 1, an insult or an open demand 2. */
  pried: number
  /** When the host refused them something, and the content words of it. */
  refusedAt?: number
  refused?: string[]
  /** When the host said no to it aloud. */
  metAt?: number
}

/** What the host does for an amount, as they said it. */
export interface Offer {
  amount: number
  deed: string
}

/** An entry of a ledger: what is owed to whom. */
export interface Debt extends Owed {
  kind: 'thanks' | 'question' | 'promise'
  /** Content words of a question or a promise, to merge it and to hear that it is answered or kept. */
  words?: string[]
  /** The kind of answer that a question wants. */
  asks?: Asks
  /** What a promise waits for: the goal at this amount. */
  goal?: number
  /** When a promise is to be brought up next, ms since 1970; absent while it waits for its goal. */
  due?: number
  /** How often a promise was brought up. */
  told?: number
  /** The last cue that stands for it. */
  cue?: string
}

export interface Stage {
  /** The cue on stage and since when. */
  now?: { moment: Moment; since: number }
  /** Chosen, waiting for the model until then. */
  held?: { moment: Moment; until: number }
  pinned: { moment: Moment; at: number }[]
  /** Skipped last, and when. */
  skipped?: { moment: Moment; at: number }
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
  /** What the model said under them, newest last. The rules' lines are not held against these. */
  tails: string[]
}

export interface ModelLane {
  reachable?: { yes: boolean; at: number }
  /** The ask under way, with real names. */
  asking?: { ask: Ask; at: number; weight: number }
  /** Ms from ask to answer, newest last. */
  took: number[]
  /** Refused answers by reason code. */
  refused: Record<string, number>
  /** When the calls of the last hour went out, ms since 1970. */
  calls: number[]
  /** Calls of the evening, and US dollars that they cost about. */
  asked: number
  spent: number
}

/** When quiet chat was helped. */
export interface Quiet {
  /** Cues of the evening, so that no idea comes twice. */
  turns: number
  lastAt?: number
  /** The last line before the silence that was helped, and how often. */
  since?: number
  helped?: 1 | 2
  /** What was said to help it, newest last: never the same twice in an evening. */
  lines: string[]
}

/** Subs given at once. `who` is absent for an anonymous giver. */
export interface Bomb {
  who?: string
  left: number
  at: number
}

export interface Memory {
  version: 3
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
  /** When what was raised once came up, by its key, so that it is not raised again. */
  raised: Shelf<number>
  stage: Stage
  pace: Pace
  said: Said
  /** Cues that are over, newest first. */
  earlier: Cue[]
  quiet: Quiet
  trouble: Trouble[]
  offers: Offer[]
  /** Givers of many subs whose single rows are still to come: they are thanked already. */
  bombs: Bomb[]
  /** When a kind of moment that looks at the clock was last raised. */
  last: Partial<Record<MomentKind, number>>
  model: ModelLane
  aliases: Aliases
  /** Counts every choice of a line, so that chance is seeded. */
  dice: number
}
