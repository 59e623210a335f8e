import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMoney } from '../../../../extension/sites/read/money.ts'
import { firstNumber } from '../../../../extension/sites/read/text.ts'
import { money as recorded } from '../../../tools/recordings/money.ts'

describe('money as sites write it', () => {
  it.each([
    ['$5.00', 5, 'USD'],
    ['$0.99', 0.99, 'USD'],
    ['US$1,234.50', 1234.5, 'USD'],
    ['CA$6.99', 6.99, 'CAD'],
    ['A$20.00', 20, 'AUD'],
    ['NZ$169.99', 169.99, 'NZD'],
    ['R$ 12,50', 12.5, 'BRL'],
    ['¥500', 500, 'JPY'],
    ['￥10,000', 10000, 'JPY'],
    ['￥１，０００', 1000, 'JPY'],
    ['１，２３４円', 1234, 'JPY'],
    ['£4.99', 4.99, 'GBP'],
    ['€2', 2, 'EUR'],
    ['1.234,56 €', 1234.56, 'EUR'],
    ['1\u202f234,56\u00a0€', 1234.56, 'EUR'],
    ['CLP\u00a01,000', 1000, 'CLP'],
    ['PHP\u00a050.00', 50, 'PHP'],
    ['RUB\u00a0100.00', 100, 'RUB'],
    ['CHF 1’000.50', 1000.5, 'CHF'],
    ['₹1,00,000.00', 100000, 'INR'],
    ['KWD 1.500', 1.5, 'KWD'],
    ['$1,234,567', 1234567, 'USD'],
  ])('%s', (shown, amount, unit) => expect(readMoney(shown)).toEqual({ amount, unit, shown }))

  it('in a sentence, past numbers that are none', () => {
    expect(readMoney('Studio 54 fans donated $50.00 to UNF')).toEqual({ amount: 50, unit: 'USD', shown: '$50.00' })
  })

  it('a dollar is the dollar of the page’s language, and a yuan is no yen', () => {
    expect(readMoney('5,00 $', 'fr-CA')?.unit).toBe('CAD')
    expect(readMoney('5,00 $ US', 'fr-CA')?.unit).toBe('USD')
    expect(readMoney('$100.00', 'es-MX')?.unit).toBe('MXN')
    expect(readMoney('$100', 'zh-TW')?.unit).toBe('TWD')
    expect(readMoney('¥20.00', 'zh-CN')?.unit).toBe('CNY')
    expect(readMoney('JP¥2,000', 'zh-CN')?.unit).toBe('JPY')
    expect(readMoney('$5.00', 'no language at all')?.unit).toBe('USD')
  })

  it.each(['', '5', 'Sent 5 gift memberships', '$', '$ten', '100 bits', 'ann tipped 50 tokens'])(
    '“%s” is no money',
    (text) => expect(readMoney(text)).toBeUndefined(),
  )
})

/** Languages that YouTube is shown in. */
const LANGUAGES =
  'af az id bs ca cs da de et en en-IN en-GB es es-419 es-US eu fil fr fr-CA gl hr zu is it sw lv lt hu nl no uz pl pt-PT pt ro sq sk sl sr-Latn fi sv vi tr be bg ky kk mk mn ru sr uk el hy he ur ar ar-EG fa ne mr hi bn pa gu ta te kn ml si th lo my ka am km zh-CN zh-TW zh-HK ja ko'.split(
    ' ',
  )
const CURRENCIES =
  'USD EUR GBP JPY CAD AUD NZD HKD TWD SGD MXN BRL ARS CLP COP PEN CNY KRW INR PHP RUB ILS CHF SEK NOK DKK PLN CZK HUF RON TRY UAH ZAR AED SAR KWD'.split(
    ' ',
  )

describe('whatever the language', () => {
  it('an amount is read back as it was written', () => {
    const amounts = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100)
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), fc.constantFrom(...CURRENCIES), amounts, (language, unit, amount) => {
        const format = new Intl.NumberFormat(language, { style: 'currency', currency: unit })
        const written = Number(amount.toFixed(format.resolvedOptions().maximumFractionDigits))
        fc.pre(written > 0)
        expect(readMoney(format.format(written), language)).toMatchObject({ amount: written, unit })
      }),
      { numRuns: 1500 },
    )
  })

  it('no text makes it stumble, and what it reads is an amount', () => {
    const odd = fc.stringMatching(/^[$¥€£ \u00a0A-Z0-9.,'’٫１，-]{0,40}$/)
    fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: 'binary' })), (text) => {
        const read = readMoney(text)
        return read === undefined || (Number.isFinite(read.amount) && read.unit.length === 3)
      }),
    )
  })

  it('agrees with what was recorded', () => {
    for (const shown of ['$19.99', 'NZ$169.99', '¥1,220', 'RUB\u00a0100.00', 'CLP\u00a0500', '£20.00', 'CA$25.00']) {
      expect(readMoney(shown)).toEqual(recorded(shown))
    }
  })
})

describe('counts', () => {
  it.each([
    ['1,234 raiders', 1234],
    ['1.234 Zuschauer', 1234],
    ['1\u202f234 spectateurs', 1234],
    ['１２３ 人', 123],
    ['١٬٢٣٤', 1234],
    ['12 50', 12],
    ['1,2345', 1],
  ])('%s', (text, value) => expect(firstNumber(text)?.value).toBe(value))
})
