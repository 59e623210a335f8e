/** The banks that are there: English always, any other once it was taught. They are many words, and an evening needs one of them. */

import { type Language, nearest } from '../../languages.ts'
import type { Bank } from './bank.ts'
import { en } from './en/index.ts'

const taught = new Map<Language, Bank>()

/** From now on cues in this bank's language are chosen from it. */
export function teach(bank: Bank): void {
  taught.set(nearest(bank.language), bank)
}

/** The lines in a language (BCP 47, `es-MX` is `es`); English where none were taught. */
export function bankOf(language: string): Bank {
  return taught.get(nearest(language)) ?? en
}
