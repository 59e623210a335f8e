/** How an evening's events become what is remembered of a viewer. Pure. */

import { isBot } from '../../shared/coach/bots.ts'
import type { RoomEvent } from '../../shared/events.ts'
import type { Past, Totals, Viewer } from '../../shared/viewer.ts'

/** Where and in which evening something happens. */
export interface Scene {
  site: string
  /** The evening's id. */
  evening: string
  /** The host's login, in lower case. */
  host: string
}

/** What makes an acquaintance. Who only comes in and looks is not written down. */
const BEGINS = new Set<RoomEvent['kind']>(['chat', 'paid', 'member', 'follow', 'raid'])
/** What tells besides that somebody is there. */
const SEEN = new Set<RoomEvent['kind']>([...BEGINS, 'join', 'leave'])

/** Whose record the event belongs to, in lower case. Nobody's: anonymous, the host, a bot, or a row from before reading began. */
export function loginOf(event: RoomEvent, { host }: Scene): string | undefined {
  const { who, kind, history } = event
  if (!who || history || !SEEN.has(kind) || who.badges.includes('owner') || isBot(who.name)) return undefined
  const login = who.name.toLowerCase()
  return login === host ? undefined : login
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length

/** Somebody of whom nothing is known yet. */
export const nobody = (at: number): Past => ({ firstAt: at, lastAt: at, visits: 0, words: 0, given: {} })

/** That much of somebody, whatever else is known of them. */
export function pastOf({ firstAt, lastAt, visits, words, given }: Past): Past {
  return { firstAt, lastAt, visits, words, given }
}

/** The totals with one gift more. An amount that the site did not tell counts as a gift of nothing. */
export function withGift(given: Totals, unit: string, sum: number, times = 1): Totals {
  const before = given[unit] ?? { sum: 0, times: 0 }
  return { ...given, [unit]: { sum: before.sum + sum, times: before.times + times } }
}

function giving(given: Totals, { kind, amount, unit }: RoomEvent): Totals {
  if (kind !== 'paid' && kind !== 'member') return given
  return withGift(given, unit ?? (kind === 'member' ? 'sub' : 'gift'), amount ?? (kind === 'member' ? 1 : 0))
}

/** The first event of an evening is a visit. */
function arrived(viewer: Viewer | undefined, { site, evening }: Scene, login: string, event: RoomEvent): Viewer {
  if (viewer?.tonight?.evening === evening) return viewer
  const past = viewer ?? nobody(event.at)
  const tonight = { evening, ...(viewer && { was: pastOf(viewer) }) }
  return { ...past, site, login, name: event.who?.name ?? login, visits: past.visits + 1, tonight }
}

/** The viewer after an event of theirs; undefined where there still is none. `login` is that of `loginOf`. */
export function meet(viewer: Viewer | undefined, event: RoomEvent, login: string, scene: Scene): Viewer | undefined {
  if (!viewer && !BEGINS.has(event.kind)) return undefined
  const here = arrived(viewer, scene, login, event)
  return {
    ...here,
    name: event.who?.name ?? here.name,
    firstAt: Math.min(here.firstAt, event.at),
    lastAt: Math.max(here.lastAt, event.at),
    words: here.words + (event.kind === 'chat' ? wordsIn(event.text ?? '') : 0),
    given: giving(here.given, event),
  }
}
