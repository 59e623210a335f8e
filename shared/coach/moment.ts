/** Something that deserves a cue, and what it is about. */

import type { Cue, MomentKind } from '../cue.ts'
import type { Unit, What } from '../events.ts'

/** What makes a milestone of a payment. */
export type Feat = 'first' | 'third' | 'record'

/** What a moment is about, as far as its line needs it. */
export interface Matter {
  amount?: number
  unit?: Unit
  /** Money as the site showed it: `NZ$169.99`. */
  shown?: string
  what?: What
  months?: number
  /** People of a raid, askers of a question, gifts of a bundle. */
  count?: number
  /** The viewer's own words. */
  text?: string
  feat?: Feat
  /** A gift that came with an insult. */
  sour?: true
  /** First words of a viewer: the cue greets as well. */
  fresh?: true
  goal?: { reached: number; target: number; unit?: Unit }
  /** Days since the last visit. */
  days?: number
  /** Which of an evening's quiet ideas, from 0. */
  turn?: number
  /** Seconds of silence. */
  seconds?: number
  /** Minutes without a pause, of waiting, or away. */
  minutes?: number
  /** What the host said that they would do. */
  deed?: string
  /** Chat lines a minute in a rush. */
  rate?: number
  /** They tried it before. */
  again?: true
  /** After a return: whom to thank, whom to answer, whom to greet. */
  todo?: { gave: string[]; asked: string[]; came: string[] }
}

/** The same with nothing made of it. */
export function featless(matter: Matter): Matter {
  if (!matter.feat) return matter
  const { feat: _, ...rest } = matter
  return rest
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
  /** The site's own menu was opened for its viewer: done means that they are muted. */
  menu?: true
}
