/** Money and memberships are thanked for: everyone, soon, by name, never twice. */

import type { RoomEvent } from '../../events.ts'
import { isOpen, lastOf, misnames, owe, paidBy, settle } from '../ledger.ts'
import { isMoney } from '../lines/fill.ts'
import { masked } from '../masks.ts'
import type { Feat, Memory, Moment } from '../memory.ts'
import { raise, wasRaised } from '../open.ts'
import { sayName } from '../people.ts'
import { median } from '../ring.ts'
import { timeOf } from '../room.ts'
import { cut, visible } from '../text.ts'
import { isAbuse } from '../trouble.ts'
import { tuning } from '../tuning.ts'
import type { Turn } from '../turn.ts'
import { ofBomb } from './bomb.ts'
import { bundle } from './bundle.ts'
import { heard, type Kind, unnamed } from './kind.ts'

/** 0 to 1 beside this room's own median: the median is 0.4, five times as much is 0.8. */
function share(memory: Memory, event: RoomEvent): number {
  if (event.kind === 'member') return event.what === 'giftsub' ? Math.min(1, 0.6 + (event.amount ?? 1) / 20) : 0.6
  const usual = event.unit === memory.facts.unit ? median(memory.facts.amounts) : undefined
  if (!event.amount || !usual) return 0.4
  return Math.max(0, Math.min(1, 0.4 + 0.25 * Math.log(event.amount / usual)))
}

/** What makes more of a payment than its amount. `before`: the room without it. */
function featOf(before: Memory, event: RoomEvent, at: number): Feat | undefined {
  if (event.kind !== 'paid' || !event.amount) return undefined
  const { facts } = before
  if (facts.amounts.length === 0 && facts.lastPaidAt === undefined) return 'first'
  if (event.unit === facts.unit && facts.amounts.length >= 3 && event.amount > (facts.record ?? 0)) return 'record'
  return event.who && isThird(before, event.who.name, at) ? 'third' : undefined
}

/** The two before were theirs, within two minutes, with nobody between; the one before those was not. */
function isThird(memory: Memory, name: string, at: number): boolean {
  const last = lastOf(memory, 'thanks', 3)
  const [second, first, other] = last.reverse().map((debt) => debt.names[0] === name && debt)
  return !other && !!first && !!second && at - first.at <= tuning.thanks.streak
}

const NOTE = 120

function debtText({ text, shown }: RoomEvent): string {
  return cut(visible(text ?? shown ?? ''), NOTE)
}

/** What a line can tell of the gift. */
function matterOf(turn: Turn, event: RoomEvent, feat: Feat | undefined): Moment['matter'] {
  const { amount, unit, what, months, text, shown } = event
  const matter: Moment['matter'] = { count: 1 }
  if (amount !== undefined) matter.amount = amount
  if (unit) matter.unit = unit
  if (shown && isMoney(unit)) matter.shown = cut(visible(shown), 20)
  if (what) matter.what = what
  if (months) matter.months = months
  if (feat) matter.feat = feat
  if (text) matter.text = cut(masked(visible(text)), NOTE)
  if (text && amount !== undefined && isAbuse(turn, event)) matter.sour = true
  return matter
}

function momentOf(turn: Turn, before: Memory, event: RoomEvent, at: number): Moment {
  const part = share(before, event)
  const { shortest, longest } = tuning.thanks
  const feat = featOf(before, event, at)
  return {
    id: `thanks:${event.id}`,
    kind: 'thanks',
    who: event.who ? [event.who.name] : [],
    at,
    deadline: at + Math.round(shortest + part * (longest - shortest)),
    weight: 0.6 + 0.3 * part + (feat === 'record' ? 0.05 : 0),
    matter: matterOf(turn, event, feat),
    owed: [`thanks:${event.id}`],
  }
}

function onEvent(turn: Turn, event: RoomEvent, before: Memory): void {
  if (event.kind !== 'paid' && event.kind !== 'member') return
  const id = `thanks:${event.id}`
  if (wasRaised(turn.memory, id) || ofBomb(turn, event)) return
  const at = timeOf(event, turn.now)
  const names = event.who ? [event.who.name] : []
  owe(turn, {
    id,
    kind: 'thanks',
    names,
    spoken: event.who ? sayName(turn.memory, event.who.name) : '',
    text: debtText(event),
    ...(event.amount === undefined ? {} : { amount: event.amount }),
    ...(event.unit ? { unit: event.unit } : {}),
    at,
    cue: id,
  })
  raise(turn, bundle(turn, momentOf(turn, before, event, at)))
}

export const thanks: Kind = {
  kind: 'thanks',
  onEvent,
  onHost(turn, text, words) {
    settle(turn, paidBy(turn.memory, text, words), 'heard')
  },
  over(memory, moment) {
    if (misnames(memory, moment)) return unnamed
    return moment.owed.some((id) => isOpen(memory, id)) ? undefined : heard
  },
}
