import type { RoomEvent } from '../../shared/events.ts'
import type { Changes } from './changes.ts'
import { signOf } from './identity.ts'
import type { Known, RowReader } from './reader.ts'
import { allRows } from './rows.ts'
import { shifted } from './shift.ts'

/**
 * A list that re-uses its rows let its messages flow through them: which rows show a message that was there before, and which are
 * new. Undefined where rows have keys or times of their own, since each then says itself what it is.
 */
export function flowed(list: Element, css: string, changes: Changes, rows: RowReader): RoomEvent[] | undefined {
  const { touched, moved, removed } = changes
  const signs = new Map(touched.map((row) => [row, signNow(row, rows)]))
  if ([...signs.values()].includes(undefined)) return
  const now = allRows(list, css)
  const before = knownIn(
    [...removed.map(({ row }) => row), ...moved, ...now.filter((row) => !moved.includes(row))],
    rows,
  )
  const after = now.map((row) => signs.get(row) ?? rows.known(row)?.sign ?? signNow(row, rows) ?? '')
  const from = shifted(signsOf(before), after, moved.length)
  return settle(now, before, from, rows)
}

/** What the row says now; undefined if it has a key or a time. */
function signNow(row: Element, rows: RowReader): string | undefined {
  const sightings = rows.read(row)
  if (!sightings || sightings === 'skip') return ''
  const { key, at } = sightings[0]!
  return key === undefined && at === undefined ? signOf(sightings[0]!) : undefined
}

const knownIn = (all: Element[], rows: RowReader): Known[] => all.flatMap((row) => rows.known(row) ?? [])
const signsOf = (all: Known[]): string[] => all.map(({ sign }) => sign)

/** Gives each row its message. What is new below all that stayed is live; above it, it is older. */
function settle(now: Element[], before: Known[], from: number[], rows: RowReader): RoomEvent[] {
  const stayed = new Set(from)
  const first = from.find((i) => i >= 0) ?? before.length
  before.forEach((was, i) => {
    if (!stayed.has(i)) rows.depart(was, i < first ? 'top' : 'list')
  })
  const edge = from.findLastIndex((i) => i >= 0)
  const isNew = (i: number): boolean => from[i]! < 0
  const live = edge >= 0 || !isScrolled(now, rows)
  for (const [i, row] of now.entries()) if (!isNew(i)) rows.shows(row, before[from[i]!]!)
  return now.flatMap((row, i) => (isNew(i) ? rows.enter(row, live && i > edge) : []))
}

/** All rows show something else: half of it was there not long ago, so somebody scrolled. */
function isScrolled(now: Element[], rows: RowReader): boolean {
  const old = now.filter((row) => rows.isAway(signNow(row, rows) ?? ''))
  return old.length * 2 >= now.length
}
