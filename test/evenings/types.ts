/** An evening: a whole stream as data, with its truth. Times are whole seconds of stream time. */

import type { MomentKind } from '../../shared/cue.ts'
import type { Pace } from '../../shared/settings.ts'

export interface Header {
  host: string
  room: 'tokens' | 'twitch'
  unit?: string
  language: string
  also?: string
  preset?: Pace
  medianTip?: number
  /** Topics that no cue may touch. */
  limits: string[]
}

/** What is known of a viewer from earlier evenings. */
export interface Past {
  new?: true
  visits?: number
  tokens?: number
  daysAgo?: number
}

export type Happening =
  | { kind: 'host'; text: string }
  | { kind: 'away' | 'back' | 'ends' }
  | { kind: 'mutes'; who: string }
  | { kind: 'goal'; reached: number; target: number }
  | { kind: 'viewers'; count: number }
  | { kind: 'join'; who: string; past?: Past }
  | { kind: 'leave' | 'follow' | 'sub'; who: string }
  /** `who` is absent for an anonymous tip. */
  | { kind: 'tip'; who?: string; amount: number; note?: string }
  | { kind: 'cheer'; who: string; amount: number; note?: string }
  | { kind: 'gift' | 'raid'; who: string; amount: number }
  | { kind: 'chat'; who: string; text: string }

/** `line` is the number of the line in the file, from 1. */
export type Input = Happening & { at: number; line: number }

/** A cue of `moment` about `who` (empty: the room) goes on stage from `at` to `by`, and before `gone`. */
export interface CueTruth {
  truth: 'cue'
  may: boolean
  at: number
  moment: MomentKind
  who: string[]
  by: number
  gone?: number
  count?: number
  amount?: number
  as?: string
  lang?: string
}

export type Truth = (
  | CueTruth
  | { truth: 'nothing'; from: number; to: number }
  | { truth: 'no'; from: number; to: number; moment: MomentKind; who: string[] }
  | { truth: 'atMost'; from: number; to: number; count: number }
  | { truth: 'never'; text: string }
  | { truth: 'neverName'; who: string }
  | { truth: 'neverRepeat'; moment: MomentKind }
) & { line: number }

export interface Evening {
  /** As it was given to the parser. */
  file: string
  header: Header
  inputs: Input[]
  truths: Truth[]
  /** The largest second named in the file, or the second of `host ends`. */
  end: number
}
