/** What was asked of the bench on the command line. */

import { parseArgs } from 'node:util'
import { markups, type SiteId } from '../stage/markup/index.ts'
import { type Quirk, quirks } from './recall/replay.ts'
import { playable } from './sites.ts'

export interface BenchOptions {
  name: string
  json: boolean
  sites: SiteId[]
  rates: number[]
  quirks: readonly Quirk[]
  /** Of each measure that takes time. */
  seconds: number
  /** Of a soak. */
  rows: number
}

/** A request that cannot be met; the message says what would be. */
export class BadBench extends Error {}

const known = {
  json: { type: 'boolean' },
  site: { type: 'string', multiple: true },
  rate: { type: 'string', multiple: true },
  quirk: { type: 'string', multiple: true },
  seconds: { type: 'string' },
  rows: { type: 'string' },
} as const

function siteOf(name: string): SiteId {
  if (name in markups) return name as SiteId
  throw new BadBench(`--site is one of ${Object.keys(markups).join(', ')}, not "${name}".`)
}

function quirkOf(name: string): Quirk {
  const found = quirks.find((quirk) => quirk === name)
  if (found) return found
  throw new BadBench(`--quirk is one of ${quirks.join(', ')}, not "${name}".`)
}

function positive(name: string, given: string): number {
  const value = Number(given)
  if (value > 0) return value
  throw new BadBench(`--${name} wants a number above 0, not "${given}".`)
}

/** Throws BadBench with a sentence for the person who typed it. */
export function readBench(args: string[], names: string[]): BenchOptions {
  const { values, positionals } = parseArgs({ args, options: known, strict: true, allowPositionals: true })
  const name = positionals[0] ?? ''
  if (!names.includes(name)) throw new BadBench(`Which bench? One of ${names.join(', ')}.`)
  return {
    name,
    json: values.json === true,
    sites: values.site?.map(siteOf) ?? playable,
    rates: values.rate?.map((rate) => positive('rate', rate)) ?? [10, 100, 300],
    quirks: values.quirk?.map(quirkOf) ?? quirks,
    seconds: positive('seconds', values.seconds ?? '4'),
    rows: positive('rows', values.rows ?? '500000'),
  }
}
