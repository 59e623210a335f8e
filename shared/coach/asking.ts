import type { Ask, AskRow } from '../ask.ts'
import { amountText } from './lines/fill.ts'
import { write } from './lines/index.ts'
import { bankOf } from './lines/taught.ts'
import type { Debt, Memory, Moment } from './memory.ts'
import { spokenName } from './names.ts'
import { mayName, sayName } from './people.ts'
import { tuning } from './tuning.ts'

function recentRows({ recent }: Memory, now: number): AskRow[] {
  return recent.filter((row) => now - row.at <= tuning.model.rowsWithin).slice(-tuning.model.rows)
}

function owedText(memory: Memory, { kind, names, text, amount, unit }: Debt): string {
  const who = names.length === 0 ? 'somebody unnamed' : names.slice(0, 5).join(', ')
  if (kind === 'question') return `an answer to ${who}: ${text}`
  if (kind === 'promise')
    return names.length === 0 ? `what was promised: ${text}` : `to ${who}, who paid for it: ${text}`
  const given = amount === undefined ? '' : ` for ${amountText(bankOf(memory.taste.language), amount, unit)}`
  return `thanks to ${who}${given}`
}

function roomOf({ room, facts, startedAt }: Memory, now: number): Ask['room'] {
  return {
    broadcaster: room.host,
    site: room.site,
    minutesLive: Math.max(0, Math.round((now - startedAt) / 60_000)),
    ...(facts.subject ? { subject: facts.subject } : {}),
    ...(facts.goal ? { goal: { reached: facts.goal.reached, target: facts.goal.target } } : {}),
    ...(facts.viewers === undefined ? {} : { viewers: facts.viewers }),
    ...(facts.unit ? { unit: facts.unit } : {}),
  }
}

/** How the names of the ask are said, where the rules alone would say otherwise. */
function saidOf(memory: Memory, names: readonly string[]): Ask['said'] {
  const odd = names.filter((name) => sayName(memory, name) !== spokenName(name, {}))
  return odd.length === 0 ? undefined : Object.fromEntries(odd.map((name) => [name, sayName(memory, name)]))
}

/** Cues and tails that an answer must not repeat; a quiet chat is helped with nothing that helped it before. */
function lastOf({ said, quiet }: Memory, { kind }: Moment): string[] {
  const helped = kind === 'quiet' ? quiet.lines.slice(-tuning.model.last) : []
  return [...new Set([...helped, ...said.tails.slice(-tuning.model.tails), ...said.lines.slice(-tuning.model.last)])]
}

/** The ask for a moment, with real names: it is sealed before it leaves. Self-contained. */
export function buildAsk(memory: Memory, moment: Moment, want: 'tail' | 'cue', deadline: number, now: number): Ask {
  const rule = moment.cue ?? write(memory, moment)?.cue
  const { taste, ledger, dice } = memory
  const recent = recentRows(memory, now)
  const spoken = saidOf(memory, [...moment.who, ...recent.flatMap((row) => row.who ?? [])])
  return {
    id: `${want}:${moment.id}:${dice}`,
    cue: moment.id,
    want,
    moment: moment.kind,
    who: moment.who.filter((name) => mayName(memory, name)),
    why: rule?.why ?? '',
    line: rule?.content ?? '',
    action: rule?.action ?? 'do',
    deadline,
    recent,
    ...(spoken ? { said: spoken } : {}),
    room: roomOf(memory, now),
    owed: ledger
      .filter((debt) => !debt.settled)
      .slice(-6)
      .map((debt) => owedText(memory, debt)),
    last: lastOf(memory, moment),
    tone: taste.tone,
    language: taste.language,
    preferences: taste.preferences,
    limits: taste.limits,
    ...(taste.model ? { model: taste.model } : {}),
  }
}
