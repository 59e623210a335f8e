/** The reason for a cue in a few words; the only place where a viewer is quoted. */

import { debtsOf } from '../ledger.ts'
import type { Debt, Memory, Moment } from '../memory.ts'
import { visible } from '../text.ts'
import type { Bank } from './bank.ts'
import { amountText } from './fill.ts'

/** From a minute and a half on nobody counts in seconds. */
function span(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}

function listed(who: readonly string[]): string {
  return who.length <= 3 ? who.join(', ') : `${who.slice(0, 2).join(', ')} and ${who.length - 2} more`
}

/** The payer's own words, which are why the thanks may be more than a thank-you. */
function withNote(why: string, { matter: { text } }: Moment): string {
  return text ? `${why} · "${text}"` : why
}

/** What one payer of a bundle gave, unit by unit: "50 tokens". */
function gaveOf(bank: Bank, debts: readonly Debt[], name: string | undefined): string {
  const sums = new Map<Debt['unit'], number>()
  for (const { names, amount, unit } of debts)
    if (names[0] === name && amount !== undefined) sums.set(unit, (sums.get(unit) ?? 0) + amount)
  return [...sums].map(([unit, sum]) => amountText(bank, sum, unit)).join(' + ')
}

/** Who gave what, in the order of the moment: a large gift can be seen among small ones. */
function bundled(memory: Memory, bank: Bank, moment: Moment): string {
  const debts = debtsOf(memory, moment)
  const { who, matter } = moment
  if (who.length > 1) return listed(who.map((name) => `${name} ${gaveOf(bank, debts, name)}`.trim()))
  const gave = gaveOf(bank, debts, who[0])
  return `${who[0] ?? 'Anonymous'} · ${matter.count} gifts${gave && ` · ${gave}`}`
}

function thanks(memory: Memory, bank: Bank, moment: Moment): string {
  const { who, matter } = moment
  if ((matter.count ?? 1) > 1) return bundled(memory, bank, moment)
  const payer = who.length === 0 ? 'Anonymous' : listed(who)
  if (matter.what === 'giftsub')
    return `${payer} gifted ${matter.amount ?? 1} sub${matter.amount === 1 || !matter.amount ? '' : 's'}`
  if (matter.what === 'sub' || matter.what === 'membership') return `${payer} joined as a member`
  if (matter.what === 'resub')
    return `${payer} stays a member${matter.months ? ` · ${matter.months} month${matter.months === 1 ? '' : 's'}` : ''}`
  const feat =
    matter.feat === 'record'
      ? ' · biggest tonight'
      : matter.feat === 'first'
        ? ' · first tonight'
        : matter.feat === 'third'
          ? ' · third in a row'
          : ''
  return matter.amount === undefined
    ? `${payer} gave${feat}`
    : `${payer} · ${matter.shown ?? amountText(bank, matter.amount, matter.unit)}${feat}`
}

function goal(bank: Bank, { matter }: Moment): string {
  const { reached = 0, target = 0, unit } = matter.goal ?? {}
  return `Goal · ${reached} of ${amountText(bank, target, unit)}`
}

function question({ who, matter }: Moment): string {
  const text = visible(matter.text ?? '')
  return who.length > 1 ? `${who.length} ask · ${text}` : `${who[0]}: ${text}`
}

function rush({ matter }: Moment): string {
  const rate = `${Math.round(matter.rate ?? 0)} lines a minute`
  return matter.text ? `${rate} · ${matter.count} ask: ${visible(matter.text)}` : rate
}

function promise(bank: Bank, memory: Memory, { who, matter }: Moment): string {
  const amount = matter.amount === undefined ? '' : ` at ${amountText(bank, matter.amount, memory.facts.unit)}`
  if (matter.deed !== undefined) return `You said${amount}: ${matter.deed}`
  return `${who[0] ?? 'Anonymous'} paid for: ${visible(matter.text ?? '')} · ${matter.minutes} min ago`
}

function back({ matter: { todo, minutes } }: Moment): string {
  const { gave = [], asked = [], came = [] } = todo ?? {}
  const parts = [
    ...(minutes ? [`${minutes} min away`] : []),
    ...(gave.length > 0 ? [`gave: ${listed(gave)}`] : []),
    ...(asked.length > 0 ? [`asked: ${listed(asked)}`] : []),
    ...(came.length > 0 ? [`came: ${listed(came)}`] : []),
  ]
  return parts.join(' · ')
}

function welcome({ who, matter }: Moment): string {
  if (who.length > 1) return `${listed(who)} · first words tonight`
  return matter.days
    ? `${who[0]} is back after ${matter.days} day${matter.days === 1 ? '' : 's'}`
    : `${who[0]} · first words tonight`
}

/** Amounts in digits, names as written. */
export function whyOf(memory: Memory, bank: Bank, moment: Moment): string {
  const { kind, who, matter } = moment
  switch (kind) {
    case 'thanks':
      return withNote(thanks(memory, bank, moment), moment)
    case 'milestone':
      return goal(bank, moment)
    case 'raid':
      return `Raid · ${who[0]}${matter.count ? ` with ${matter.count}` : ''}`
    case 'question':
      return question(moment)
    case 'welcome':
      return welcome(moment)
    case 'quiet':
      return matter.seconds === undefined ? 'Nothing to answer right now' : `${span(matter.seconds)} silent`
    case 'quiet-host':
      return `People wait · ${span(matter.seconds ?? 0)} without a word`
    case 'money':
      return `${goal(bank, moment)} · ${matter.minutes} min untouched`
    case 'rush':
      return rush(moment)
    case 'fair':
      return `${who[0]} has talked for ${matter.minutes} min without a word from you`
    case 'boundary':
      return `${who[0]}${matter.again ? ' again' : ''}: ${visible(matter.text ?? '')}`
    case 'promise':
      return promise(bank, memory, moment)
    case 'break':
      return `${matter.minutes} min without a pause`
    case 'close':
      return matter.minutes ? `${matter.minutes} min to the end, you said` : 'You said that the end is near'
    case 'back':
      return back(moment)
  }
}
