/** A prompt read back as a model reads it: only what the words say, nothing of the ask behind them. */

import type { Message } from '../../../shared/coach/prompt.ts'

export interface Row {
  /** Seconds before the newest. */
  ago: number
  kind: string
  who?: string
  text: string
}

export interface Reading {
  moment: string
  who: string[]
  why: string
  /** On the host's screen already, or what would be shown without an answer. */
  line: string
  tail: boolean
  action: 'SAY' | 'DO'
  /** Oldest first. */
  chat: Row[]
  /** Everything else in the prompt that is not chat. */
  rules: string
}

const clear = (text: string): string => text.replaceAll('^', ' ')

function rowOf(line: string): Row[] {
  const found = /^(\d+)s ago, ([a-z]+), ([^\s:]+|nobody named)(?: [\d.]+(?: \S+)?)?: ?(.*)$/.exec(line)
  if (!found) return []
  const [, ago, kind = '', who, text = ''] = found
  return [{ ago: Number(ago), kind, ...(who === 'nobody named' ? {} : { who: clear(who!) }), text: clear(text) }]
}

/** The lines between the two marks that stand alone on their lines. */
function fenced(lines: string[]): string[] {
  const mark = /^The viewers' words stand between (\S+) and/.exec(
    lines.find((line) => line.startsWith("The viewers' words")) ?? '',
  )?.[1]
  const from = lines.indexOf(mark ?? '')
  return mark === undefined || from < 0 ? [] : lines.slice(from + 1, lines.lastIndexOf(mark))
}

export function read(messages: readonly Message[]): Reading {
  const text = messages.at(-1)?.content ?? ''
  const lines = text.split('\n')
  const [, moment = '', who = '', why = ''] = /^Moment: (\S+)\. Who: (.*?)\. Why: ?(.*)$/m.exec(text) ?? []
  return {
    moment,
    who: who === 'nobody named' ? [] : who.split(', ').filter(Boolean),
    why: clear(why),
    line:
      /^(?:On the host's screen already|Without you the host would see \((?:SAY|DO)\)): "(.*)"$/m.exec(text)?.[1] ?? '',
    tail: /^On the host's screen already/m.test(text),
    action: /First line: DO\.$|would see \(DO\)/m.test(text) ? 'DO' : 'SAY',
    chat: fenced(lines).flatMap(rowOf),
    rules: messages[0]?.content ?? '',
  }
}

/** The same prompt gets the same number, below `most`. */
export function sumOf(messages: readonly Message[], most: number): number {
  let sum = 7
  for (const letter of messages.map(({ content }) => content).join('\n'))
    sum = (sum * 31 + letter.codePointAt(0)!) % 1_000_003
  return sum % most
}
