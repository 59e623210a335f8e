/**
 * What a relay says on its socket, told once: the extension checks what comes by it, the relay's document shows it, the types in relay.ts are
 * made of it. What a client says is checked by the relay alone.
 */

import * as v from 'valibot'
import type { Reply } from './ask.ts'
import type { CueState, MomentKind } from './cue.ts'
import { offered } from './pack.ts'
import { count, every, id, number, text } from './values.ts'

const yes = true
const mayBe = v.exactOptional

export const moment = v.picklist(
  every<MomentKind>({
    ...{ thanks: yes, milestone: yes, raid: yes, boundary: yes, question: yes, welcome: yes, quiet: yes },
    ...{ 'quiet-host': yes, money: yes, rush: yes, fair: yes, promise: yes, break: yes, close: yes, back: yes },
  }),
)

const state = v.picklist(
  every<CueState>({
    ...{ waiting: yes, shown: yes, done: yes, heard: yes, skipped: yes },
    ...{ snoozed: yes, pinned: yes, expired: yes, withdrawn: yes, refused: yes },
  }),
)

export const action = v.picklist(['say', 'do'])

/** A cue as it is on stage. Names are aliases (`V1`), as in an ask; times in ms since 1970. */
export const cue = v.object({
  /** The same id again replaces what was known of it: a tail came, it is done, it was withdrawn. */
  id,
  at: number,
  action,
  content: text(1_000),
  tail: mayBe(text(1_000)),
  why: text(500),
  moment,
  deadline: number,
  state,
  /** Name and version of what its words were made with: a prompt, as `cue@1`, or the rules. */
  template: mayBe(v.pipe(text(50), v.regex(/^[\w-]+@\d+$/))),
  /** `content`, `tail` and `why` with names, encrypted for the watchers; the key never comes to a relay. Base64url. */
  sealed: mayBe(v.pipe(text(4_096), v.regex(/^[\w-]+$/))),
})

/** What a watcher may do about a cue. `undo` takes its `done` or `skip` back. */
export const did = v.picklist(['done', 'skip', 'later', 'pin', 'undo'])

const reply = v.object({
  id: text(200),
  action,
  content: text(1_000),
  model: text(200),
  template: mayBe(text(50)),
  ms: v.pipe(v.number(), v.minValue(0)),
}) satisfies v.GenericSchema<unknown, Reply>

/** A frame's schema, and what the document tells of it. */
export const frame = <const T extends string, E extends v.ObjectEntries>(type: T, words: string, entries: E) =>
  v.pipe(v.object({ type: v.literal(type), ...entries }), v.description(words))

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

/** A relay's message, or undefined for anything that the protocol does not know. Unknown fields are left out. */
export function readDownlink(value: unknown): v.InferOutput<typeof fromRelay> | undefined {
  const parsed = v.safeParse(fromRelay, value)
  return parsed.success ? parsed.output : undefined
}
