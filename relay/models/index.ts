/**
 * The models as a whole: who is asked, in which order, and who is left alone for a while. What was learned (the breaker) belongs to this
 * process; another one learns for itself with its first call.
 */

import { answered, type Breaker, closed, failed, resting, usable } from './breaker.ts'
import { defaultModel, fallbacks, resolve } from './catalogue.ts'
import { type FailureCode, failureOf, ModelFailure } from './failure.ts'
import type { Answer, Message, ModelBinding, Provider, Question } from './model.ts'
import { within } from './within.ts'
import { probe, workersAi } from './workers-ai.ts'

/** What the relay needs to know of its surroundings to reach a model. */
export interface ModelEnv {
  AI?: ModelBinding
  MODEL?: string
  MODEL_TIMEOUT_MS?: string
}

export interface Call {
  /** As asked for; retired names are mapped, unknown ones mean the default. */
  model?: string
  messages: Message[]
  session?: string
  /** Ends the call; a ModelFailure as its reason says why. */
  signal?: AbortSignal
}

/** A cue has at most 20 words; room for a model that is wordy before it comes to the point. */
const MAX_TOKENS = 120
const TIMEOUT_MS = 8_000
const PROBE_MS = 2_000

/** Not the model's doing, or no other model would do better. */
const final: ReadonlySet<FailureCode> = new Set(['quota', 'unreachable', 'too-large', 'cancelled', 'replaced'])

let breaker: Breaker = closed
/** Something was learned about the binding: by a call or by a probe. */
let met = false

/** Begin anew, knowing nothing (a test's clean slate). */
export function forget(): void {
  breaker = closed
  met = false
}

/** The model that is used when nothing else is asked for. */
export const usual = (env: ModelEnv): string => resolve(env.MODEL)

const chainOf = (env: ModelEnv, model?: string): string[] => [
  ...new Set([resolve(model, usual(env)), defaultModel, ...fallbacks]),
]

/** Why no model can be asked now, and until when. Undefined: one can. */
export function unreachable(env: ModelEnv, now: number): { until: number; code: FailureCode } | undefined {
  if (!env.AI) return { until: Number.POSITIVE_INFINITY, code: 'unreachable' }
  return resting(breaker, chainOf(env), now)
}

/** Find out whether there is a model at all, where nobody has tried yet. Never throws. */
export async function meet(env: ModelEnv): Promise<void> {
  if (!env.AI || met) return
  try {
    await within(PROBE_MS, undefined, () => probe(env.AI!))
  } catch (error) {
    breaker = failed(breaker, usual(env), failureOf(error).code, Date.now())
  }
  met = true
}

/**
 * Ask; where the model fails, the next one, as long as there is time.
 * @throws ModelFailure of the last that was asked
 */
export async function ask(env: ModelEnv, call: Call): Promise<Answer> {
  const rest = unreachable(env, Date.now())
  if (rest || !env.AI) throw new ModelFailure(rest?.code ?? 'unreachable')
  const provider = workersAi(env.AI)
  const chain = usable(breaker, chainOf(env, call.model), Date.now())
  const limit = Number(env.MODEL_TIMEOUT_MS) || TIMEOUT_MS
  return await within(limit, call.signal, (signal) =>
    firstOf(provider, chain, { ...call, maxTokens: MAX_TOKENS, signal }),
  )
}

async function firstOf(provider: Provider, chain: string[], question: Omit<Question, 'model'>): Promise<Answer> {
  let last = new ModelFailure('unreachable')
  for (const model of chain) {
    try {
      const answer = await whole(provider, { ...question, model })
      breaker = answered(breaker, model)
      met = true
      return answer
    } catch (error) {
      last = failureOf(error)
      breaker = failed(breaker, model, last.code, Date.now())
      if (final.has(last.code) || question.signal.aborted) break
    }
  }
  throw last
}

/** The stream read to its end: nothing half-said leaves here. */
async function whole(provider: Provider, question: Question): Promise<Answer> {
  const startedAt = Date.now()
  const answer: Answer = { text: '', model: question.model, firstMs: 0, ms: 0 }
  for await (const delta of provider.stream(question)) {
    if ('text' in delta) {
      if (!answer.text) answer.firstMs = Date.now() - startedAt
      answer.text += delta.text
    } else if ('usage' in delta) answer.usage = delta.usage
    else if (delta.end === 'length') throw new ModelFailure('cut')
  }
  // The native shape does not say that the budget ran out; its bill does.
  if ((answer.usage?.out ?? 0) >= question.maxTokens) throw new ModelFailure('cut')
  if (!answer.text.trim()) throw new ModelFailure('empty')
  return { ...answer, ms: Date.now() - startedAt }
}
