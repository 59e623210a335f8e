/** What a client says on the socket, checked where it enters. */

import * as v from 'valibot'
import type { ToRelay } from '../../shared/relay.ts'
import { cue, did, frame } from '../../shared/schema.ts'
import { count, id, text } from '../../shared/values.ts'
import { ask, row } from './ask.ts'

/** A control frame, not a file: an ask with its batch of recent events is a tenth of it. */
export const MAX_FRAME = 64 * 1024

/** A hello of another version is understood, to be told so. */
type AnyVersion<T> = T extends { version: 1 } ? Omit<T, 'version'> & { version: number } : T

export const toRelay = v.variant('type', [
  frame('hello', 'First, and again after each reconnect. With `epoch` and `last`: what was seen before, to resume.', {
    role: v.picklist(['broadcaster', 'watcher']),
    version: v.pipe(v.number(), v.description('1. With any other the socket is closed: 4426.')),
    epoch: v.exactOptional(text(100)),
    last: v.exactOptional(count),
  }),
  frame('ask', 'Broadcaster: a question to the model, whole in itself. Answered by `reply` or `none`.', { ask }),
  frame('cancel', 'Broadcaster: this ask is not wanted any more; `none` follows.', { ask: id }),
  frame('cue', 'Broadcaster: a cue came on stage or changed. Goes to every watcher.', { cue }),
  frame(
    'events',
    'Broadcaster: what happened in the room, aliased. `n` counts on by one from `heard` of `status`; answered by `ack` once it is on disk, or by `error` with its `n`: code `rate`, again later; code `gap`, the one before it first. At most 100 events a second.',
    { n: v.pipe(count, v.minValue(1)), events: v.pipe(v.array(row), v.minLength(1), v.maxLength(100)) },
  ),
  frame('act', 'Watcher: what was done about a cue. Goes to the broadcaster.', { did, cue: id }),
]) satisfies v.GenericSchema<unknown, AnyVersion<ToRelay>>

const nearlyAsk = v.object({ type: v.literal('ask'), ask: v.object({ id }) })

export type Frame = v.InferOutput<typeof toRelay>
export type Hello = Extract<Frame, { type: 'hello' }>
export type Role = Hello['role']

/** Who may say what. */
const allowed: Record<Role, ReadonlySet<ToRelay['type']>> = {
  broadcaster: new Set(['hello', 'ask', 'cancel', 'cue', 'events']),
  watcher: new Set(['hello', 'act']),
}

export interface Wrong {
  /** Not to be understood, before hello, or not this role's to say. */
  code: 'frame' | 'hello' | 'role'
  /** In words that quote nothing of the frame. */
  wrong: string
  /** The ask that it was meant to be: it needs an answer. */
  ask?: string
}

/** The frame, or what is wrong with it where this client says it now. */
export function heardFrom({ role, greeted }: { role: Role; greeted: boolean }, message: string | ArrayBuffer) {
  const frame = frameOf(message)
  if ('wrong' in frame || frame.type === 'hello') return frame
  if (!greeted) return { code: 'hello', wrong: 'Say hello first.' } satisfies Wrong
  return allowed[role].has(frame.type) ? frame : ({ code: 'role', wrong: `Not as ${role}.` } satisfies Wrong)
}

function frameOf(message: string | ArrayBuffer): Frame | Wrong {
  if (typeof message !== 'string') return { code: 'frame', wrong: 'Frames are text.' }
  const value = jsonOf(message)
  const result = v.safeParse(toRelay, value, { abortEarly: true })
  if (result.success) return result.output
  const field = v.getDotPath(result.issues[0])
  const meant = v.safeParse(nearlyAsk, value)
  return {
    code: 'frame',
    wrong: field ? `The field ${field} is missing or of the wrong kind.` : 'The frame is not JSON.',
    ...(meant.success && { ask: meant.output.ask.id }),
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
