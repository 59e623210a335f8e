import type { Unit } from '../../shared/events.ts'
import { readMoney } from '../sites/read/money.ts'
import { firstNumber, plainDigits } from '../sites/read/text.ts'

/** An amount in a sentence of a site that nobody knows: currency, or a number of some token. */
export interface Amount {
  amount: number
  unit: Unit
  shown: string
}

/** What sites call what they sell. All of it is told as tokens. */
const TOKEN =
  'tokens?|tks?|coins?|credits?|gems?|diamonds?|points?|stars?|hearts?|jetons?|fichas?|monedas?|moedas?|münzen|gettoni|żetony|żetonów|токен\\p{L}*|монет\\p{L}*'
const SOLD = new RegExp(`(\\d[\\d.,'’\\u00a0\\u202f]*)\\s?(?:${TOKEN})(?![\\p{L}])`, 'iu')
const TIMES = new RegExp(`(?<![\\p{L}])(?:${TOKEN})\\s?[x×:]?\\s?(\\d[\\d.,]*)`, 'iu')

/** The first amount in these words; `undefined` where there is none. `language`: the page's own. */
export function amountIn(words: string, language: string): Amount | undefined {
  const plain = plainDigits(words)
  const sold = SOLD.exec(plain) ?? TIMES.exec(plain)
  const amount = sold && firstNumber(sold[1]!)?.value
  if (sold && amount)
    return { amount, unit: 'token', shown: words.slice(sold.index, sold.index + sold[0].length).trim() }
  const money = readMoney(words, language)
  return money && money.amount > 0 && isCurrency(money.unit) ? money : undefined
}

let known: Set<string> | undefined

/** Three capitals beside a number are no currency yet: `500 LOL`. */
function isCurrency(unit: string): boolean {
  known ??= new Set(Intl.supportedValuesOf('currency'))
  return known.has(unit)
}
