/** Chat beyond what a person can read: what most of it asks, or that it may be let go by. */

import type { RoomEvent } from '../../events.ts'
import type { Debt, Memory, Moment } from '../memory.ts'
import { raise } from '../open.ts'
import { chatPerMinute } from '../room.ts'
import { tuning } from '../tuning.ts'
import { set, type Turn } from '../turn.ts'
import type { Kind } from './kind.ts'

function linesWithin({ recent }: Memory, now: number): number {
  return recent.filter((row) => row.kind === 'chat' && now - row.at <= tuning.rush.within).length
}

function isRush(memory: Memory, now: number): boolean {
  // The row that would make it one is looked at first: most chats are nowhere near.
  const row = memory.recent.at(-tuning.rush.lines)
  if (!row || now - row.at > tuning.rush.within) return false
  return linesWithin(memory, now) >= tuning.rush.lines
}

/** The two questions that most ask, if more than one viewer asks them. */
function mostAsked({ ledger }: Memory, now: number): Debt[] {
  return ledger
    .filter(
      (debt) =>
        debt.kind === 'question' && !debt.settled && debt.names.length > 1 && now - debt.at <= tuning.rush.asked,
    )
    .sort((a, b) => b.names.length - a.names.length)
    .slice(0, 2)
}

function momentOf(memory: Memory, id: string, now: number): Moment {
  const asked = mostAsked(memory, now)
  return {
    id,
    kind: 'rush',
    who: [],
    at: now,
    deadline: now + tuning.rush.lasts,
    weight: 0.55,
    matter: {
      rate: Math.max((linesWithin(memory, now) * 60_000) / tuning.rush.within, chatPerMinute(memory.rhythm, now)),
      ...(asked.length > 0 ? { text: asked.map((debt) => debt.text).join(' / '), count: asked[0]!.names.length } : {}),
    },
    owed: asked.map((debt) => debt.id),
  }
}

function onEvent(turn: Turn, event: RoomEvent): void {
  const { memory, now } = turn
  if (event.kind !== 'chat' || now - (memory.last.rush ?? 0) < tuning.rush.every || !isRush(memory, now)) return
  set(turn, { last: { ...memory.last, rush: now } })
  raise(turn, momentOf(memory, `rush:${event.id}`, now))
}

export const rush: Kind = {
  kind: 'rush',
  onEvent,
  over: (memory, _moment, now) =>
    linesWithin(memory, now) < tuning.rush.calm ? { state: 'withdrawn', reason: 'chat is calm again' } : undefined,
}
