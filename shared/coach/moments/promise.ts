/** What the host promised, or was paid to do: it comes up when it is due, and again at a lull until it is done. */

import type { RoomEvent } from '../../events.ts'
import { lull } from '../breath.ts'
import { amend, debtOf, isOpen, misnames, owe, settle } from '../ledger.ts'
import type { Debt, Memory } from '../memory.ts'
import { raise } from '../open.ts'
import { calls, sayName } from '../people.ts'
import { isWish, offerIn, type Promised, postpones, promiseIn } from '../promising.ts'
import { topicOf } from '../question.ts'
import { push } from '../ring.ts'
import { isHost } from '../room.ts'
import { cut, likeness, visible } from '../text.ts'
import { offLimits } from '../trouble.ts'
import { tuning } from '../tuning.ts'
import { set, type Turn } from '../turn.ts'
import { type Kind, type Over, unnamed } from './kind.ts'

const DONE: Over = { state: 'heard', reason: 'you did it' }

function openPromises(memory: Memory): Debt[] {
  return memory.ledger.filter((debt) => debt.kind === 'promise' && !debt.settled)
}

/** The amount that the goal has to reach; undefined for a promise whose number has nothing to do with the goal. */
function goalOf({ facts }: Memory, { goal, firm }: Promised): number | undefined {
  if (goal === 'full') return facts.goal?.target
  if (goal === undefined) return undefined
  const fits = facts.goal !== undefined && goal > facts.goal.reached && goal <= facts.goal.target
  return fits || firm ? goal : undefined
}

function keep(turn: Turn, promised: Promised): void {
  const { memory, now } = turn
  const words = topicOf(promised.deed)
  if (words.length === 0 || openPromises(memory).some((debt) => likeness(debt.words ?? [], words) >= 0.5)) return
  const goal = goalOf(memory, promised)
  if (promised.goal !== undefined && goal === undefined) return
  owe(turn, {
    id: `promise:said:${now}`,
    kind: 'promise',
    names: [],
    spoken: '',
    text: promised.deed,
    at: now,
    words,
    ...(goal === undefined ? { due: now + (promised.within ?? tuning.promise.later) } : { goal, amount: goal }),
  })
}

/** A tip that pays for an offer, or whose note wishes for something. */
function wish(turn: Turn, event: RoomEvent): void {
  const { memory, now } = turn
  const note = visible(event.text ?? '')
  const offer = memory.offers.find(({ amount }) => amount === event.amount)
  if (!offer && !isWish(note)) return
  const id = `promise:${event.id}`
  if (memory.ledger.some((debt) => debt.id === id) || offLimits(turn, event)) return
  owe(turn, {
    id,
    kind: 'promise',
    names: event.who ? [event.who.name] : [],
    spoken: event.who ? sayName(memory, event.who.name) : '',
    text: cut(note || (offer?.deed ?? ''), 120),
    ...(event.amount === undefined ? {} : { amount: event.amount }),
    ...(event.unit ? { unit: event.unit } : {}),
    at: now,
    words: topicOf(note || (offer?.deed ?? '')),
    due: now + tuning.promise.forgotten,
  })
}

/** The goal has come as far as was said: due at once. */
function reach(turn: Turn): void {
  const reached = turn.memory.facts.goal?.reached
  if (reached === undefined) return
  const due = openPromises(turn.memory).filter((debt) => debt.due === undefined && reached >= (debt.goal ?? 0))
  amend(
    turn,
    due.map(({ id }) => id),
    (debt) => ({ ...debt, due: turn.now }),
  )
  for (const { id } of due) bringUp(turn, id)
}

function bringUp(turn: Turn, id: string): void {
  const debt = debtOf(turn.memory, id)
  if (!debt) return
  const { told = 0, names, text, goal } = debt
  const { now } = turn
  amend(turn, [id], (one) => ({ ...one, told: told + 1, due: now + tuning.promise.again * 2 ** told }))
  raise(turn, {
    id: `promise:${id.slice('promise:'.length)}:${told}`,
    kind: 'promise',
    who: names,
    at: now,
    deadline: now + tuning.promise.lasts,
    weight: 0.5,
    matter: {
      ...(names.length === 0 && debt.unit === undefined ? { deed: text } : { text }),
      ...(goal === undefined ? {} : { amount: goal }),
      minutes: Math.floor((now - debt.at) / 60_000),
    },
    owed: [id],
  })
}

function onTick(turn: Turn): void {
  const { memory, now } = turn
  if (!memory.ledger.some((debt) => debt.kind === 'promise' && !debt.settled && (debt.due ?? now + 1) <= now)) return
  if (!lull(memory, now, tuning.promise.lull)) return
  const due = openPromises(memory).find((debt) => (debt.due ?? now + 1) <= now)
  if (due) bringUp(turn, due.id)
}

/** Whether the host's words are about this promise, late enough to be more than a thank-you for it. */
function isAbout(memory: Memory, debt: Debt, said: readonly string[], words: readonly string[], now: number): boolean {
  if (debt.due === undefined || (debt.goal === undefined && now - debt.at < tuning.promise.settled)) return false
  if (debt.words?.some((word) => said.includes(word))) return true
  return debt.names.length > 0 && debt.names.every((name) => calls(memory, words, name))
}

function onHost(turn: Turn, text: string, words: readonly string[]): void {
  const { memory, now } = turn
  const said = topicOf(text)
  const about = openPromises(memory)
    .filter((debt) => isAbout(memory, debt, said, words, now))
    .map(({ id }) => id)
  if (postpones(text)) amend(turn, about, (debt) => ({ ...debt, due: now + tuning.promise.forgotten }))
  else settle(turn, about, 'heard')
  const offer = offerIn(text)
  if (offer) {
    const others = turn.memory.offers.filter(({ amount }) => amount !== offer.amount)
    set(turn, { offers: push(others, offer, tuning.caps.offers) })
  }
  const promised = promiseIn(text)
  if (promised) keep(turn, promised)
}

export const promise: Kind = {
  kind: 'promise',
  onEvent(turn, event) {
    if (event.kind === 'goal') reach(turn)
    else if (event.kind === 'paid' && !isHost(turn.memory, event)) wish(turn, event)
  },
  onTick,
  onHost,
  over(memory, moment) {
    if (misnames(memory, moment)) return unnamed
    if (moment.owed.some((id) => isOpen(memory, id))) return undefined
    return moment.owed.some((id) => debtOf(memory, id))
      ? DONE
      : { state: 'withdrawn', reason: 'it is not owed any more' }
  },
}
