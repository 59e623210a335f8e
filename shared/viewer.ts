/** A viewer as this browser remembers them over the evenings. Never sent anywhere; times are ms since 1970. */

import type { Unit } from './events.ts'

/** What somebody gave in one unit. */
export interface Given {
  sum: number
  /** How often. */
  times: number
}

export type Totals = Record<Unit, Given>

/** What grows with the evenings. */
export interface Past {
  firstAt: number
  lastAt: number
  /** Evenings in which they said or gave something. */
  visits: number
  /** Words they said. */
  words: number
  given: Totals
}

export interface Viewer extends Past {
  /** Id of the site. */
  site: string
  /** In lower case. */
  login: string
  /** As the site last showed it. */
  name: string
  /** The broadcaster's own words about them. */
  note?: string
  /** What they speak, BCP 47. */
  language?: string
  /** The last evening that they were seen in, and what was known before it; no `was`: nothing. */
  tonight?: { evening: string; was?: Past }
}

/** What the broadcaster writes about a viewer; an empty text forgets it. */
export interface Remark {
  note?: string
  language?: string
}
