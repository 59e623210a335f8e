/** Events folded into the room as it stands. */

import type { AskRow } from '../ask.ts'
import type { Badge, RoomEvent, Who } from '../events.ts'
import type { Facts, Memory, Person, Rhythm } from './memory.ts'
import { note } from './people.ts'
import { median, push } from './ring.ts'
import { cut, visible } from './text.ts'
import { tuning } from './tuning.ts'
import { set, type Turn } from './turn.ts'

const SLOT = 5000
/** Characters of a row that the brain keeps. */
const TEXT = 300

/** When a row counts as having happened: now, unless it is so old that it was kept somewhere on the way. */
export function timeOf(event: RoomEvent, now: number): number {
  return event.history || now - event.at > tuning.fresh ? Math.min(event.at, now) : now
}

function slotsWith(slots: Rhythm['slots'], at: number): Rhythm['slots'] {
  const slot = Math.floor(at / SLOT)
  const last = slots.at(-1)
  if (last?.[0] === slot) return slots.with(-1, [slot, last[1] + 1])
  return push(slots, [slot, 1], 12)
}

function beat(rhythm: Rhythm, at: number, chat: boolean): Rhythm {
  const gap = at - rhythm.lastAt
  return {
    gaps: gap >= 0 ? push(rhythm.gaps, gap, tuning.caps.gaps) : rhythm.gaps,
    lastAt: Math.max(at, rhythm.lastAt),
    slots: chat ? slotsWith(rhythm.slots, at) : rhythm.slots,
  }
}

/** Chat lines in the last minute. */
export function chatPerMinute(rhythm: Rhythm, now: number): number {
  const since = Math.floor((now - 60_000) / SLOT)
  return rhythm.slots.reduce((sum, [slot, count]) => (slot > since ? sum + count : sum), 0)
}

/** Ms without a line after which this room's chat counts as quiet. */
export function quietAfter(rhythm: Rhythm): number {
  return Math.max(tuning.quiet.least, tuning.quiet.times * (median(rhythm.gaps) ?? 0))
}

/** Ten minutes without chat or payment: nothing is asked and nothing is said. */
export function idle(memory: Memory, now: number): boolean {
  return now - memory.rhythm.lastAt >= tuning.quiet.idle
}

function paidFacts(facts: Facts, event: RoomEvent, at: number): Facts {
  if (event.kind !== 'paid' || event.amount === undefined) return { ...facts, lastPaidAt: at }
  const unit = facts.unit ?? event.unit
  if (event.unit !== unit) return { ...facts, lastPaidAt: at }
  const paid: Facts = { ...facts, lastPaidAt: at }
  paid.amounts = push(facts.amounts, event.amount, tuning.caps.amounts)
  paid.record = Math.max(facts.record ?? 0, event.amount)
  if (unit) paid.unit = unit
  return paid
}

/** The goal as it stands, and since when it stands so. */
function goalFacts(facts: Facts, { amount, target, unit }: RoomEvent, at: number): Facts {
  const { goal } = facts
  if (amount === undefined || target === undefined) return facts
  if (goal?.reached === amount && goal.target === target) return facts
  return { ...facts, goal: { reached: amount, target, at, ...(unit ? { unit } : {}) } }
}

function factsWith(facts: Facts, event: RoomEvent, at: number): Facts {
  const { amount, text } = event
  switch (event.kind) {
    case 'chat':
      return { ...facts, lastChatAt: at }
    case 'paid':
    case 'member':
      return paidFacts(facts, event, at)
    case 'viewers':
      return amount === undefined || amount === facts.viewers ? facts : { ...facts, viewers: amount, viewersAt: at }
    case 'subject':
      return text === undefined ? facts : { ...facts, subject: cut(visible(text), TEXT) }
    case 'goal':
      return goalFacts(facts, event, at)
    default:
      return facts
  }
}

const REGULAR = new Set<Badge>(['moderator', 'vip', 'subscriber', 'fan', 'member'])

/** Whose badge says that they are often here. */
export const isRegular = ({ badges }: Who): boolean => badges.some((badge) => REGULAR.has(badge))

function fromHost(memory: Memory, event: RoomEvent): boolean {
  if (!event.who) return false
  return event.who.badges.includes('owner') || event.who.name.toLowerCase() === memory.room.host.toLowerCase()
}

/** Chat typed by the host is what the host says, not what the room says. */
export function isHost(memory: Memory, event: RoomEvent): boolean {
  return event.kind === 'chat' && fromHost(memory, event)
}

function person(turn: Turn, event: RoomEvent, at: number): void {
  if (!event.who || fromHost(turn.memory, event)) return
  const paid = event.kind === 'paid' || event.kind === 'member'
  const line = paid || event.kind === 'chat'
  const regular = isRegular(event.who)
  const ours = event.unit === (turn.memory.facts.unit ?? event.unit)
  note(turn, event.who.name, ({ left: _, ...old }) => {
    const seen: Person = { ...old, lastAt: at }
    if (event.kind === 'chat') seen.lines += 1
    if (paid) {
      seen.gifts += 1
      seen.lastPaidAt = at
    }
    if (event.kind === 'paid' && ours) seen.paid += event.amount ?? 0
    if (line && seen.firstAt === undefined && !event.history) seen.firstAt = at
    if (regular) seen.regular = true
    if (event.kind === 'leave') seen.left = true
    return seen
  })
}

const KEPT = new Set(['chat', 'paid', 'member', 'follow', 'raid', 'goal', 'subject'])

function remember(turn: Turn, { kind, who, text, amount, unit }: RoomEvent, at: number): void {
  if (!KEPT.has(kind)) return
  const row: AskRow = { at, kind }
  if (who) row.who = who.name
  if (text) row.text = cut(text, TEXT)
  if (amount !== undefined) row.amount = amount
  if (unit) row.unit = unit
  set(turn, { recent: push(turn.memory.recent, row, tuning.caps.recent) })
}

/** Folds one event into the room. History rows are known, but beat no time. */
export function fold(turn: Turn, event: RoomEvent): void {
  const at = timeOf(event, turn.now)
  const { facts, rhythm } = turn.memory
  const line = event.kind === 'chat' || event.kind === 'paid' || event.kind === 'member'
  person(turn, event, at)
  remember(turn, event, at)
  if (event.history) {
    if (event.kind !== 'chat')
      set(turn, {
        facts: { ...factsWith(facts, event, at), ...(facts.lastPaidAt ? { lastPaidAt: facts.lastPaidAt } : {}) },
      })
  } else if (isHost(turn.memory, event)) return
  else
    set(turn, { facts: factsWith(facts, event, at), rhythm: line ? beat(rhythm, at, event.kind === 'chat') : rhythm })
}
