/** From an ask to a checked answer: prompt → model → guard. The rules of coaching are in shared/coach; here they are only called. */

import type { Ask, Reply } from '../shared/ask.ts'
import { guard, parseReply, promptFor } from '../shared/coach/index.ts'
import { ModelFailure } from './models/failure.ts'
import { ask as askModel, type Call, type ModelEnv } from './models/index.ts'

/** A reply that may be shown, or why there is none. */
export type Verdict = { reply: Reply } | { none: string }

/** Asks a model and checks its answer whole. Never throws for what a model or its provider does: that is a code. */
export async function coach(
  ask: Ask,
  env: ModelEnv,
  how: Omit<Call, 'model' | 'messages' | 'maxTokens'> = {},
): Promise<Verdict> {
  try {
    const messages = promptFor(ask, fence())
    const { text, model, ms } = await askModel(env, { ...how, messages, ...(ask.model && { model: ask.model }) })
    return checked(text, ask, { model, ms })
  } catch (error) {
    if (error instanceof ModelFailure) return { none: error.code }
    throw error
  }
}

function checked(text: string, ask: Ask, by: { model: string; ms: number }): Verdict {
  const said = parseReply(text)
  if (!said) return { none: 'unparsed' }
  const judged = guard(said, ask)
  return judged.ok ? { reply: { id: ask.id, ...said, ...by } } : { none: judged.code }
}

/** Marks where the room's own words begin and end; new each time, so that nobody in chat can write it. */
const fence = (): string => crypto.randomUUID().slice(0, 8)
