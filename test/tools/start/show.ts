/** What a person reads in the terminal while an evening plays. */

import type { Paint } from '../../stage/paints.ts'
import type { Report, Spread } from './report.ts'

const ms = (value: number | undefined): string => (value === undefined ? '' : `${Math.round(value)} ms`)

/** Seconds as m:ss. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** One cue, or its tail, as a line: when, what, from which lane, and how long after the row. Times in ms. */
export function cueLine(paint: Paint, since: number, age: number | undefined): string {
  const when = clock(since / 1000).padStart(6)
  const kind = paint.part === 'tail' ? '  └ ' : paint.action === 'say' ? 'SAY ' : 'DO  '
  const lane = paint.part === 'tail' ? 'tail' : paint.lane
  const why = paint.part === 'cue' && paint.why ? `  (${paint.why})` : ''
  return `${when}  ${kind} ${paint.text}${why}  [${[lane, ms(age)].filter(Boolean).join(', ')}]`
}

const spread = ({ p50, p95 }: Spread): string =>
  p50 === null ? 'none' : `half within ${p50} ms, 95 % within ${p95} ms`

/** The end of an evening in a few lines. */
export function summary(report: Report): string {
  const events = Object.entries(report.events).map(([kind, count]) => `${count} ${kind}`)
  return [
    '',
    `Events read    ${events.join(', ') || 'none'}`,
    `Cues painted   ${report.cues.rule} from the rules, ${report.cues.model} from the model`,
    `Row to cue     ${spread(report.ruleCueMs)} (urgent; ${report.waited} more waited for their turn)`,
    `Row to model   ${spread(report.modelCueMs)}`,
    `Lost, doubled  ${report.lost}, ${report.duplicated}`,
    `Relay          ${report.relay}`,
  ].join('\n')
}
