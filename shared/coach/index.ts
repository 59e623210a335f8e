/** The brain's front door: everything that another room may call. */

import type { Ask, Reply } from '../ask.ts'
import type { Action, Cue, MomentKind } from '../cue.ts'
import type { Glance } from '../view.ts'
import type { Aliases } from './alias.ts'
import type { Memory } from './memory.ts'
import type { Answer, Input, Step } from './types.ts'

export { begin } from './begin.ts'
export type { Effect } from './types.ts'
export type { Aliases, Answer, Input, Memory, Step }

export function notice(memory: Memory, _input: Input, _now: number): Step {
  return { memory, effects: [] }
}

export function answer(memory: Memory, _answer: Answer, _now: number): Step {
  return { memory, effects: [] }
}

export function glance(memory: Memory, _now: number): Glance {
  return {
    waiting: [],
    pinned: [],
    earlier: [] as Cue[],
    thanks: [],
    questions: [],
    chatPerMinute: 0,
    chatQuiet: false,
    refused: memory.model.refused,
  }
}

/** When the brain wants the next tick, in ms since 1970, if that is sooner than the second's. */
export function wakeAt(_memory: Memory): number | undefined {
  return undefined
}

export function seal(ask: Ask, aliases: Aliases): { ask: Ask; aliases: Aliases } {
  return { ask, aliases }
}

export function unseal(reply: Reply, _sealed: Ask, _aliases: Aliases): Reply | { refused: string } {
  return reply
}

export function promptFor(_ask: Ask, _fence: string): { role: 'system' | 'user'; content: string }[] {
  return []
}

export function parseReply(_text: string): { action: Action; content: string } | undefined {
  return undefined
}

export function guard(
  _reply: { action: Action; content: string },
  _ask: Ask,
): { ok: true } | { ok: false; code: string } {
  return { ok: true }
}

export interface Suggestion {
  ask: Ask
  cue: { action: Action; content: string; moment: MomentKind; why: string }
}

export function suggest(
  _context: { text: string; type: string; timestamp: string }[],
  _broadcaster: string,
  _preferences: string,
): Suggestion {
  throw new Error('not yet')
}
