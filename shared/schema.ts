/** What enters from a relay, checked: unknown shapes are no message. */

import * as v from 'valibot'
import { offered } from './pack.ts'
import type { FromRelay } from './relay.ts'

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

export const reply = v.object({
  id: text(200),
  action: v.picklist(['say', 'do']),
  content: text(1_000),
  model: text(200),
  template: v.exactOptional(text(50)),
  ms: v.pipe(v.number(), v.minValue(0)),
})

const fromRelay = v.variant('type', [
  v.object({
    type: v.literal('status'),
    version: v.literal(1),
    epoch: text(100),
    last: count,
    model: text(200),
    modelReachable: v.boolean(),
    heard: v.optional(count),
    // What is wrong with a pack is no reason not to hear the rest.
    packs: v.optional(v.fallback(offered, [])),
  }),
  v.object({ type: v.literal('reply'), seq: count, reply }),
  v.object({ type: v.literal('none'), seq: count, ask: text(200), code: text(100) }),
  v.object({
    type: v.literal('act'),
    seq: count,
    did: v.picklist(['done', 'skip', 'later', 'pin', 'undo']),
    cue: text(200),
  }),
  v.object({ type: v.literal('ack'), n: count }),
  v.object({ type: v.literal('who'), broadcaster: v.boolean(), watchers: count }),
  v.object({
    type: v.literal('error'),
    code: text(100),
    message: text(500),
    retryAfter: v.optional(count),
    n: v.optional(count),
  }),
])

/** A relay's message, or undefined for anything that the protocol does not know. Unknown fields are left out. */
export function readDownlink(value: unknown): FromRelay | undefined {
  const parsed = v.safeParse(fromRelay, value)
  return parsed.success ? (parsed.output as FromRelay) : undefined
}
