/** Labels beside a recording: one JSON object a line, `{"i": message index, "label": "question"}`. */

import { BadRecording, isFields } from '../tools/recordings/line.ts'

export interface Label {
  i: number
  label: string
}

function labelOf(line: string, number: number, file: string): Label {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new BadRecording(`${file}:${number}: not a JSON object.`)
  }
  if (!isFields(value) || !Number.isInteger(value.i) || typeof value.label !== 'string')
    throw new BadRecording(`${file}:${number}: a label is {"i": message index, "label": "question"}.`)
  return { i: value.i as number, label: value.label }
}

/** The labels of a file. Throws BadRecording with the place. */
export function readLabels(text: string, file: string): Label[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : labelOf(line, at + 1, file)))
}
