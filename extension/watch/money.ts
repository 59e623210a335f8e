import type { RoomEvent } from '../../shared/events.ts'

/** Money that moved beside the chat and never came by in it: proof that paid rows are not seen. Pure; times in ms since 1970. */
export interface Money {
  goal?: { amount: number; target: number | undefined; unit: string }
  paidAt?: number
  /** A goal rose, and nobody had paid. */
  movedAt?: number
}

/** A payment may be shown so long before or after the goal that it moves. */
const BEFORE = 60_000
const AFTER = 20_000

/** What is known of the money after an event. */
export function moneySaw(money: Money, event: RoomEvent, now: number): Money {
  if (event.kind === 'paid' || event.kind === 'member') return { ...money, paidAt: now, movedAt: undefined }
  const { kind, amount, target, unit, history } = event
  if (kind !== 'goal' || amount === undefined || unit === undefined) return money
  const { goal, paidAt, movedAt } = money
  const next = { ...money, goal: { amount, target, unit } }
  // Another target or unit is another goal, and one that falls was begun anew or corrected.
  const rose = goal?.unit === unit && goal.target === target && amount > goal.amount
  const explained = history || (paidAt !== undefined && now - paidAt < BEFORE)
  return rose && !explained ? { ...next, movedAt: movedAt ?? now } : next
}

/** Since when money has moved unseen; undefined while a row may still explain it. */
export function unseenSince({ movedAt }: Money, now: number): number | undefined {
  return movedAt !== undefined && now - movedAt >= AFTER ? movedAt : undefined
}

/** In how many ms that may become true; undefined: not by itself. */
export function unseenIn({ movedAt }: Money, now: number): number | undefined {
  const left = movedAt === undefined ? 0 : movedAt + AFTER - now
  return left > 0 ? left : undefined
}
