import type { RoomEvent } from '../../shared/events.ts'
import type { Capture } from '../../shared/view.ts'
import { type Money, moneySaw, unseenIn, unseenSince } from './money.ts'

/** Whether we see the room. Pure; times in ms since 1970. */
export interface Health {
  /** Since when there has been no list; absent while there is one. */
  seekingSince?: number
  everFound: boolean
  read: number
  unknown: number
  /** The last rows, newest in bit 0; 1 = could not be read. */
  last: number
  oddSince?: number
  /** Rows of one build that come again and again and cannot be read. */
  partly?: { since: number; rows: number }
  money: Money
}

/** A list may come this late on a fresh page, and may be away this long when a site swaps it. */
const LATE_MOUNT = 30_000
const SWAP = 2000
const WINDOW = 0xfffff
const RUN = 0b11111
const HALF = 10
/** One odd row may be a novelty; a second of the same build is a sort that we do not know. */
const AGAIN = 2

export function seeking(now: number): Health {
  return { seekingSince: now, everFound: false, read: 0, unknown: 0, last: 0, money: {} }
}

export function listFound(health: Health): Health {
  return { ...health, seekingSince: undefined, everFound: true }
}

export function listLost(health: Health, now: number): Health {
  return { ...health, seekingSince: health.seekingSince ?? now }
}

/** A row that says something came, and could be read or not. `build`: the rows built like one that could not. */
export function rowCame(
  health: Health,
  readable: boolean,
  now: number,
  build?: { since: number; rows: number },
): Health {
  const last = ((health.last << 1) | (readable ? 0 : 1)) & WINDOW
  const odd = isOdd(last)
  const counted = readable ? { read: health.read + 1 } : { unknown: health.unknown + 1 }
  return {
    ...health,
    ...counted,
    last,
    oddSince: odd ? (health.oddSince ?? now) : undefined,
    ...partlyBy(health, build),
  }
}

function partlyBy({ partly }: Health, build: { since: number; rows: number } | undefined): Pick<Health, 'partly'> {
  if (!build || build.rows < AGAIN) return {}
  return {
    partly: {
      since: Math.min(partly?.since ?? build.since, build.since),
      rows: Math.max(partly?.rows ?? 0, build.rows),
    },
  }
}

/** What came of the room, for what it proves. */
export function roomTold(health: Health, events: readonly RoomEvent[], now: number): Health {
  const money = events.reduce((seen, event) => moneySaw(seen, event, now), health.money)
  return money === health.money ? health : { ...health, money }
}

/** "Read again": what was proved before is proved anew or not, by the rows that are there. */
export function afresh(health: Health): Health {
  return { ...health, read: 0, unknown: 0, last: 0, oddSince: undefined, partly: undefined, money: {} }
}

/** A row that could not be read when it came was filled later. */
export function rowFilled(health: Health): Health {
  const last = health.last & ~1
  return {
    ...health,
    read: health.read + 1,
    unknown: Math.max(0, health.unknown - 1),
    last,
    oddSince: isOdd(last) ? health.oddSince : undefined,
  }
}

function isOdd(last: number): boolean {
  return (last & RUN) === RUN || ones(last) >= HALF
}

function ones(bits: number): number {
  let count = 0
  for (let rest = bits; rest; rest &= rest - 1) count++
  return count
}

/** What the lights show. */
export function captureOf(health: Health, now: number): Capture {
  const { seekingSince: since, unknown } = health
  if (since !== undefined && now - since >= patience(health)) return { state: 'blind', since, why: 'list', unknown }
  if (health.oddSince !== undefined) return { state: 'blind', since: health.oddSince, why: 'rows', unknown }
  const moved = unseenSince(health.money, now)
  if (moved !== undefined) return { state: 'blind', since: moved, why: 'money', unknown }
  if (!health.read && !health.partly) return { state: 'waiting' }
  return { state: 'seeing', unknown, ...(health.partly && { partly: health.partly }) }
}

/** When the lights may change without anything happening, ms from now; `undefined`: never. */
export function changesIn(health: Health, now: number): number | undefined {
  if (health.seekingSince === undefined) return unseenIn(health.money, now)
  const left = health.seekingSince + patience(health) - now
  return left > 0 ? left : undefined
}

function patience(health: Health): number {
  return health.everFound ? SWAP : LATE_MOUNT
}
