/** What a client says on a relay's socket, told once: the relay checks what comes by it, its document shows it, and its type is made of it. */

import * as v from 'valibot'
import { count, id, text } from '../values.ts'
import { ask, row } from './ask.ts'
import { cue, did } from './cue.ts'
import { frame } from './frame.ts'

export const toRelay = v.variant('type', [
  frame('hello', 'First, and again after each reconnect. With `epoch` and `last`: what was seen before, to resume.', {
    role: v.picklist(['broadcaster', 'watcher']),
    // Of another version it is understood, to be told so.
    version: v.pipe(v.number(), v.description('1. With any other the socket is closed: 4426.')),
    epoch: v.exactOptional(text(100)),
    last: v.exactOptional(count),
  }),
  frame('ask', 'Broadcaster: a question to the model, whole in itself. Answered by `reply` or `none`.', { ask }),
  frame('cancel', 'Broadcaster: this ask is not wanted any more; `none` follows.', { ask: id }),
  frame('cue', 'Broadcaster: a cue came on stage or changed. Goes to every watcher, and into the session’s history.', {
    cue,
  }),
  frame(
    'events',
    'Broadcaster: what happened in the room, aliased. `n` counts on by one from `heard` of `status`; answered by `ack` once it is on disk, or by `error` with its `n`: code `rate`, again later; code `gap`, the one before it first. At most 100 events a second.',
    { n: v.pipe(count, v.minValue(1)), events: v.pipe(v.array(row), v.minLength(1), v.maxLength(100)) },
  ),
  frame(
    'act',
    'Watcher: what was done about a cue. Goes to the broadcaster, also when it comes back within two minutes.',
    { did, cue: id },
  ),
])

export type ToRelay = v.InferOutput<typeof toRelay>
