/** What the doors answer, told once: the OpenAPI document is made of these, and the tests hold every answer to them. */

import * as v from 'valibot'
import { cue } from '../../shared/frames/cue.ts'

export const about = v.object({
  name: v.string(),
  version: v.string(),
  status: v.literal('ok'),
  endpoints: v.array(v.string()),
})

export const health = v.object({
  status: v.picklist(['ok', 'degraded']),
  version: v.string(),
  /** Sessions, limits and books can be kept. */
  storage: v.boolean(),
  /** `model` where one can be reached. */
  lanes: v.array(v.picklist(['rule', 'model'])),
  model: v.string(),
  modelReachable: v.boolean(),
  /** Why no model can be reached. */
  code: v.optional(v.string()),
  /** What is wrong with the settings, a sentence each. */
  wrong: v.optional(v.array(v.string())),
})

export const models = v.object({
  default: v.string(),
  models: v.array(
    v.object({
      id: v.string(),
      provider: v.string(),
      /** US dollars per million tokens. */
      price: v.optional(v.object({ in: v.number(), out: v.number() })),
      /** Tokens. */
      context: v.optional(v.number()),
      plan: v.optional(v.picklist(['free', 'paid'])),
      /** `resting`: it failed a moment ago, and `code` says how. `gone`: the account no longer lists it. */
      status: v.picklist(['ok', 'resting', 'gone']),
      code: v.optional(v.string()),
    }),
  ),
  /** Names that were switched off, and what is used in their place. */
  retired: v.record(v.string(), v.string()),
  /** When the account was last asked, ms since 1970; absent: only the built-in table is known. */
  refreshed: v.optional(v.number()),
})

/** `action` and `content` come first, in this order; the rest may grow. */
export const generated = v.object({
  action: v.picklist(['say', 'do']),
  content: v.string(),
  /** The model that said it, or `rules`. */
  model: v.string(),
  lane: v.picklist(['rule', 'model']),
  why: v.string(),
  /** The prompt that the model was asked with, by name and version. */
  template: v.optional(v.string()),
  /** On the rule lane: why no model answered. */
  code: v.optional(v.string()),
})

export const session = v.object({ sessionId: v.string(), token: v.string(), expiresAt: v.number() })

/** `expiresAt`: ms since 1970. */
export const ticket = v.object({ ticket: v.string(), expiresAt: v.number() })

export const watch = v.object({ token: v.string(), expiresAt: v.number() })

export const code = v.object({ code: v.pipe(v.string(), v.length(8)), expiresAt: v.number() })

/** Of every entry: its number, which never changes, and when it was, ms since 1970. */
const entry = { n: v.number(), at: v.number() }

export const history = v.object({
  entries: v.array(
    v.variant('kind', [
      v.object({
        ...entry,
        kind: v.literal('cue'),
        /** As it was last shown. */
        cue,
      }),
      v.object({
        ...entry,
        kind: v.literal('ask'),
        /** What the model was asked for a cue. `content`: what it said; `code`: why it did not. */
        ask: v.object({
          id: v.string(),
          cue: v.string(),
          why: v.string(),
          line: v.string(),
          content: v.optional(v.string()),
          /** The model that said it, and the prompt that it was asked with, by name and version. */
          model: v.optional(v.string()),
          template: v.optional(v.string()),
          code: v.optional(v.string()),
        }),
      }),
      v.object({
        ...entry,
        kind: v.literal('turn'),
        question: v.string(),
        answer: v.string(),
        /** The model that said it, or `rules`, and the prompt by name and version; of turns from before these were kept: none. */
        model: v.optional(v.string()),
        template: v.optional(v.string()),
      }),
    ]),
  ),
  next: v.optional(v.number()),
})

export const limits = v.object({
  limited: v.boolean(),
  windows: v.array(
    v.object({
      name: v.picklist(['minute', 'hour', 'day']),
      most: v.number(),
      /** Seconds. */
      within: v.number(),
      left: v.number(),
      /** Seconds until there is one more than now. */
      reset: v.number(),
    }),
  ),
})

const spent = v.object({ money: v.number(), cap: v.optional(v.number()), left: v.optional(v.number()) })

export const usage = v.object({
  /** US dollars of today (UTC), by everybody; `cap` and `left` where the operator set a cap. */
  today: spent,
  /** The same by the caller's key. */
  own: spent,
  /** The caller's key, newest day first. */
  lines: v.array(
    v.object({
      day: v.string(),
      /** Empty: outside a session, or of one that was erased. */
      session: v.string(),
      model: v.string(),
      calls: v.number(),
      in: v.number(),
      out: v.number(),
      cached: v.number(),
      money: v.number(),
      neurons: v.number(),
    }),
  ),
})
