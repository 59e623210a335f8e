/** The frames of a session's socket as the document tells them. How they belong together stands in shared/relay.ts. */

import * as v from 'valibot'
import type { FromRelay, ToRelay } from '../../shared/relay.ts'
import { ask, id, row } from '../session/ask.ts'
import { cue } from '../session/cue.ts'

const frame = <const T extends string, E extends v.ObjectEntries>(type: T, words: string, entries: E) =>
  v.pipe(v.object({ type: v.literal(type), ...entries }), v.description(words))

const seq = v.number()
const did = v.picklist(['done', 'skip', 'later', 'pin', 'undo'])
const mayBe = v.exactOptional

/** Up. */
export const toRelay = v.variant('type', [
  frame('hello', 'First, and again after each reconnect. With `epoch` and `last`: what was seen before, to resume.', {
    role: v.picklist(['broadcaster', 'watcher']),
    version: v.literal(1),
    epoch: mayBe(v.string()),
    last: mayBe(v.number()),
  }),
  frame('ask', 'Broadcaster: a question to the model, whole in itself. Answered by `reply` or `none`.', { ask }),
  frame('cancel', 'Broadcaster: this ask is not wanted any more; `none` follows.', { ask: id }),
  frame('cue', 'Broadcaster: a cue came on stage or changed. Goes to every watcher.', { cue }),
  frame(
    'events',
    'Broadcaster: what happened in the room, aliased. `n` counts on by one from `heard` of `status`; answered by `ack` once it is on disk, or by `error` with its `n`: code `rate`, again later; code `gap`, the one before it first. At most 100 events a second.',
    { n: v.number(), events: v.pipe(v.array(row), v.minLength(1), v.maxLength(100)) },
  ),
  frame('act', 'Watcher: what was done about a cue. Goes to the broadcaster.', { did, cue: id }),
]) satisfies v.GenericSchema<unknown, ToRelay>

const reply = v.object({
  id: v.string(),
  action: v.picklist(['say', 'do']),
  content: v.string(),
  model: v.string(),
  template: mayBe(v.string()),
  ms: v.number(),
})

const pack = v.object({
  id: v.string(),
  site: v.string(),
  note: v.string(),
  selectors: v.record(v.string(), v.string()),
})

/** Down. */
export const fromRelay = v.variant('type', [
  frame(
    'status',
    'After `hello`, and when it changes. Another `epoch` than the one said is a reset: what was known is void, and counting goes on from `last`. `heard`: `events` are written up to this `n`.',
    {
      version: v.literal(1),
      epoch: v.string(),
      last: v.number(),
      model: v.string(),
      modelReachable: v.boolean(),
      heard: mayBe(v.number()),
      packs: mayBe(v.array(pack)),
    },
  ),
  frame('who', 'Who is connected: after `hello`, and when it changes.', {
    broadcaster: v.boolean(),
    watchers: v.number(),
  }),
  frame('reply', 'To the broadcaster: the model’s answer, read whole and checked.', { seq, reply }),
  frame('none', 'To the broadcaster: no model answered this ask; `code` says why.', {
    seq,
    ask: v.string(),
    code: v.string(),
  }),
  frame('cue', 'To watchers: a cue, new or changed. The same id again replaces it.', { seq, cue }),
  frame('act', 'To the broadcaster: what a watcher did.', { seq, did, cue: v.string() }),
  frame('ack', '`events` number `n` is on disk.', { n: v.number() }),
  frame(
    'error',
    'A frame was not taken: `frame`, `hello`, `role`, `rate`, `gap` (`events` before these are missing) or `cue` (none of that id). `retryAfter`: seconds; `n`: of the `events`.',
    {
      code: v.string(),
      message: v.string(),
      retryAfter: mayBe(v.number()),
      n: mayBe(v.number()),
    },
  ),
]) satisfies v.GenericSchema<unknown, FromRelay>
