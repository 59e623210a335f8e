import type { Header } from './types.ts'

const ROOMS = ['tokens', 'twitch'] as const
const PRESETS = ['calm', 'normal', 'lively'] as const

/** A header while it is read: what the file has not said is absent. */
export type Draft = Partial<Omit<Header, 'limits'>> & { limits: string[] }

function word(value: string): string {
  if (!/^\S+$/.test(value)) throw new Error(`"${value}" is not one word`)
  return value
}

function oneOf<T extends string>(value: string, allowed: readonly T[]): T {
  const found = allowed.find((option) => option === value)
  if (!found) throw new Error(`"${value}" is none of ${allowed.join(', ')}`)
  return found
}

function number(value: string): number {
  if (!/^\d+$/.test(value)) throw new Error(`"${value}" is not a number`)
  return Number(value)
}

function limit(value: string): string {
  const found = /^no "([^"]+)"$/.exec(value)
  if (!found) throw new Error('a limit is written: limit no "text"')
  return found[1]!
}

const read: Record<string, (value: string) => Partial<Header>> = {
  host: (value) => ({ host: value }),
  room: (value) => ({ room: oneOf(value, ROOMS) }),
  unit: (value) => ({ unit: word(value) }),
  language: (value) => ({ language: word(value) }),
  also: (value) => ({ also: word(value) }),
  preset: (value) => ({ preset: oneOf(value, PRESETS) }),
  'median-tip': (value) => ({ medianTip: number(value) }),
}

/** Adds the header line `@ key value` to the draft. */
export function readHeader(line: string, draft: Draft): void {
  const found = /^@[ \t]+(\S+)[ \t]+(.+)$/.exec(line)
  if (!found) throw new Error('a header is written: @ key value')
  const [, key = '', value = ''] = found
  if (key === 'limit') draft.limits.push(limit(value))
  else if (!Object.hasOwn(read, key)) throw new Error(`no header is called "${key}"`)
  else {
    const change = read[key]!(value)
    if (Object.keys(change).some((name) => name in draft)) throw new Error(`"${key}" is given twice`)
    Object.assign(draft, change)
  }
}
