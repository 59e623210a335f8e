/**
 * What a relay says on its socket, told once: the extension checks what comes by it, the relay's document shows it, and its type is made of it.
 */

import * as v from 'valibot'
import type { Reply } from '../ask.ts'
import { offered } from '../pack.ts'
import { count, text } from '../values.ts'
import { action, cue, did } from './cue.ts'
import { frame } from './frame.ts'

const mayBe = v.exactOptional

const reply = v.object({
  id: text(200),
  action,
  content: text(1_000),
  model: text(200),
  template: mayBe(text(50)),
  ms: v.pipe(v.number(), v.minValue(0)),
}) satisfies v.GenericSchema<unknown, Reply>

export const fromRelay = v.variant('type', [
  frame(
    'status',
    'After `hello`, and when it changes. Another `epoch` than the one said is a reset: what was known is void, and counting goes on from `last`, the highest `seq` that this role was sent before. To the broadcaster: `events` are written up to number `heard`, the next is one more; `packs` are repaired selectors, at most eight, that wait for the user’s yes.',
    {
      version: v.literal(1),
      epoch: text(100),
      last: count,
      model: text(200),
      modelReachable: v.boolean(),
      heard: mayBe(count),
      // What is wrong with a pack is no reason not to hear the rest.
      packs: mayBe(v.fallback(offered, [])),
    },
  ),
  frame('who', 'Who is connected: after `hello`, and when it changes.', { broadcaster: v.boolean(), watchers: count }),
  frame('reply', 'To the broadcaster: the model’s answer, read whole and checked.', { seq: count, reply }),
  frame('none', 'To the broadcaster: no model answered this ask; `code` says why.', {
    seq: count,
    ask: text(200),
    code: text(100),
  }),
  frame(
    'cue',
    'To watchers: a cue, new or changed. The same id again replaces it. Who came by a typed code gets no `sealed`.',
    { seq: count, cue },
  ),
  frame('act', 'To the broadcaster: what a watcher did.', { seq: count, did, cue: text(200) }),
  frame('ack', '`events` number `n` is on disk. One that was there before is acknowledged again and written once.', {
    n: count,
  }),
  frame(
    'error',
    'A frame was not taken: `frame`, `hello`, `role`, `rate`, `gap` (`events` before these are missing) or `cue` (none of that id). `retryAfter`: seconds; `n`: of the `events`.',
    { code: text(100), message: text(500), retryAfter: mayBe(count), n: mayBe(count) },
  ),
])

export type FromRelay = v.InferOutput<typeof fromRelay>

/** A relay's message, or undefined for anything that the protocol does not know. Unknown fields are left out. */
export function readDownlink(value: unknown): FromRelay | undefined {
  const parsed = v.safeParse(fromRelay, value)
  return parsed.success ? parsed.output : undefined
}
