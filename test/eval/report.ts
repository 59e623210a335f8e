/** The figures as the contract wants them, and as a table for people. */

import { type Figures, type Measured, total } from './measure.ts'
import { names as modelNames } from './models/index.ts'
import type { LaneName } from './options.ts'

export type Results = ReadonlyMap<LaneName, Measured[]>

type Row = Figures & { evenings: (Figures & { name: string })[] }

function rowOf(all: Measured[]): Row {
  const evenings = all.map(({ seconds: _s, calls: _c, notes: _n, ...figures }) => figures)
  return { ...total(all), evenings }
}

/** `{rule, model: {good, …}, everyEvent, timer}`; a lane that was not asked for is left out. */
export function objectOf(results: Results): Record<string, unknown> {
  const of = (lane: LaneName) => {
    const all = results.get(lane)
    return all ? { [lane]: rowOf(all) } : {}
  }
  const model = Object.assign({}, ...modelNames.map(of))
  return {
    ...of('rule'),
    ...(Object.keys(model).length > 0 ? { model } : {}),
    ...of('everyEvent'),
    ...of('timer'),
  }
}

const columns: [string, (figures: Figures) => string][] = [
  ['paid', ({ paid, paidInTime }) => `${paidInTime}/${paid}`],
  ['questions', ({ questions, questionsSurfaced }) => `${questionsSurfaced}/${questions}`],
  ['greeted', ({ newcomers, newcomersGreeted }) => `${newcomersGreeted}/${newcomers}`],
  ['cues', ({ cues }) => `${cues}`],
  ['a min', ({ cuesPerMinute }) => cuesPerMinute.toFixed(2)],
  ['false', ({ falseCues }) => `${falseCues ?? '-'}`],
  ['stale', ({ stale }) => `${stale ?? '-'}`],
  ['late', ({ late }) => `${late}`],
  ['missed', ({ missed }) => `${missed}`],
  ['ungrounded', ({ ungrounded }) => `${ungrounded}`],
  ['repeats', ({ repeats }) => `${repeats}`],
  ['calls/h', ({ callsPerHour }) => `${Math.round(callsPerHour)}`],
]

function lines(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!)
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n')
}

/** One row for each lane, over all streams; then each stream of a single lane, with what is wrong in it. */
export function tableOf(results: Results): string {
  const head = (first: string) => [first, ...columns.map(([title]) => title)]
  const row = (name: string, figures: Figures) => [name, ...columns.map(([, show]) => show(figures))]
  const lanes = lines([head('lane'), ...[...results].map(([lane, all]) => row(lane, total(all)))])
  const [first] = results.values()
  if (!first) return lanes
  const each = lines([head(results.has('rule') ? 'rule lane' : 'stream'), ...first.map((one) => row(one.name, one))])
  const notes = first.flatMap(({ name, notes: said }) => said.map((note) => `  ${name}: ${note}`))
  return [lanes, '', each, ...(notes.length > 0 ? ['', ...notes] : [])].join('\n')
}
