/** What the broadcaster gets. */

export type Action = 'say' | 'do'
export type Lane = 'rule' | 'model'

export type MomentKind =
  | 'thanks'
  | 'milestone'
  | 'raid'
  | 'question'
  | 'welcome'
  | 'quiet'
  | 'quiet-host'
  | 'money'
  | 'rush'
  | 'fair'
  | 'boundary'
  | 'promise'
  | 'break'
  | 'close'
  | 'back'

export type CueState =
  | 'waiting'
  | 'shown'
  | 'done'
  | 'heard'
  | 'skipped'
  | 'snoozed'
  | 'pinned'
  | 'expired'
  | 'withdrawn'
  | 'refused'

/** Times are ms since 1970. */
export interface Cue {
  /** Made of moment and event id, so that a replay repaints nothing. */
  id: string
  /** When the moment came up. */
  at: number
  action: Action
  /** The line. Once it is on a screen it never changes. */
  content: string
  /** How the line is said aloud, where it is in a language that the host may not speak: `GRAH-syahs`. */
  sound?: string
  /** A follow-up under the line; comes at most once, whole. */
  tail?: string
  tailLane?: Lane
  /** Nothing will follow the line: it came with an insult. */
  bare?: true
  /** The reason in a few words, with the amount in digits. */
  why: string
  lane: Lane
  /** Name and version of what its words were made with: the rules (`rules@1`), or the prompt of a model (`cue@1`), also where only the tail is a model's. */
  template?: string
  moment: MomentKind
  /** Login names as the site shows them; empty for an anonymous payer or the whole room. */
  who: string[]
  /** Names and amounts inside `content` that a screen may colour. */
  marks?: string[]
  /** What else may be done about it with one press: mute the viewer whom it is about. */
  offer?: 'mute'
  deadline: number
  shownAt?: number
  state: CueState
  /** Why it ended, in words for the broadcaster. */
  reason?: string
}
