/** Reads an evening. Strict: whatever the format does not allow fails with file, line and reason. */

import { readHappening } from './happening.ts'
import { type Draft, readHeader } from './header.ts'
import { readTruth } from './truth.ts'
import type { Evening, Input, Truth } from './types.ts'

/** A line that the format does not allow; the message is `file:line: reason`. */
export class EveningError extends Error {
  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`)
    this.name = 'EveningError'
  }
}

interface Reading {
  header: Draft
  inputs: Input[]
  truths: Truth[]
}

function readInput(text: string, line: number, reading: Reading): void {
  const found = /^(\d+)s[ \t]+(.*)$/s.exec(text)
  if (!found) throw new Error('not a comment, header, truth or "<n>s event" line')
  const at = Number(found[1])
  const last = reading.inputs.at(-1)
  if (last && at < last.at) throw new Error(`${at}s stands after ${last.at}s; events are in time order`)
  reading.inputs.push({ ...readHappening(found[2]!), at, line })
}

function readLine(text: string, line: number, reading: Reading): void {
  if (text === '' || text.startsWith('#')) return
  if (text.startsWith('@')) {
    if (reading.inputs.length > 0) throw new Error('headers precede the first input line')
    readHeader(text, reading.header)
  } else if (text.startsWith('!')) reading.truths.push({ ...readTruth(text), line })
  else readInput(text, line, reading)
}

function secondsOf(truth: Truth): number[] {
  if (truth.truth === 'cue') return [truth.at, truth.by, truth.gone ?? 0]
  return 'to' in truth ? [truth.to] : []
}

function endOf({ inputs, truths }: Reading): number {
  const ends = inputs.find((input) => input.kind === 'ends')
  return ends?.at ?? Math.max(0, ...inputs.map((input) => input.at), ...truths.flatMap(secondsOf))
}

function headerOf({ also, ...draft }: Draft): Evening['header'] {
  const header = {
    ...draft,
    host: draft.host ?? 'host',
    room: draft.room ?? 'tokens',
    language: draft.language ?? 'en',
  }
  return also === undefined ? header : { ...header, also }
}

/** The evening in `text`; `file` is only named in errors. Throws EveningError. */
export function parseEvening(text: string, file: string): Evening {
  const reading: Reading = { header: { limits: [] }, inputs: [], truths: [] }
  text.split('\n').forEach((line, index) => {
    try {
      readLine(line.trimEnd(), index + 1, reading)
    } catch (error) {
      throw new EveningError(file, index + 1, (error as Error).message)
    }
  })
  return { file, header: headerOf(reading.header), inputs: reading.inputs, truths: reading.truths, end: endOf(reading) }
}
