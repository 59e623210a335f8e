import type { Unit } from '../../../shared/events.ts'
import { plainDigits } from './text.ts'

/**
 * Money as sites write it in any language: `$5.00`, `CA$6.99`, `￥10,000`, `CLP 1,000` (with a no-break space), `1.234,56 €`.
 * Pure. Which sign means which currency is asked from the browser for the page's language, since `$` is the Canadian dollar
 * on a page in Canadian French, and `¥` the yuan on a page in Chinese.
 */
export interface Money {
  amount: number
  /** ISO 4217. */
  unit: Unit
  /** The amount and its sign as the site shows them. */
  shown: string
}

/** Signs that no language's own list gives, or that sites write whatever the language, each with its currency. */
const SIGNS = new Map(
  '$USD US$USD C$CAD CA$CAD A$AUD AU$AUD NZ$NZD HK$HKD NT$TWD S$SGD MX$MXN R$BRL €EUR £GBP ¥JPY 円JPY 元CNY ₩KRW ₹INR ₱PHP ₽RUB ₪ILS ₫VND ฿THB ₴UAH ₺TRY złPLN KčCZK FtHUF'
    .split(' ')
    .map((pair) => [pair.slice(0, -3), pair.slice(-3)]),
)

/** Three decimals: only there is `1.500` one and a half. */
const MILS = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '))

const signsOf = new Map<string, Map<string, string>>()

/** A language's signs, made when its first amount is read. */
function signsIn(language: string): Map<string, string> {
  const known = signsOf.get(language)
  if (known) return known
  const signs = new Map(Intl.supportedValuesOf('currency').map((code) => [tidy(signOf(language, code)), code]))
  signsOf.set(language, signs)
  return signs
}

function signOf(language: string, currency: string): string {
  try {
    const parts = new Intl.NumberFormat(language, { style: 'currency', currency }).formatToParts(1)
    return parts.find(({ type }) => type === 'currency')!.value
  } catch {
    return currency // not a language: what a page says of itself is anybody's text
  }
}

/** Full-width signs as plain ones, every blank a plain one, no marks of writing direction. */
function tidy(text: string): string {
  return plainDigits(
    text
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .replace(/\s+/g, ' '),
  ).trim()
}

/** No sign is longer, with room to spare; keeps a long text cheap. */
const LONGEST = 20
const AMOUNT = /\d+(?:[.,'’٫٬ ]\d+)*/
const BEFORE = /([^\s\d.,:;!?()[\]"]+(?:\s?\.)?)\s?$/u
const AFTER = /^\s?([^\s\d,:;!?()[\]"]+)/u
/** A sign of two words: `$ US` in Canadian French. */
const AFTER_TWO = /^\s?([^\s\d]+ [^\s\d]+)/u

/** The first amount of money in a text, or `undefined`. `language`: the page's own, a BCP 47 tag. */
export function readMoney(text: string, language = ''): Money | undefined {
  const plain = tidy(text)
  for (let from = 0; ; ) {
    const found = AMOUNT.exec(plain.slice(from))
    if (!found) return
    const start = from + found.index
    from = start + found[0].length
    const money = moneyAt(plain, start, found[0], language)
    if (money) return { ...money, shown: shownIn(text, plain, money.shown) }
  }
}

function moneyAt(plain: string, start: number, digits: string, language: string): Money | undefined {
  const rest = plain.slice(start + digits.length).slice(0, LONGEST)
  const two = AFTER_TWO.exec(rest)
  const before = BEFORE.exec(plain.slice(Math.max(0, start - LONGEST), start))
  const after = AFTER.exec(rest)
  const unit = codeOf(two?.[1], language)
  if (unit) return { amount: amountOf(digits, unit), unit, shown: digits + two![0] }
  const first = codeOf(before?.[1], language)
  if (first) return { amount: amountOf(digits, first), unit: first, shown: before![0] + digits }
  const last = codeOf(after?.[1], language)
  if (last) return { amount: amountOf(digits, last), unit: last, shown: digits + after![0] }
}

function codeOf(sign: string | undefined, language: string): string | undefined {
  if (!sign) return
  const own = language ? signsIn(language).get(sign) : undefined
  return own ?? SIGNS.get(sign) ?? SIGNS.get(sign.replace(/\.$/, '')) ?? (/^[A-Z]{3}$/.test(sign) ? sign : undefined)
}

/** The last point or comma is the decimal one, unless it stands more than once or cuts off a group of three. */
function amountOf(digits: string, unit: string): number {
  const [, whole = '', mark = '', rest = ''] = /^(.*)([.,٫])(\d+)$/.exec(digits) ?? []
  const groups = mark !== '٫' && (whole.includes(mark) || (rest.length === 3 && !isMil(whole, unit)))
  if (!mark || groups) return Number(digits.replace(/\D/g, ''))
  return Number(`${whole.replace(/\D/g, '')}.${rest}`)
}

function isMil(whole: string, unit: string): boolean {
  return MILS.has(unit) || /^0$|[.,'’ ]/.test(whole)
}

/** As the site wrote it, if that can be found again; else as it was read. */
function shownIn(text: string, plain: string, shown: string): string {
  const whole = text.replace(/^[ \t\r\n\f]+|[ \t\r\n\f]+$/g, '')
  return plain === shown ? whole : shown
}
