/** The platform's plurals, lists and numbers. Making one costs more than a whole event may; each is made once. */

const plurals = new Map<string, Intl.PluralRules>()
const lists = new Map<string, Intl.ListFormat>()
const prices = new Map<string, Intl.NumberFormat>()

function kept<K, V>(store: Map<K, V>, key: K, make: () => V): V {
  const old = store.get(key)
  if (old !== undefined) return old
  const made = make()
  store.set(key, made)
  return made
}

const counts = new Map<string, Map<number, Intl.LDMLPluralRule>>()
/** Numbers that are said again and again; of others there is no end. */
const COMMON = 1_000

/** The form for this many, as the language counts. */
export function plural(n: number, language: string): Intl.LDMLPluralRule {
  const select = () => kept(plurals, language, () => new Intl.PluralRules(language)).select(n)
  if (!Number.isInteger(n) || Math.abs(n) > COMMON) return select()
  return kept(
    kept(counts, language, () => new Map()),
    n,
    select,
  )
}

/** "A, B and C". */
export function listed(parts: readonly string[], language: string): string {
  if (parts.length === 1) return parts[0]!
  const format = kept(lists, language, () => new Intl.ListFormat(language, { type: 'conjunction' }))
  return format.format(parts).replace(/, and /, ' and ')
}

/** Whose short sign everybody takes for them: `$` is no New Zealand dollar. */
const KNOWN = new Set(['USD', 'EUR', 'GBP', 'JPY'])

/** `$5`, `€4.50`, `NZ$5`, `5 CHF`. */
export function money(amount: number, currency: string, language: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2
  const currencyDisplay = KNOWN.has(currency) ? 'narrowSymbol' : 'symbol'
  const style = { style: 'currency', currency, currencyDisplay, useGrouping: false } as const
  const fractions = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  const format = kept(
    prices,
    `${language} ${currency} ${digits}`,
    () => new Intl.NumberFormat(language, { ...style, ...fractions }),
  )
  return format.format(amount).replace(/\s/g, ' ')
}
