/** Numbers in texts, as digits and as English words. */

const SMALL: Record<string, number> = Object.fromEntries(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(' ')
    .map((word, value) => [word, value]),
)
const TENS: Record<string, number> = Object.fromEntries(
  `twenty thirty forty fifty sixty seventy eighty ninety`.split(' ').map((word, index) => [word, 20 + 10 * index]),
)
const SCALE: Record<string, number> = { hundred: 100, thousand: 1000, grand: 1000, million: 1_000_000, dozen: 12 }

/** A number and what stands right after it. */
export interface Found {
  value: number
  after: string
  /** "one" may be a pronoun. */
  pronoun: boolean
}

/** A number's digits, as the source of a pattern; `groups`: how thousands stand apart where it is by a blank. */
const marked = (groups: string): string => `(?:[1-9]\\d{0,2}${groups}(?!\\s?[\\d%]|[a-z])|\\d+)(?:[.,]\\d+)*`

/** Where nobody writes two numbers one after the other: `3 100` is 3100. */
export const AMOUNT = marked('(?:\\s\\d{3})+')
/** Where `3 100 tokens` may be three of a hundred: only `1 000` and its like are one number, for none begins with a zero. */
const NUMBER = new RegExp(`(?<![\\p{L}_-])${marked('(?:\\s\\d{3})*\\s0\\d\\d(?:\\s\\d{3})*')}\\s?(?:k\\b|m\\b)?`, 'giu')

/** What digits say, with whichever mark before the thousands and the decimals: `1,000`, `1.250,50`, `1 000`. NaN: a list, or nothing. */
export const written = (digits: string): number =>
  Number(
    digits
      .replace(/\s/g, '')
      .replace(/(?<!^0)[.,](?=\d{3}(?!\d))/g, '')
      .replace(',', '.'),
  )

function digits(text: string): Found[] {
  return [...text.matchAll(NUMBER)].map((found) => {
    const raw = found[0].trim().toLowerCase()
    const times = raw.endsWith('k') ? 1000 : raw.endsWith('m') ? 1_000_000 : 1
    return {
      value: written(raw.replace(/[km]$/, '').trim()) * times,
      after: text.slice(found.index + found[0].length),
      pronoun: false,
    }
  })
}

function isNumber(word: string): boolean {
  return Object.hasOwn(SMALL, word) || Object.hasOwn(TENS, word) || Object.hasOwn(SCALE, word)
}

function worth(words: readonly string[]): number {
  let sum = 0
  let part = 0
  for (const word of words) {
    const scale = SCALE[word]
    if (scale === undefined) part += SMALL[word] ?? TENS[word] ?? 0
    else if (scale >= 1000) {
      sum += Math.max(1, part) * scale
      part = 0
    } else part = Math.max(1, part) * scale
  }
  return sum + part
}

function worded(text: string): Found[] {
  const tokens = [...text.toLowerCase().matchAll(/[\p{L}]+/gu)].map((found) => ({
    word: found[0],
    end: found.index + found[0].length,
  }))
  const found: Found[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!isNumber(tokens[i]!.word)) continue
    const run = [tokens[i]!.word]
    let last = i
    for (let j = i + 1; j < tokens.length; j++) {
      const joins =
        tokens[j]!.word === 'and' &&
        isNumber(tokens[j + 1]?.word ?? '') &&
        run.some((word) => Object.hasOwn(SCALE, word))
      if (!isNumber(tokens[j]!.word) && !joins) break
      if (!joins) run.push(tokens[j]!.word)
      last = j
    }
    found.push({
      value: worth(run),
      after: text.slice(tokens[last]!.end),
      pronoun: run.length === 1 && run[0] === 'one',
    })
    i = last
  }
  return found
}

/** Every number of a text. `1,200`, `1.200` and `1.2k` are 1200; `1 000` is 1000; `fifty-two` is 52; `a hundred` is 100. */
export function numbersIn(text: string): Found[] {
  return [...digits(text), ...worded(text)]
}
