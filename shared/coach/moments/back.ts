/** The host is back: who gave, who asked, who came, in that order. It stands for the thanks and questions of the absence. */

import { amend, misnames } from '../ledger.ts'
import type { Debt, Memory, Person } from '../memory.ts'
import { change, raise } from '../open.ts'
import { drop } from '../outcome.ts'
import { addressed, personOf } from '../people.ts'
import { all } from '../shelf.ts'
import { wentFar } from '../trouble.ts'
import { tuning } from '../tuning.ts'
import type { Turn } from '../turn.ts'
import { heard, type Kind, unnamed } from './kind.ts'

function owedSince({ ledger }: Memory, kind: Debt['kind'], since: number): Debt[] {
  return ledger.filter((debt) => debt.kind === kind && !debt.settled && debt.at >= since && debt.names.length > 0)
}

/** Somebody of earlier evenings, or who spoke; who only looks is not named. */
function came(person: Person, since: number): boolean {
  const { firstAt, known, left, muted, lastAt, lines } = person
  if (left || muted || addressed(person, since)) return false
  return lines > 0 ? firstAt !== undefined && firstAt >= since : (known?.visits ?? 0) > 0 && lastAt >= since
}

function namesOf(memory: Memory, debts: readonly Debt[]): string[] {
  return [...new Set(debts.flatMap(({ names }) => names))].filter((name) => !personOf(memory, name)?.left)
}

function newcomers({ memory, now }: Turn, since: number, told: ReadonlySet<string>): string[] {
  return all(memory.people)
    .filter((person) => came(person, since) && !told.has(person.name) && !wentFar(memory, person.name, now))
    .sort((a, b) => Number(b.known !== undefined) - Number(a.known !== undefined) || a.lastAt - b.lastAt)
    .slice(0, 3)
    .map(({ name }) => name)
}

/** What waits of the absence is told with the return; whoever gave without a name is thanked apart, a little later. */
function takeOver(turn: Turn, owed: readonly string[], who: readonly string[]): void {
  for (const moment of turn.memory.open) {
    const theirs = moment.owed.length > 0 && moment.owed.every((id) => owed.includes(id))
    const greeting = moment.kind === 'welcome' && moment.who.every((name) => who.includes(name))
    if (theirs || greeting) drop(turn, moment, { state: 'withdrawn', reason: 'told with your return' })
  }
}

function thankUnnamed(turn: Turn, since: number): void {
  const from = turn.now + tuning.back.unnamed
  const unnamed = turn.memory.ledger.filter(
    (debt) => debt.kind === 'thanks' && !debt.settled && debt.at >= since && debt.names.length === 0,
  )
  const last = unnamed.at(-1)
  if (!last) return
  for (const moment of turn.memory.open)
    if (moment.owed.some((id) => unnamed.some((debt) => debt.id === id)))
      change(turn, moment.id, (old) => ({ ...old, from }))
  if (turn.memory.open.some((moment) => moment.owed.includes(last.id))) return
  const id = `thanks:back:${last.id}`
  amend(
    turn,
    unnamed.map((debt) => debt.id),
    (debt) => ({ ...debt, cue: id }),
  )
  raise(turn, {
    id,
    kind: 'thanks',
    who: [],
    at: turn.now,
    deadline: from + tuning.thanks.shortest,
    weight: 0.6,
    matter: {
      count: unnamed.length,
      ...(unnamed.length > 1 || last.amount === undefined ? {} : { amount: last.amount }),
      ...(last.unit ? { unit: last.unit } : {}),
    },
    owed: unnamed.map((debt) => debt.id),
    from,
  })
}

/** A cue of its own is on stage or waits, was skipped, or an earlier return has told it. */
function stands({ stage, open, earlier }: Memory, { cue }: Debt): boolean {
  if (cue === undefined) return false
  if (cue.startsWith('back:') || stage.now?.moment.id === cue || open.some(({ id }) => id === cue)) return true
  return earlier.some(({ id, state }) => id === cue && state === 'skipped')
}

function onBack(turn: Turn, awayAt: number | undefined): void {
  const { memory, now } = turn
  const reloaded = awayAt === undefined
  const since = awayAt ?? Math.max(memory.host.lastAt ?? memory.startedAt, now - tuning.back.reload)
  const owed = [...owedSince(memory, 'thanks', since), ...owedSince(memory, 'question', since)]
  const debts = reloaded ? owed.filter((debt) => !stands(memory, debt)) : owed
  // Who came is on the page still; a page that comes back with nothing owed has missed nothing.
  if (reloaded && debts.length === 0) return
  const gave = namesOf(
    memory,
    debts.filter(({ kind }) => kind === 'thanks'),
  )
  const asked = namesOf(
    memory,
    debts.filter(({ kind }) => kind === 'question'),
  ).filter((name) => !gave.includes(name))
  const greet = newcomers(turn, since, new Set([...gave, ...asked]))
  const who = [...gave, ...asked, ...greet].slice(0, 20)
  if (!reloaded) thankUnnamed(turn, since)
  if (who.length === 0) return
  const told = debts.map((debt) => debt.id)
  takeOver(turn, told, who)
  amend(turn, told, (debt) => ({ ...debt, cue: `back:${now}` }))
  raise(turn, {
    id: `back:${now}`,
    kind: 'back',
    who,
    at: now,
    deadline: now + tuning.back.lasts,
    weight: 0.8,
    matter: { todo: { gave, asked, came: greet }, minutes: Math.round((now - since) / 60_000) },
    owed: told,
  })
}

/** Everybody has had their word. */
function told(memory: Memory, who: readonly string[], at: number): boolean {
  return who.every((name) => {
    const person = personOf(memory, name)
    return person?.left === true || addressed(person, at)
  })
}

export const back: Kind = {
  kind: 'back',
  onBack,
  over(memory, moment) {
    if (misnames(memory, moment)) return unnamed
    return told(memory, moment.who, moment.at) ? heard : undefined
  },
}
