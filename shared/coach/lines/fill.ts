/** The holes of a line, filled with the moment's people, amounts and counts. */

import type { Unit } from '../../events.ts'
import { foul } from '../foul.ts'
import type { Memory, Moment } from '../memory.ts'
import { mayName, sayName } from '../people.ts'
import { asks } from '../question.ts'
import { plain } from '../text.ts'
import type { Bank, Forms } from './bank.ts'
import { listed, money, plural } from './intl.ts'
import { somebody } from './unnamed.ts'

export type Holes = Partial<Record<string, string>>

const CURRENCY = /^[A-Z]{3}$/

/** Whether the unit is money (ISO 4217) and no token. */
export function isMoney(unit: Unit | undefined): boolean {
  return unit !== undefined && CURRENCY.test(unit)
}

const NAMES = 2

function counted(forms: Forms, n: number, language: string): string {
  const form = forms[plural(n, language)] ?? forms.other
  return form.replace('{n}', String(n))
}

/** `50 tokens`, `1 bit`, `$5`, `€4.50`. */
export function amountText(bank: Bank, amount: number, unit: Unit | undefined): string {
  if (unit === undefined) return String(amount)
  if (isMoney(unit)) return money(amount, unit, bank.language)
  const forms = bank.units[unit]
  return forms ? counted(forms, amount, bank.language) : `${amount} ${unit}`
}

/** "Max", "Max and Lena", "Max, Lena and 2 more". Who may not be named is one of those more; undefined where nobody may. */
export function namesText(memory: Memory, bank: Bank, who: readonly string[], most = NAMES): string | undefined {
  const fits = most === NAMES && who.length === NAMES + 1 ? NAMES + 1 : most
  const named = who.filter((name) => mayName(memory, name))
  if (named.length === 0) return undefined
  const said = named.slice(0, fits).map((name) => sayName(memory, name))
  const rest = who.length - said.length
  const parts = rest > 0 ? [...said, counted(bank.more, rest, bank.language)] : said
  return listed(parts, bank.language)
}

function giftText(bank: Bank, { matter }: Moment): string | undefined {
  const forms = matter.what === undefined ? undefined : bank.gifts[matter.what]
  const count = matter.what === 'resub' ? matter.months : matter.amount
  return forms && counted(forms, count ?? 1, bank.language)
}

/** In the goal's own unit: likes and followers are not counted in what the room pays with. */
function goalHoles(bank: Bank, { matter: { goal } }: Moment): Holes {
  if (!goal) return {}
  const text = (amount: number): string => amountText(bank, amount, goal.unit)
  return { left: text(Math.max(0, goal.target - goal.reached)), target: text(goal.target) }
}

/** Words of a `{todo}` beyond which only one of each is named. */
const TODO = 10

/** "thank Ann and 2 more, answer Bob and greet Eve". */
function todoText(memory: Memory, bank: Bank, moment: Moment): string | undefined {
  const { todo } = moment.matter
  if (!todo) return undefined
  const nobody = somebody(bank.language)
  const parts = (['gave', 'asked', 'came'] as const).filter((part) => todo[part].length > 0)
  const told = (most: number): string =>
    listed(
      parts.map((part) => bank.todo[part].replace('{name}', () => namesText(memory, bank, todo[part], most) ?? nobody)),
      bank.language,
    )
  const whole = told(NAMES)
  return whole.split(' ').length <= TODO ? whole : told(1)
}

/** A line ends in these as a sentence would: "they ask how long". "What" and "whether" would leave it open. */
const CLOSED = new Set(['howlong', 'howold', 'when', 'where', 'who', 'why', 'which'])
const HOW_MUCH = /\bhow much\b|\bwhat (?:price|cost)\b|\bcuanto\b|\bquanto\b|\bwie ?viel\b|\bcombien\b|\bcat costa\b/

/** How a question is named, if its kind says enough. */
function askText(bank: Bank, { kind, matter: { text } }: Moment): string | undefined {
  if ((kind !== 'question' && kind !== 'rush') || !text) return undefined
  const wanted = asks(text)
  const clear = CLOSED.has(wanted) || (wanted === 'howmuch' && HOW_MUCH.test(plain(text)))
  return clear ? bank.asks[wanted] : undefined
}

/** What can be said of the moment; a hole that cannot be filled is absent. */
export function holesOf(memory: Memory, bank: Bank, moment: Moment): Holes {
  const { matter, who, kind } = moment
  const { language } = bank
  const holes: Holes = { ask: askText(bank, moment), ...goalHoles(bank, moment) }
  if (who.length > 0) holes.name = namesText(memory, bank, who)
  if (kind === 'thanks') {
    holes.gift = giftText(bank, moment)
    if (matter.amount !== undefined) holes.amount = amountText(bank, matter.amount, matter.unit)
  }
  if (kind === 'promise' && matter.amount !== undefined)
    holes.amount = amountText(bank, matter.amount, memory.facts.unit)
  if (kind === 'raid' && matter.count) holes.people = counted(bank.people, matter.count, language)
  if (kind === 'back') holes.todo = todoText(memory, bank, moment)
  if (matter.days) holes.days = counted(bank.days, matter.days, language)
  if (matter.minutes) holes.minutes = counted(bank.minutes, matter.minutes, language)
  if (matter.deed && !foul(matter.deed)) holes.deed = matter.deed
  return holes
}

/** A line taken apart: at odd places stand the names of its holes. */
export const partsIn = (line: string): string[] => line.split(/\{(\w+)\}/)

/** The line with its holes filled, or undefined where one cannot be. */
export function fill(parts: readonly string[], holes: Holes): string | undefined {
  let said = ''
  for (let place = 0; place < parts.length; place++) {
    const part = place % 2 === 0 ? parts[place] : holes[parts[place]!]
    if (part === undefined) return undefined
    said += part
  }
  return said
}
