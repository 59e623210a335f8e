/** What a client says on the socket, checked where it enters. */

import * as v from 'valibot'
import { type ToRelay, toRelay } from '../../shared/frames/up.ts'
import { id } from '../../shared/values.ts'
import { jsonOf } from '../models/json.ts'

const nearlyAsk = v.object({ type: v.literal('ask'), ask: v.object({ id }) })

export type Hello = Extract<ToRelay, { type: 'hello' }>
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

function frameOf(message: string | ArrayBuffer): ToRelay | Wrong {
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
