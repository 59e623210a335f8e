/** What the relay says on a session's socket, as the document tells it. What a client says: session/frames.ts; how they belong together: shared/relay.ts. */

import * as v from 'valibot'
import type { FromRelay } from '../../shared/relay.ts'
import { reply } from '../../shared/schema.ts'
import { cue } from '../session/cue.ts'
import { did, frame } from '../session/frames.ts'

const seq = v.number()
const mayBe = v.exactOptional

const pack = v.object({
  id: v.string(),
  site: v.string(),
  note: v.string(),
  selectors: v.record(v.string(), v.string()),
})

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
