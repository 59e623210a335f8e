/** Questions to the model: sealed on the way out, checked again on the way in. Pure. */

import type { Ask, Reply } from '../../shared/ask.ts'
import { answer, type Effect, guard, seal, unseal } from '../../shared/coach/index.ts'
import type { Asked, Room, Step } from './room.ts'

export type Outgoing = { ask: Ask } | { cancel: string }

/** The room with the effects' questions noted as asked, and what is to be sent: names only as aliases. */
export function asking(room: Room, effects: Effect[]): { room: Room; out: Outgoing[] } {
  let next = room
  const out: Outgoing[] = []
  for (const effect of effects) {
    if (effect.do === 'cancel') {
      next = forgotten(next, effect.ask)
      out.push({ cancel: effect.ask })
    } else if (effect.do === 'ask') {
      const { ask: sealed, aliases } = seal(effect.ask, next.memory.aliases)
      const asked = { ...next.asked, [sealed.id]: { ask: effect.ask, sealed } }
      next = { ...next, memory: { ...next.memory, aliases }, asked }
      out.push({ ask: sealed })
    }
  }
  return { room: next, out }
}

/** Takes the model's answer. Nobody waits for it any more: nothing. It does not pass: the rule's line stays, the reason is counted. */
export function answered(room: Room, reply: Reply, now: number): Step | undefined {
  const asked = room.asked[reply.id]
  if (!asked) return undefined
  const checked = check(reply, asked, room)
  return finish(room, 'refused' in checked ? { id: reply.id, none: checked.refused } : checked, now)
}

/** The model lane has nothing for a question. */
export function unanswered(room: Room, id: string, code: string, now: number): Step | undefined {
  return room.asked[id] ? finish(room, { id, none: code }, now) : undefined
}

function check(reply: Reply, { ask, sealed }: Asked, room: Room): Reply | { refused: string } {
  const first = guard(reply, sealed)
  if (!first.ok) return { refused: first.code }
  const named = unseal(reply, sealed, room.memory.aliases)
  if ('refused' in named) return named
  const second = guard(named, ask)
  return second.ok ? named : { refused: second.code }
}

function finish(room: Room, said: Reply | { id: string; none: string }, now: number): Step {
  const { memory, effects } = answer(room.memory, said, now)
  return { room: forgotten({ ...room, memory }, said.id), effects, entries: [], faults: [] }
}

function forgotten(room: Room, id: string): Room {
  const { [id]: _, ...asked } = room.asked
  return { ...room, asked }
}
