/**
 * Two sources of one room become one evening. They merge one to one by kind, who and amount, in order, within thirty seconds;
 * the first to come makes the cue, the second only fills fields. Where either says anonymous, so it is. Pure; times in ms.
 */

import type { Input } from '../../shared/coach/index.ts'
import type { RoomEvent } from '../../shared/events.ts'
import { alike, filled, fits } from './merge-rule.ts'

/** Who told: the page's reader, or the room's second source. */
export type Teller = 'page' | 'source'

/** An event that only one has told so far. */
export interface Lone {
  by: Teller
  event: RoomEvent
  /** When it came. */
  seen: number
  /** Where the log has it; absent while it is not there. */
  entry?: { evening: string; order: number }
}

/** An event that now both have told. `changed`: the second knew more, or that it was nameless. */
export interface Twin {
  lone: Lone
  event: RoomEvent
  changed: boolean
}

export interface Merging {
  /** Oldest first. */
  lone: Lone[]
  /** Second id → first id, so that a deletion finds its message under the id that it has here. */
  ids: [string, string][]
}

export const nothingToMerge: Merging = { lone: [], ids: [] }

/** Within so long both have told. */
const WINDOW = 30_000
/** A source that was away tells later; its events still have their own times. Paid ones are waited for longest. */
const KEPT = 2 * 60_000
const KEPT_PAID = 15 * 60_000
const MOST = 600
const IDS = 300

/** Kinds that only one of two ever tells. */
const APART = new Set<RoomEvent['kind']>(['viewers', 'goal'])

const isPaid = ({ event }: Lone): boolean => event.kind === 'paid' || event.kind === 'member'

/** Told twice within thirty seconds: by the events' own times, or by when they came, since not every row shows its time. */
const near = (lone: Lone, event: RoomEvent, now: number): boolean =>
  Math.abs(lone.event.at - event.at) <= WINDOW || now - lone.seen <= WINDOW

/** The lone event that this one is. The first of several: each teller tells in order, so the first is the one that is due. */
const twinOf = (lone: readonly Lone[], event: RoomEvent, by: Teller, now: number): Lone | undefined =>
  lone.find((it) => it.by !== by && near(it, event, now) && fits(it.event, event) && alike(it.event, event))

/** Over the cap what nobody paid for goes first. */
function capped(lone: Lone[]): Lone[] {
  if (lone.length <= MOST) return lone
  const first = lone.findIndex((it) => !isPaid(it))
  return lone.toSpliced(Math.max(0, first), 1)
}

/** Those that may still find their twin. */
function waiting(lone: Lone[], now: number): Lone[] {
  const stays = (it: Lone): boolean => now - it.seen < (isPaid(it) ? KEPT_PAID : KEPT)
  return lone.every(stays) ? lone : lone.filter(stays)
}

/** A deletion speaks of the id that the message has here. */
function translated(event: RoomEvent, ids: Merging['ids']): RoomEvent {
  const of = event.of === undefined ? undefined : ids.find(([second]) => second === event.of)?.[1]
  return of === undefined ? event : { ...event, of }
}

/** Takes one event of one teller: it is new, or the twin of one that the other has told. */
function mergeOne(
  merging: Merging,
  told: RoomEvent,
  by: Teller,
  now: number,
): { merging: Merging; fresh: RoomEvent } | { merging: Merging; twin: Twin } {
  const event = translated(told, merging.ids)
  if (APART.has(event.kind)) return { merging, fresh: event }
  const lone = twinOf(merging.lone, event, by, now)
  if (!lone) return { merging: { ...merging, lone: capped([...merging.lone, { by, event, seen: now }]) }, fresh: event }
  const whole = filled(lone.event, event)
  return {
    merging: {
      lone: merging.lone.filter((it) => it !== lone),
      ids: [...merging.ids, [event.id, lone.event.id] as [string, string]].slice(-IDS),
    },
    twin: { lone, event: whole.event, changed: whole.changed },
  }
}

/** Takes the events of one teller, in order. */
export function merge(
  before: Merging,
  events: readonly RoomEvent[],
  by: Teller,
  now: number,
): { merging: Merging; fresh: RoomEvent[]; twins: Twin[] } {
  const [fresh, twins]: [RoomEvent[], Twin[]] = [[], []]
  let merging: Merging = { ...before, lone: waiting(before.lone, now) }
  for (const event of events) {
    const next = mergeOne(merging, event, by, now)
    merging = next.merging
    if ('twin' in next) twins.push(next.twin)
    else fresh.push(next.fresh)
  }
  return { merging, fresh, twins }
}

/** Notes where the log has what is still lone. */
export function placed(merging: Merging, evening: string, orders: ReadonlyMap<string, number>): Merging {
  const lone = merging.lone.map((it) => {
    const order = it.entry ? undefined : orders.get(it.event.id)
    return order === undefined ? it : { ...it, entry: { evening, order } }
  })
  return { ...merging, lone }
}

/** Lines of this evening's log that a second teller made fuller, to be put in place of the old ones. */
export function rewritten(twins: readonly Twin[], evening: string | undefined): { order: number; event: RoomEvent }[] {
  return twins.flatMap(({ changed, event, lone: { entry } }) =>
    changed && entry && entry.evening === evening ? [{ order: entry.order, event }] : [],
  )
}

/** What was told before the evening began, made fuller. */
export function amended(
  before: { input: Input; at: number }[],
  twins: readonly Twin[],
): { input: Input; at: number }[] {
  const whole = new Map(twins.filter(({ changed }) => changed).map(({ event }) => [event.id, event]))
  if (whole.size === 0) return before
  return before.map((it) => {
    if (it.input.kind !== 'batch') return it
    return { ...it, input: { ...it.input, events: it.input.events.map((event) => whole.get(event.id) ?? event) } }
  })
}
