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
const units: Record<Span['unit'], string> = { second: 's', minute: 'min', hour: 'h' }

/** `40 s`, `12 min`; never "just now". */
export function age(ms: number): string {
  const span = spanOf(ms)
  return `${count(span.n)} ${units[span.unit]}`
}
