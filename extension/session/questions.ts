/** Questions to the model: sealed on the way out, checked again on the way in. Pure. */

import type { Ask, Reply } from '../../shared/ask.ts'
import { answer, type Effect, guard, seal, unseal } from '../../shared/coach/index.ts'
import type { Asked, Room, Step } from './room.ts'

export type Outgoing = { ask: Ask } | { cancel: string }

/** The room with the effects' questions noted as asked, and what is to be sent: names only as aliases. */
export function asking(room: Room, effects: Effect[], now: number): { room: Room; out: Outgoing[] } {
  let next = room
  const out: Outgoing[] = []
  for (const effect of effects) {
    if (effect.do === 'cancel') {
      const id = outsideOf(next, effect.ask)
      if (id !== undefined) out.push({ cancel: id })
      if (id !== undefined) next = forgotten(next, id)
    } else if (effect.do === 'ask') {
      const asked = outside(effect.ask, next, now)
      next = asked.room
      out.push({ ask: asked.sealed })
    }
  }
  return { room: next, out }
}

/**
 * Ids inside are made of the page's rows and may hold a login, so a question goes out under an id of its own. The time keeps it
 * unlike any other, also one that a background asked before it was killed.
 */
function outside(ask: Ask, room: Room, now: number): { room: Room; sealed: Ask } {
  const { ask: named, aliases } = seal(ask, room.memory.aliases)
  const id = `ask-${now.toString(36)}-${Object.keys(room.asked).length}`
  const sealed = { ...named, id, cue: id }
  const asked = { ...room.asked, [id]: { ask, sealed } }
  return { room: { ...room, memory: { ...room.memory, aliases }, asked }, sealed }
}

const outsideOf = (room: Room, inside: string): string | undefined =>
  Object.values(room.asked).find(({ ask }) => ask.id === inside)?.sealed.id

/** Takes the model's answer. Nobody waits for it any more: nothing. It does not pass: the rule's line stays, the reason is counted. */
export function answered(room: Room, reply: Reply, now: number): Step | undefined {
  const asked = room.asked[reply.id]
  if (!asked) return undefined
  const said = check(reply, asked, room)
  return finish(room, asked, 'refused' in said ? { id: asked.ask.id, none: said.refused } : said, now)
}

/** The model lane has nothing for a question. */
export function unanswered(room: Room, id: string, code: string, now: number): Step | undefined {
  const asked = room.asked[id]
  return asked && finish(room, asked, { id: asked.ask.id, none: code }, now)
}

/** With aliases, as the relay should have; the brain guards it once more with the names in it. */
function check(reply: Reply, { ask, sealed }: Asked, room: Room): Reply | { refused: string } {
  const guarded = guard(reply, sealed)
  if (!guarded.ok) return { refused: guarded.code }
  const named = unseal(reply, sealed, room.memory.aliases)
  return 'refused' in named ? named : { ...named, id: ask.id }
}

function finish(room: Room, asked: Asked, said: Reply | { id: string; none: string }, now: number): Step {
  const { memory, effects } = answer(room.memory, said, now)
  return { room: forgotten({ ...room, memory }, asked.sealed.id), effects, entries: [], faults: [] }
}

function forgotten(room: Room, id: string): Room {
  const { [id]: _, ...asked } = room.asked
  return { ...room, asked }
}
