/** Amounts as YouTube writes them: `$5.00`, `CA$10`, `¥500`, `PLN 20.00`, `1 000,00 ₽`. */

const signs: Record<string, string> = {
  $: 'USD',
  US$: 'USD',
  CA$: 'CAD',
  A$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  NT$: 'TWD',
  MX$: 'MXN',
  R$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₩': 'KRW',
  '₹': 'INR',
  '₱': 'PHP',
  '₽': 'RUB',
  '₪': 'ILS',
  '₫': 'VND',
  '฿': 'THB',
}

/** A comma or point with two digits behind it at the end is the decimal one; every other groups thousands. */
function amountOf(digits: string): number {
  const [, whole = digits, cents = ''] = /^(.*)[.,](\d{2})$/.exec(digits) ?? []
  return Number(`${whole.replace(/\D/g, '')}.${cents || '0'}`)
}

/** The amount and its ISO 4217 code, or undefined where this is no amount. */
export function money(shown: string): { amount: number; unit: string; shown: string } | undefined {
  const [, before = '', digits, after = ''] = /^([^\d]*?)\s*(\d[\d\s.,’']*)\s*([^\d]*)$/.exec(shown.trim()) ?? []
  const sign = (before || after).trim()
  const unit = signs[sign] ?? (/^[A-Z]{3}$/.test(sign) ? sign : undefined)
  return digits && unit ? { amount: amountOf(digits.trim()), unit, shown } : undefined
}
