/** POST /api/generate-prompt: some rows of a room in, one cue out. The rules always have one; a model may have a better one. */

import type { Ask } from '../shared/ask.ts'
import { noAliases, seal, suggest, unseal } from '../shared/coach/index.ts'
import type { Action } from '../shared/cue.ts'
import type { PromptBody } from './api/bodies.ts'
import { type CoachEnv, coach, type Verdict } from './coach.ts'
import { type Call, unreachable } from './models/index.ts'

/** `action` and `content` come first, in this order; the rest may grow. */
export interface Generated {
  action: Action
  content: string
  /** The model that said it, or `rules`. */
  model: string
  lane: 'rule' | 'model'
  why: string
  /** What its words were made with, by name and version: the rules, or the prompt that a model was asked with. */
  template?: string
  /** On the rule lane: why no model answered. */
  code?: string
}

type How = Omit<Call, 'model' | 'messages' | 'maxTokens' | 'signal'> & {
  /** The caller went away. Looked at when a model is asked: a request's own signal is made by looking at it, and the rules need none. */
  signal?: () => AbortSignal
  /** Hears the rules' cue at once. */
  ruled?: (cue: Generated) => void
}

/** The rules' cue, or a model's that passed the guard. Never throws for what a model does. */
export async function generate(body: PromptBody, env: CoachEnv, how: How = {}): Promise<Generated> {
  const { ask, cue } = suggest(timed(body.context), body.broadcaster, body.preferences ?? '')
  const { action, content, why } = cue
  const ruled: Generated = { action, content, model: 'rules', lane: 'rule', why, template: cue.template }
  how.ruled?.(ruled)
  const rule = (code: string): Generated => ({ ...ruled, code })
  // Nothing to hold on to: a model could only make something up.
  if (body.context.length === 0) return rule('nothing-to-read')
  const rest = unreachable(env, Date.now())
  if (rest) return rule(rest.code)
  const asked = ask()
  const { signal, ...told } = how
  const verdict = await nameless({ ...asked, ...wishes(asked, body) }, env, {
    ...told,
    ...(signal && { signal: signal() }),
    ...(body.template && { template: body.template }),
  })
  if ('none' in verdict) return rule(verdict.none)
  const { reply } = verdict
  const { action: act, content: line, model, template } = reply
  return { action: act, content: line, model, lane: 'model', why, ...(template && { template }) }
}

/** What the caller wants of the model. */
function wishes({ preferences }: Ask, { aimodel, reason }: PromptBody): Pick<Ask, 'preferences' | 'model'> {
  const asked = reason?.trim() && `Asked now because: ${reason.trim()}`
  return { preferences: [preferences, asked].filter(Boolean).join('. '), ...(aimodel && { model: aimodel }) }
}

/** The model knows viewers by aliases only, also where a caller sends us names. */
async function nameless(ask: Ask, env: CoachEnv, how: Parameters<typeof coach>[2]): Promise<Verdict> {
  const sealed = seal(ask, noAliases)
  const verdict = await coach(sealed.ask, env, how)
  if ('none' in verdict) return verdict
  const reply = unseal(verdict.reply, sealed.ask, sealed.aliases)
  return 'refused' in reply ? { none: reply.refused } : { reply }
}

/** Of a row; nobody writes more in a chat, and patterns take their time over more. Letters. */
const LONGEST = 2_000

/** Rows without a time have that of the row before. */
function timed(context: PromptBody['context']): { text: string; type: string; timestamp: number }[] {
  let last = 0
  return context.map(({ text, type, timestamp }) => {
    last = timestamp ?? last
    return { text: text.slice(0, LONGEST), type, timestamp: last }
  })
}
