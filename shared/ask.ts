/** A question to a model and its answer. Self-contained: a relay that knows nothing else can answer it. */

import type { Action, MomentKind } from './cue.ts'
import type { Kind, Unit } from './events.ts'
import type { Tone } from './settings.ts'

export interface AskRow {
  /** Ms since 1970. */
  at: number
  kind: Kind
  /** Alias (`V1`) once sealed. Absent: nobody or anonymous. */
  who?: string
  text?: string
  amount?: number
  unit?: Unit
}

export interface Ask {
  id: string
  /** The cue it is for. */
  cue: string
  /** `tail`: go on from `line`, which is on screen. `cue`: the whole line, held until then. */
  want: 'tail' | 'cue'
  moment: MomentKind
  who: string[]
  why: string
  /** The rule lane's line; for a tail it is already on screen. */
  line: string
  action: Action
  /** Ms since 1970; an answer after it is dropped. */
  deadline: number
  /** Oldest first. */
  recent: AskRow[]
  room: {
    broadcaster: string
    site: string
    minutesLive: number
    subject?: string
    goal?: { reached: number; target: number }
    viewers?: number
    unit?: Unit
  }
  /** How a viewer is said where it is not what the rules would make of the login. Never leaves the browser. */
  said?: Record<string, string>
  /** What is owed, a few words each. */
  owed: string[]
  /** The last cues' lines, newest last, so that the model can avoid them. */
  last: string[]
  tone: Tone
  language: string
  preferences: string
  limits: string[]
  model?: string
}

export interface Reply {
  /** The ask's id. */
  id: string
  action: Action
  content: string
  model: string
  /** Name and version of the prompt that it was asked with, as `cue@1`. */
  template?: string
  /** Time from ask to the whole answer at the relay, ms. */
  ms: number
}
