/** The viewer memory as the background uses it: it is told what the log was told, and asked for those who come. */

import type { Known } from '../../shared/coach/index.ts'
import { type Clerk, createClerk } from './clerk.ts'
import type { Archive } from './duty.ts'
import { forgetOld } from './forget.ts'
import { knownOf } from './known.ts'
import { look } from './look.ts'
import type { Shelf } from './store.ts'

/** What is remembered of people who came. */
export interface Remembered {
  known: Known[]
  /** The broadcaster's notes, by login in lower case. */
  notes: Record<string, string>
}

export interface People extends Clerk {
  /** What earlier evenings know of these people. `tonight`: what this evening added is left out; sums are in the room's unit. */
  remember(site: string, names: readonly string[], tonight: { evening?: string; unit?: string }): Promise<Remembered>
  forgetOld(days: number): Promise<void>
}

export function createPeople(shelf: Shelf, archive: Archive, now: () => number): People {
  return {
    ...createClerk(shelf, archive, now),
    async remember(site, names, tonight) {
      const { viewers, deep } = await look(await shelf(), site, names, tonight.evening)
      const known = names.flatMap((name, i) => knownOf(name, viewers[i], { ...tonight, deep }) ?? [])
      const noted = viewers.flatMap((viewer) => (viewer?.note ? [[viewer.login, viewer.note] as const] : []))
      return { known, notes: Object.fromEntries(noted) }
    },
    async forgetOld(days) {
      await forgetOld(await shelf(), days, now())
    },
  }
}
