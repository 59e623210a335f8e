import type { MomentKind } from '../../shared/cue.ts'
import type { CueTruth, Truth } from './types.ts'

const KINDS: readonly MomentKind[] = [
  'thanks',
  'milestone',
  'raid',
  'question',
  'welcome',
  'quiet',
  'quiet-host',
  'money',
  'rush',
  'fair',
  'boundary',
  'promise',
  'break',
  'close',
  'back',
]
/** These are about the room, so that WHO may be left out. */
const OF_ROOM = new Set<MomentKind>(['quiet', 'quiet-host', 'money', 'rush', 'break', 'close', 'back'])

type Said = Truth extends infer T ? (T extends { line: number } ? Omit<T, 'line'> : never) : never

function kind(word: string | undefined): MomentKind {
  const found = KINDS.find((one) => one === word)
  if (!found) throw new Error(`"${word}" is no kind of moment`)
  return found
}

/** `room` and a left-out WHO are the empty list. */
function people(word: string | undefined): string[] {
  if (word === undefined || word === 'room') return []
  const names = word.split('+')
  if (names.some((name) => !/^[^\s:]+$/.test(name))) throw new Error(`"${word}" names nobody`)
  return names
}

function stretch(from: string | undefined, to: string | undefined): { from: number; to: number } {
  if (Number(to) < Number(from)) throw new Error(`${from}s..${to}s runs backwards`)
  return { from: Number(from), to: Number(to) }
}

const CUE =
  /^(\d+)s (may )?([a-z-]+)(?: (?!by \d+s)(\S+))? by (\d+)s(?: gone (\d+)s)?(?: x(\d+))?(?: amount (\d+))?(?: as "([^"]+)")?(?: lang ([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*))?$/

function optional(gone?: string, count?: string, amount?: string, as?: string, lang?: string): Partial<CueTruth> {
  return {
    ...(gone === undefined ? {} : { gone: Number(gone) }),
    ...(count === undefined ? {} : { count: Number(count) }),
    ...(amount === undefined ? {} : { amount: Number(amount) }),
    ...(as === undefined ? {} : { as }),
    ...(lang === undefined ? {} : { lang }),
  }
}

function cueTruth(part: RegExpExecArray): Said {
  const [, at, may, word, who, by, ...rest] = part
  const moment = kind(word)
  if (who === undefined && !OF_ROOM.has(moment)) throw new Error(`${moment} needs to say who`)
  if (Number(by) < Number(at)) throw new Error(`by ${by}s is before ${at}s`)
  const times = { at: Number(at), by: Number(by) }
  return { truth: 'cue', may: may !== undefined, moment, who: people(who), ...times, ...optional(...rest) }
}

const forms: [RegExp, (part: RegExpExecArray) => Said][] = [
  [/^(\d+)s\.\.(\d+)s nothing$/, ([, from, to]) => ({ truth: 'nothing', ...stretch(from, to) })],
  [
    /^(\d+)s\.\.(\d+)s no (\S+)(?: (\S+))?$/,
    ([, from, to, word, who]) => ({ truth: 'no', ...stretch(from, to), moment: kind(word), who: people(who) }),
  ],
  [
    /^(\d+)s\.\.(\d+)s at most (\d+)$/,
    ([, from, to, count]) => ({ truth: 'atMost', ...stretch(from, to), count: Number(count) }),
  ],
  [/^never "([^"]+)"$/, ([, text]) => ({ truth: 'never', text: text! })],
  [/^never name ([^\s:]+)$/, ([, who]) => ({ truth: 'neverName', who: who! })],
  [/^never repeat (\S+)$/, ([, word]) => ({ truth: 'neverRepeat', moment: kind(word) })],
  [CUE, cueTruth],
]

/** What a truth line says, from its `!` on. */
export function readTruth(line: string): Said {
  const text = line.replace(/^![ \t]+/, '').replace(/[ \t]+/g, ' ')
  if (text === line) throw new Error('a truth is written: ! truth')
  for (const [form, read] of forms) {
    const part = form.exec(text)
    if (part) return read(part)
  }
  throw new Error(`"${text}" is no truth`)
}
