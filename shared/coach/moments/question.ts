/** A question to the host that nobody has answered. The same question from several viewers is one moment. */

import type { RoomEvent } from '../../events.ts'
import { isBot } from '../bots.ts'
import { amend, debtOf, forgive, owe, settle } from '../ledger.ts'
import { isWord } from '../lexicon.ts'
import type { Debt, Memory } from '../memory.ts'
import { spokenName } from '../names.ts'
import { change, once, raise } from '../open.ts'
import { calls, nameWords, personOf, sayName } from '../people.ts'
import { answers, asks, forHost, saidOf, same, topicOf } from '../question.ts'
import { chatPerMinute, isHost, timeOf } from '../room.ts'
import { take } from '../shelf.ts'
import { cut, visible } from '../text.ts'
import { offLimits } from '../trouble.ts'
import { tuning } from '../tuning.ts'
import type { Turn } from '../turn.ts'
import { greets } from './greets.ts'
import { heard, type Kind } from './kind.ts'

/** As much of a question as the brain keeps of a row. */
const ROW = 300

/** By login or by any part of its spoken form, unless that is a common word. */
function hostWords({ room, taste }: Memory): string[] {
  const spoken = nameWords(spokenName(room.host, taste.spoken)).filter((word) => !isWord(word))
  return [...nameWords(room.host), ...spoken]
}

function forUs(memory: Memory, text: string, now: number): boolean {
  const isViewer = (word: string): boolean =>
    personOf(memory, word) !== undefined || take(memory.forms, word) !== undefined
  return forHost(text, hostWords(memory), isViewer, chatPerMinute(memory.rhythm, now) > tuning.welcome.busy)
}

function weightOf(memory: Memory, names: readonly string[]): number {
  const payer = names.some((name) => (personOf(memory, name)?.gifts ?? 0) > 0)
  return Math.min(0.75, 0.5 + 0.05 * (names.length - 1) + (payer ? 0.1 : 0))
}

/** Askers that are kept by name. */
const ASKERS = 20

/** One more asks the same: the entry and, while its line is not written, the moment count them too. */
function join(turn: Turn, debt: Debt, name: string): void {
  if (debt.names.length >= ASKERS || debt.names.includes(name)) return
  const names = [...debt.names, name]
  amend(turn, [debt.id], (old) => ({ ...old, names, spoken: `${old.spoken}, ${sayName(turn.memory, name)}` }))
  change(turn, debt.id, (moment) => {
    if (moment.cue) return moment
    const { fresh: _, ...matter } = moment.matter
    return { ...moment, who: names, weight: weightOf(turn.memory, names), matter: { ...matter, count: names.length } }
  })
}

function ask(
  turn: Turn,
  event: RoomEvent,
  name: string,
  text: string,
  question: Required<Pick<Debt, 'words' | 'asks'>>,
): void {
  const id = `question:${event.id}`
  const at = timeOf(event, turn.now)
  owe(turn, {
    id,
    kind: 'question',
    names: [name],
    spoken: sayName(turn.memory, name),
    text: cut(text, ROW),
    at,
    ...question,
    cue: id,
  })
  const fresh = greets(turn, name)
  raise(turn, {
    id,
    kind: 'question',
    who: [name],
    at,
    deadline: at + tuning.question.lasts,
    weight: weightOf(turn.memory, [name]),
    matter: { text: cut(text, ROW), count: 1, ...(fresh ? { fresh: true as const } : {}) },
    owed: [id],
  })
}

function onEvent(turn: Turn, event: RoomEvent): void {
  const { kind, who } = event
  // A question may stand in the note of a tip.
  if ((kind !== 'chat' && kind !== 'paid') || !who || !event.text || isHost(turn.memory, event) || isBot(who.name))
    return
  const text = visible(event.text)
  if (!forUs(turn.memory, text, turn.now) || offLimits(turn, event)) return
  const asked = { words: topicOf(text), asks: asks(text) }
  const since = turn.now - 4 * tuning.question.lasts
  const open = turn.memory.ledger.findLast(
    (debt) =>
      debt.kind === 'question' &&
      !debt.settled &&
      debt.at >= since &&
      same(asked, { words: debt.words ?? [], asks: debt.asks ?? 'whether' }),
  )
  if (open) join(turn, open, who.name)
  else if (once(turn, `asked:${event.id}`)) ask(turn, event, who.name, text, asked)
}

function takeBack(turn: Turn, { of, who }: RoomEvent): void {
  const gone = turn.memory.ledger.filter((debt) => {
    if (debt.kind !== 'question') return false
    return (
      debt.id === `question:${of}` ||
      (who !== undefined && of === undefined && debt.names.every((name) => name === who.name))
    )
  })
  forgive(
    turn,
    gone.map((debt) => debt.id),
  )
}

function onHost(turn: Turn, text: string, words: readonly string[]): void {
  const said = saidOf(text)
  const settled = turn.memory.ledger.filter(
    (debt) =>
      debt.kind === 'question' &&
      !debt.settled &&
      (debt.names.some((name) => calls(turn.memory, words, name)) ||
        answers(said, { words: debt.words ?? [], asks: debt.asks ?? 'whether' })),
  )
  settle(
    turn,
    settled.map((debt) => debt.id),
    'heard',
  )
}

function allLeft(memory: Memory, names: readonly string[]): boolean {
  return names.length > 0 && names.every((name) => personOf(memory, name)?.left)
}

export const question: Kind = {
  kind: 'question',
  onEvent(turn, event) {
    if (event.kind === 'deleted') takeBack(turn, event)
    else onEvent(turn, event)
  },
  onHost,
  over(memory, moment) {
    const debt = debtOf(memory, moment.owed[0] ?? '')
    if (allLeft(memory, debt?.names ?? moment.who)) return { state: 'withdrawn', reason: 'they left' }
    if (!debt) return { state: 'withdrawn', reason: 'the message was taken back' }
    return debt.settled ? { ...heard, reason: 'answered' } : undefined
  },
}
