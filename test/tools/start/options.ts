/** What was asked for on the command line. */

import { parseArgs } from 'node:util'
import { markups, type SiteId } from '../../stage/markup/index.ts'

export interface Options {
  headless: boolean
  /** Wall time from the first row; absent: to the end of the evening. */
  seconds?: number
  /** Rows come this many times faster. */
  speed: number
  evening?: string
  site: SiteId
  model?: 'stand-in'
  json: boolean
}

/** A request that cannot be met; the message says what would be. */
export class BadOption extends Error {}

const known = {
  headless: { type: 'boolean' },
  seconds: { type: 'string' },
  speed: { type: 'string' },
  evening: { type: 'string' },
  site: { type: 'string' },
  model: { type: 'string' },
  json: { type: 'boolean' },
} as const

function positive(name: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined
  const value = Number(given)
  if (!(value > 0)) throw new BadOption(`--${name} wants a number above 0, not "${given}".`)
  return value
}

function oneOf<T extends string>(name: string, given: string | undefined, allowed: readonly T[]): T | undefined {
  if (given === undefined) return undefined
  const found = allowed.find((one) => one === given)
  if (!found) throw new BadOption(`--${name} is one of ${allowed.join(', ')}, not "${given}".`)
  return found
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: known, strict: true }).values
  } catch (error) {
    const options = Object.entries(known).map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`)
    throw new BadOption(`${(error as Error).message.split('. ')[0]}. Known are ${options.join(', ')}.`)
  }
}

/** Throws BadOption with a sentence for the person who typed it. */
export function readOptions(args: string[], canShow: boolean): Options {
  const { headless, seconds, speed, evening, site, model, json } = parse(args)
  const wall = positive('seconds', seconds)
  const lane = oneOf('model', model, ['stand-in'])
  return {
    headless: headless === true || !canShow,
    speed: positive('speed', speed) ?? 1,
    site: oneOf('site', site, Object.keys(markups) as SiteId[]) ?? 'stage',
    json: json === true,
    ...(wall === undefined ? {} : { seconds: wall }),
    ...(evening === undefined ? {} : { evening }),
    ...(lane === undefined ? {} : { model: lane }),
  }
}
