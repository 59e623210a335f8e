/** What may leave the browser of cues, rows and questions: names are aliases, the same ones as in asks. Pure. */

import type { Ask, AskRow } from '../../shared/ask.ts'
import { seal, unseal } from '../../shared/coach/index.ts'
import type { Cue } from '../../shared/cue.ts'
import type { Room } from './room.ts'

/** A room after names were given aliases, and the nameless thing. */
interface Sealed<T> {
  room: Room
  it: T
}

/** Nobody asks for it; it carries what is to be sealed through the one place that knows how. */
const empty = ({ site, name }: Room): Ask => ({
  id: '',
  cue: '',
  want: 'cue',
  moment: 'question',
  who: [],
  why: '',
  line: '',
  action: 'do',
  deadline: 0,
  recent: [],
  room: { broadcaster: name, site, minutesLive: 0 },
  owed: [],
  last: [],
  tone: 'warm',
  language: 'en',
  preferences: '',
  limits: [],
})

function through(room: Room, carried: Partial<Ask>): Sealed<Ask> {
  const { ask, aliases } = seal({ ...empty(room), ...carried }, room.memory.aliases)
  return { room: { ...room, memory: { ...room.memory, aliases } }, it: ask }
}

export function namelessCue(
  room: Room,
  { who, why, content, tail }: Cue,
): Sealed<Pick<Cue, 'why' | 'content' | 'tail'>> {
  const { room: next, it } = through(room, { who, why, line: content, last: tail === undefined ? [] : [tail] })
  const said = it.last[0]
  return { room: next, it: { why: it.why, content: it.line, ...(said !== undefined && { tail: said }) } }
}

export function namelessRows(room: Room, rows: AskRow[]): Sealed<AskRow[]> {
  const { room: next, it } = through(room, { recent: rows })
  return { room: next, it: it.recent }
}

export function namelessText(room: Room, text: string): Sealed<string> {
  const { room: next, it } = through(room, { line: text })
  return { room: next, it: it.line }
}

/** An answer with the names as they are said; an alias that nobody has stays as it is. */
export function named(room: Room, text: string): string {
  return text.replace(/(?<![\p{L}\p{N}_])V\d+(?![\p{L}\p{N}_])/gu, (alias) => {
    const reply = { id: '', action: 'say', content: alias, model: '', ms: 0 } as const
    const said = unseal(reply, { ...empty(room), who: [alias] }, room.memory.aliases)
    return 'refused' in said ? alias : said.content
  })
}
