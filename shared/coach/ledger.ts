/** What is owed: thanks and answers. It closes itself when the host says the name or the answer, or by hand. */

import { isWord } from './lexicon.ts'
import type { Debt, Memory, Moment } from './memory.ts'
import { numbersIn } from './numbers.ts'
import { calls, mayName, note, sayName } from './people.ts'
import { wordsOf } from './text.ts'
import { tuning } from './tuning.ts'
import { set, type Turn } from './turn.ts'

/** Of a kind that is over its cap the oldest settled entry goes first, then the oldest. */
function capped(ledger: Debt[], kind: Debt['kind']): Debt[] {
  const alike = ledger.filter((debt) => debt.kind === kind)
  if (alike.length <= tuning.caps.ledger) return ledger
  const goes = alike.find((debt) => debt.settled) ?? alike[0]
  return ledger.filter((debt) => debt !== goes)
}

export function owe(turn: Turn, debt: Debt): void {
  set(turn, { ledger: capped([...turn.memory.ledger, debt], debt.kind) })
}

/** Changes the entries with these ids. */
export function amend(turn: Turn, ids: readonly string[], change: (debt: Debt) => Debt): void {
  if (ids.length === 0) return
  set(turn, { ledger: turn.memory.ledger.map((debt) => (ids.includes(debt.id) ? change(debt) : debt)) })
}

/** Settles the entries with these ids. */
export function settle(turn: Turn, ids: readonly string[], how: 'done' | 'heard'): void {
  if (ids.length === 0) return
  amend(turn, ids, (debt) => (debt.settled ? debt : { ...debt, settled: how }))
  const names = turn.memory.ledger.filter((debt) => ids.includes(debt.id)).flatMap((debt) => debt.names)
  for (const name of names) note(turn, name, (person) => ({ ...person, greetedAt: turn.now }))
}

export function unsettle(turn: Turn, ids: readonly string[]): void {
  amend(turn, ids, ({ settled: _, ...debt }) => debt)
}

/** Takes back what is owed for these ids: the row was deleted. */
export function forgive(turn: Turn, ids: readonly string[]): void {
  if (!turn.memory.ledger.some((debt) => ids.includes(debt.id))) return
  set(turn, { ledger: turn.memory.ledger.filter((debt) => !ids.includes(debt.id)) })
}

/** The entry with this id; what is looked for is mostly young. */
export function debtOf({ ledger }: Memory, id: string): Debt | undefined {
  return ledger.findLast((debt) => debt.id === id)
}

/** The entries that a moment settles. */
export function debtsOf({ ledger }: Memory, { owed }: Moment): Debt[] {
  return owed.length === 0 ? [] : ledger.filter((debt) => owed.includes(debt.id))
}

/** Whether a moment names somebody who, as it turned out, gave without a name. */
export function misnames(memory: Memory, { who, owed }: Moment): boolean {
  return who.length > 0 && owed.some((id) => debtOf(memory, id)?.names.length === 0)
}

/** Whether it is owed still. */
export function isOpen(memory: Memory, id: string): boolean {
  const debt = debtOf(memory, id)
  return debt !== undefined && !debt.settled
}

const THANKS = /\b(?:thank|thanks|thx|ty|gracias|obrigad[oa]|danke|merci|mulțumesc|multumesc)\b/i
const NOBODY =
  /\b(?:anonymous|anon|stranger|mystery|secret|unknown|whoever|somebody|someone|anonimo|unbekannt\w*|inconnu)\b/i

/** A line of the host, looked at once for all who are owed thanks. */
interface Line {
  words: readonly string[]
  thanks: boolean
  /** It thanks somebody without a name. */
  nobody: boolean
  /** The numbers in a thank-you. */
  amounts: readonly number[]
}

function lineOf(text: string, words: readonly string[]): Line {
  const thanks = THANKS.test(text)
  const amounts = thanks ? numbersIn(text).map(({ value }) => value) : []
  return { words, thanks, nobody: thanks && NOBODY.test(text), amounts }
}

function thanked(memory: Memory, { names, amount }: Debt, { words, thanks, nobody, amounts }: Line): boolean {
  if (names.length === 0) return nobody
  const isCalled = names.every((name) => calls(memory, words, name))
  const isGiven = amount !== undefined && amounts.includes(amount)
  if (!isCalled && !isGiven) return false
  // Whose name may not be said is thanked by what they gave.
  if (!names.some((name) => mayName(memory, name))) return isGiven
  // Who is called Love or Bread is thanked by name and word; the word alone may mean the thing.
  return isCalled && (thanks || !names.every((name) => wordsOf(sayName(memory, name)).every(isWord)))
}

/** Ids of the open thanks that these words of the host pay. */
export function paidBy(memory: Memory, text: string, words: readonly string[]): string[] {
  const line = lineOf(text, words)
  return memory.ledger
    .filter((debt) => debt.kind === 'thanks' && !debt.settled && thanked(memory, debt, line))
    .map((debt) => debt.id)
}

/** The last `count` entries of a kind, oldest first. */
export function lastOf({ ledger }: Memory, kind: Debt['kind'], count: number): Debt[] {
  const found: Debt[] = []
  for (let i = ledger.length - 1; i >= 0 && found.length < count; i--)
    if (ledger[i]!.kind === kind) found.unshift(ledger[i]!)
  return found
}
