/** Reads comma-separated text as spreadsheets write it: quoted fields may hold commas, quotes (doubled) and new lines. Pure. */

/** A record and the line on which it begins, counted from 1. */
export interface Line {
  line: number
  fields: string[]
}

/** `open`: a quote that never ends, with its line. */
export type Csv = { lines: Line[] } | { open: number }

const FIELD = /("[^"]*(?:""[^"]*)*"|[^",\r\n]*)(,|\r\n|\n|\r|$)/y

const unquoted = (text: string): string =>
  text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text.trim()

/** The records of a text; empty lines are none. */
export function readCsv(text: string): Csv {
  const whole = text.replace(/^\uFEFF/, '')
  const lines: Line[] = []
  let [at, line, begun] = [0, 1, 1]
  let fields: string[] = []
  while (at < whole.length || fields.length > 0) {
    FIELD.lastIndex = at
    const [all, field, end] = FIELD.exec(whole) ?? []
    if (all === undefined) return { open: line }
    fields.push(unquoted(field ?? ''))
    at += all.length
    line += all.split(/\r\n|\n|\r/).length - 1
    if (end === ',') continue
    if (fields.some(Boolean)) lines.push({ line: begun, fields })
    fields = []
    begun = line
    if (at >= whole.length) break
  }
  return { lines }
}
