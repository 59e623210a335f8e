/** Numbers, times and joins, by the platform's own rules. */

import { type Span, spanOf } from '../../state/time.ts'

/** The interface's language, and the side on which its lines begin. */
export const language = { code: 'en', dir: 'ltr' } as const

const number = new Intl.NumberFormat(language.code)
const plural = new Intl.PluralRules(language.code)
const clockTime = new Intl.DateTimeFormat(language.code, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const joined = new Intl.ListFormat(language.code, { type: 'conjunction' })

const dollars = new Intl.NumberFormat(language.code, { style: 'currency', currency: 'USD' })

/** US dollars, to the cent. */
export const money = (amount: number): string => dollars.format(amount)
export const count = (n: number): string => number.format(n)
/** `21:04`, by the screen's own clock. */
export const timeOfDay = (at: number): string => clockTime.format(at)
export const list = (names: string[]): string => joined.format(names)

/** `1 row`, `3 rows`. */
export const some = (n: number, one: string, many: string): string =>
  `${count(n)} ${plural.select(n) === 'one' ? one : many}`

const calendar = new Intl.DateTimeFormat(language.code, { day: 'numeric', month: 'short', year: 'numeric' })
const relative = new Intl.RelativeTimeFormat(language.code, { numeric: 'auto' })
const midnight = (at: number): number => new Date(at).setHours(0, 0, 0, 0)

/** `Nov 21, 2026`, by the screen's own calendar. */
export const date = (at: number): string => calendar.format(at)

/** `today`, `yesterday`, `5 days ago`; after a week the date. */
export function day(at: number, now: number): string {
  const days = Math.round((midnight(now) - midnight(at)) / 86_400_000)
  return days >= 0 && days < 7 ? relative.format(-days, 'day') : date(at)
}

const coins: Record<string, [one: string, many: string]> = {
  token: ['token', 'tokens'],
  bit: ['bit', 'bits'],
  kick: ['Kick', 'Kicks'],
  jewel: ['jewel', 'jewels'],
  sub: ['sub', 'subs'],
}

/** What somebody gave in one unit: `1,200 tokens`, `€20.00`; without a sum, how often. */
export function given(unit: string, { sum, times }: { sum: number; times: number }): string {
  if (sum === 0) return some(times, 'gift', 'gifts')
  if (/^[A-Z]{3}$/.test(unit)) return sum.toLocaleString(language.code, { style: 'currency', currency: unit })
  const [one, many] = coins[unit] ?? [unit, unit]
  return some(sum, one, many)
}

const units: Record<Span['unit'], string> = { second: 's', minute: 'min', hour: 'h' }

/** `40 s`, `12 min`; never "just now". */
export function age(ms: number): string {
  const span = spanOf(ms)
  return `${count(span.n)} ${units[span.unit]}`
}
