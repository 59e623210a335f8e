/** What was asked for on the command line of `npm run eval`. */

import { parseArgs } from 'node:util'
import { type BaselineName, baselineNames } from './baseline.ts'
import { type ModelName, names as modelNames } from './models/index.ts'

/** The rules alone, the rules with a scripted model, or a baseline. */
export type LaneName = 'rule' | ModelName | BaselineName
export const lanes: readonly LaneName[] = ['rule', ...modelNames, ...baselineNames]

export interface EvalOptions {
  /** A folder of evenings; absent: the project's own, unless a recording is given. */
  evenings?: string
  recording?: string
  labels?: string
  lanes: readonly LaneName[]
  /** One lane was asked for by name. */
  single: boolean
  dump?: string
  json: boolean
}

/** A request that cannot be met; the message says what would be. */
export class BadOption extends Error {}

const known = {
  evenings: { type: 'string' },
  recording: { type: 'string' },
  labels: { type: 'string' },
  lane: { type: 'string' },
  dump: { type: 'string' },
  json: { type: 'boolean' },
} as const

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: known, strict: true }).values
  } catch (error) {
    const options = Object.entries(known).map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`)
    throw new BadOption(`${(error as Error).message.split('. ')[0]}. Known are ${options.join(', ')}.`)
  }
}

/** Throws BadOption with a sentence for the person who typed it. */
export function readEval(args: string[]): EvalOptions {
  const { evenings, recording, labels, lane, dump, json } = parse(args)
  const one = lanes.find((name) => name === lane)
  if (lane !== undefined && !one) throw new BadOption(`--lane is one of ${lanes.join(', ')}, not "${lane}".`)
  if (labels !== undefined && recording === undefined)
    throw new BadOption('--labels needs the --recording that it labels.')
  return {
    ...(evenings === undefined ? {} : { evenings }),
    ...(recording === undefined ? {} : { recording }),
    ...(labels === undefined ? {} : { labels }),
    ...(dump === undefined ? {} : { dump }),
    lanes: one ? [one] : lanes,
    single: one !== undefined,
    json: json === true,
  }
}
