/** Rows of a plain context (`text`, `type`, `timestamp`) read as events. */

import type { RoomEvent, Unit, What } from '../events.ts'
import { AMOUNT, written } from './numbers.ts'
import { visible } from './text.ts'

export interface ContextRow {
  text: string
  type: string
  /** ISO 8601, or ms since 1970. */
  timestamp: string | number
}

const ALIKE: Record<string, RoomEvent['kind']> = {
  tip: 'paid',
  paid: 'paid',
  cheer: 'paid',
  bits: 'paid',
  donation: 'paid',
  gift: 'paid',
  superchat: 'paid',
  join: 'join',
  enter: 'join',
  leave: 'leave',
  follow: 'follow',
  raid: 'raid',
  host: 'raid',
  sub: 'member',
  subscription: 'member',
  resub: 'member',
  member: 'member',
}

const UNITS: Record<string, Unit> = {
  token: 'token',
  tokens: 'token',
  tk: 'token',
  tks: 'token',
  bit: 'bit',
  bits: 'bit',
  kick: 'kick',
  kicks: 'kick',
  jewel: 'jewel',
  jewels: 'jewel',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
}

type Facts = Pick<RoomEvent, 'kind'> & Partial<Pick<RoomEvent, 'who' | 'text' | 'amount' | 'unit' | 'what'>>

/** The facts with who did it, if somebody is named. */
function by(facts: Facts, name: string | undefined): Facts {
  if (name && !/^(?:anonymous|an anonymous \w+|someone)$/i.test(name)) facts.who = { name, badges: [] }
  return facts
}

const PRICE = new RegExp(`([$€£¥])\\s?(${AMOUNT})|(${AMOUNT})\\s*(tokens?|tks?|bits?|kicks?|jewels?|[$€£¥])?`, 'i')

function amountOf(text: string): Partial<Facts> {
  const found = PRICE.exec(text)
  const amount = written(found?.[2] ?? found?.[3] ?? '-')
  if (!found || Number.isNaN(amount)) return {}
  const unit = UNITS[(found[1] ?? found[4] ?? '').toLowerCase()]
  return unit ? { amount, unit } : { amount }
}

/** `X tipped 50 tokens`, `X cheered 100 bits: nice`, `tip from X: 50`. */
function paid(text: string, what: What): Facts {
  const told =
    /^(\S+|an anonymous \w+)\s+(?:has\s+)?(?:tipped|tips|cheered|cheers|donated|donates|sent|sends|gave|gives|gifted|gifts)\s+(.*)$/i.exec(
      text,
    )
  const [payer, rest] = told
    ? [told[1], told[2] ?? '']
    : [/\bfrom\s+(\S+)/i.exec(text)?.[1] ?? /^([^\s:]+):/.exec(text)?.[1], text]
  const note = told && /\d[^:]*:\s*(.+)$/.exec(rest)?.[1]
  const facts: Facts = { ...amountOf(rest), kind: 'paid', what }
  if (note) facts.text = note
  return by(facts, payer?.replace(/[:,.]$/, ''))
}

function chat(text: string): Facts {
  const line = /^([^\s:]{1,40}):\s*(.*)$/s.exec(text)
  return line ? by({ kind: 'chat', text: line[2] ?? '' }, line[1]) : { kind: 'chat', text }
}

/** `X joined the room`, `X is raiding with 40 viewers`. */
function happened(kind: RoomEvent['kind'], text: string): Facts {
  const [, name, rest = ''] = /^(\S+)(.*)/.exec(text) ?? []
  const { amount }: Partial<Facts> = kind === 'raid' ? amountOf(rest) : {}
  const sub = kind === 'member' ? { what: /resub/i.test(text) ? ('resub' as const) : ('sub' as const) } : {}
  return by({ kind, ...(amount === undefined ? {} : { amount }), ...sub }, name?.replace(/[:,.]$/, ''))
}

function factsOf(row: ContextRow): Facts {
  const type = row.type.toLowerCase()
  const kind = Object.hasOwn(ALIKE, type) ? ALIKE[type]! : 'chat'
  const text = visible(row.text)
  if (kind === 'paid')
    return paid(text, type === 'cheer' || type === 'bits' ? 'cheer' : type === 'superchat' ? 'superchat' : 'tip')
  return kind === 'chat' ? chat(text) : happened(kind, text)
}

/** The row as an event; an unknown type is chat, and a row without a readable time has that of the row before. */
export function eventOf(row: ContextRow, index: number, before: number): RoomEvent {
  const at = typeof row.timestamp === 'number' ? row.timestamp : Date.parse(row.timestamp)
  return { ...factsOf(row), id: `context:${index}`, room: 'context', at: Number.isNaN(at) ? before : at }
}
