import type { RoomEvent } from '../events.ts'
import { act } from './acts.ts'
import { tasteOf } from './begin.ts'
import { present } from './breath.ts'
import { hear } from './host.ts'
import type { Memory } from './memory.ts'
import { kinds } from './moments/index.ts'
import { forgetGiver } from './nameless.ts'
import { noteKnown, personOf } from './people.ts'
import { fold, isHost } from './room.ts'
import { settleAll } from './settle.ts'
import { set, type Turn, turnOf } from './turn.ts'
import type { Input, Step } from './types.ts'

/** History is folded into the room and makes no moment. */
function event(turn: Turn, one: RoomEvent): void {
  const before = { ...turn.memory }
  fold(turn, one)
  if (one.history) return
  if (isHost(before, one)) hear(turn, one.text ?? '')
  else if (one.who && personOf(before, one.who.name)?.muted) return
  else for (const kind of kinds) kind.onEvent?.(turn, one, before)
}

function take(turn: Turn, input: Input): void {
  switch (input.kind) {
    case 'batch':
      for (const one of input.events) event(turn, one)
      break
    case 'tick':
      if (present(turn.memory)) for (const kind of kinds) kind.onTick?.(turn)
      break
    case 'act':
      act(turn, input.act)
      break
    case 'settings':
      set(turn, { taste: tasteOf(input.settings) })
      break
    case 'model':
      set(turn, { model: { ...turn.memory.model, reachable: { yes: input.reachable, at: turn.now } } })
      break
    case 'nameless':
      forgetGiver(turn, input.event)
      break
    case 'known':
      noteKnown(turn, input.viewers)
  }
}

/** The memory after this input, and what is to be done. Pure; `now` is in ms since 1970. */
export function notice(memory: Memory, input: Input, now: number): Step {
  const turn = turnOf(memory, now)
  take(turn, input)
  settleAll(turn)
  return { memory: turn.memory, effects: turn.effects }
}
