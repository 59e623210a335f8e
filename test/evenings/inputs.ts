/** An evening as what the brain is told, second by second. */

import type { Input as BrainInput } from '../../shared/coach/index.ts'
import type { Badge, Facts, RoomEvent, Unit } from '../../shared/events.ts'
import type { Evening, Input, Past } from './types.ts'

const DAY = 24 * 60 * 60 * 1000

const UNITS: Record<string, Unit> = { tokens: 'token', bits: 'bit', kicks: 'kick', jewels: 'jewel' }

export function unitOf({ header }: Evening): Unit {
  const unit = header.unit ?? (header.room === 'twitch' ? 'bits' : 'tokens')
  return UNITS[unit] ?? unit
}

function viewer(name: string, badges: Badge[] = []): { who: { name: string; badges: Badge[] } } {
  return { who: { name, badges } }
}

function factsOf(input: Input, unit: Unit): Facts | undefined {
  switch (input.kind) {
    case 'chat':
      return { kind: 'chat', ...viewer(input.who), text: input.text }
    case 'tip':
    case 'cheer': {
      const paid = {
        kind: 'paid',
        what: input.kind,
        amount: input.amount,
        unit: input.kind === 'cheer' ? 'bit' : unit,
      } as const
      return { ...paid, ...(input.who ? viewer(input.who) : {}), ...(input.note ? { text: input.note } : {}) }
    }
    case 'sub':
      return { kind: 'member', ...viewer(input.who), what: 'sub' }
    case 'gift':
      return { kind: 'member', ...viewer(input.who), what: 'giftsub', amount: input.amount, unit: 'sub' }
    case 'raid':
      return { kind: 'raid', ...viewer(input.who), amount: input.amount }
    case 'join':
    case 'leave':
    case 'follow':
      return { kind: input.kind, ...viewer(input.who) }
    case 'goal':
      return { kind: 'goal', amount: input.reached, target: input.target, ...(unit ? { unit } : {}) }
    case 'viewers':
      return { kind: 'viewers', amount: input.count }
    default:
      return undefined
  }
}

function knownInput(name: string, past: Past, now: number): BrainInput[] {
  if (past.new) return []
  const known = {
    name,
    ...(past.visits === undefined ? {} : { visits: past.visits }),
    ...(past.tokens === undefined ? {} : { paid: past.tokens }),
    ...(past.daysAgo === undefined ? {} : { lastSeenAt: now - past.daysAgo * DAY }),
  }
  return [{ kind: 'known', viewers: [known] }]
}

/** What one line tells the brain, `now` being its time in ms since 1970. */
export function inputsOf(evening: Evening, input: Input, now: number): BrainInput[] {
  switch (input.kind) {
    case 'host':
      return [{ kind: 'act', act: { did: 'said', text: input.text, how: 'heard' } }]
    case 'away':
    case 'back':
    case 'ends':
      return [{ kind: 'act', act: { did: input.kind } }]
    case 'mutes':
      return [{ kind: 'act', act: { did: 'mutes', who: input.who } }]
    default: {
      const facts = factsOf(input, unitOf(evening))
      const event: RoomEvent = { ...facts!, id: `line-${input.line}`, at: now, room: `evening:${evening.header.host}` }
      const known = input.kind === 'join' && input.past ? knownInput(input.who, input.past, now) : []
      return [...known, { kind: 'batch', events: [event] }]
    }
  }
}
