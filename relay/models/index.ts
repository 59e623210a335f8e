/**
 * The models as a whole: who is asked, in which order, and who is left alone for a while. What was learned (the breaker) belongs to this
 * process; another one learns for itself with its first call.
 */

import { waitUntil } from 'cloudflare:workers'
import { hold, type MeterEnv, type Payer } from '../meter/till.ts'
import { answered, type Breaker, closed, failed, resting, restOf } from './breaker.ts'
import { type FailureCode, failureOf, ModelFailure, refused } from './failure.ts'
import type { Answer, Message, Question } from './model.ts'
import { chainOf, ownName, type Source, sourcesOf, usual } from './roster.ts'
import { tell } from './tell.ts'
import { patienceOf, within } from './within.ts'
import { probe } from './workers-ai.ts'

export { usual } from './roster.ts'

/** What the relay needs to know of its surroundings to reach a model. */
export interface ModelEnv extends MeterEnv {
  /** How long a model may take for one answer, ms: 1 to 60000. */
  MODEL_TIMEOUT_MS?: string
}

export interface Call {
  /** As asked for; retired names are mapped, unknown ones mean the default. */
  model?: string
  messages: Message[]
  /** Of the answer; absent: what a cue needs. */
  maxTokens?: number
  /** Whose call it is, in the books. */
  payer?: Payer
  /** Ends the call; a ModelFailure as its reason says why. */
  signal?: AbortSignal
  /** Hears the words as they come, from each model that begins: what a later one says replaces it. */
  heard?: (text: string, model: string) => void
  /** Hears what the answer was made of: model, tokens, times. */
  answered?: (answer: Answer) => void
}

/** A cue has at most 20 words; room for a model that is wordy before it comes to the point. */
const MAX_TOKENS = 120
const PROBE_MS = 2_000

/** Nobody else would do better. */
const final: ReadonlySet<FailureCode> = new Set(['too-large', 'cancelled', 'replaced'])

let breaker: Breaker = closed
/** Something was learned about the binding: by a call or by a probe. */
let met = false

/** Begin anew, knowing nothing (a test's clean slate). */
export function forget(): void {
  breaker = closed
  met = false
}

/** Why no model can be asked now, and until when. Undefined: one can. */
export function unreachable(env: ModelEnv, now: number): { until: number; code: FailureCode } | undefined {
  const chain = chainOf(env)
  return chain.length === 0 ? { until: Number.POSITIVE_INFINITY, code: 'unreachable' } : resting(breaker, chain, now)
}

/** Why this model is not asked now; undefined: it would be. */
export const restingModel = (id: string, now: number): { until: number; code: FailureCode } | undefined =>
  restOf(breaker, id, now)

/** Find out whether the binding leads anywhere, where nobody has tried yet. Never throws. */
export async function meet(env: ModelEnv): Promise<void> {
  if (!env.AI || met) return
  try {
    await within(PROBE_MS, undefined, () => probe(env.AI!))
  } catch (error) {
    breaker = failed(breaker, usual({ AI: env.AI }), failureOf(error).code, Date.now())
  }
  met = true
}

/**
 * Ask; where the model fails, the next one, as long as there is time.
 * @throws ModelFailure of the last that was asked
 */
export async function ask(env: ModelEnv, call: Call): Promise<Answer> {
  const rest = unreachable(env, Date.now())
  if (rest) throw new ModelFailure(rest.code)
  return await within(patienceOf(env), call.signal, (signal) => {
    const work = firstOf(env, chainOf(env, call.model), { ...call, maxTokens: call.maxTokens ?? MAX_TOKENS, signal })
    // A caller who is gone waits no longer, but the call is still to be ended and its cost written down.
    waitUntil(work.catch(() => undefined))
    return work
  })
}

type Wanted = Omit<Question, 'model' | 'session'> & Pick<Call, 'heard' | 'answered' | 'payer'>

async function firstOf(env: ModelEnv, chain: readonly string[], wanted: Wanted): Promise<Answer> {
  const sources = sourcesOf(env)
  let last = new ModelFailure('unreachable')
  for (const model of chain) {
    // Looked at anew each time: a provider that just failed takes its other models with it.
    if (restOf(breaker, model, Date.now())) continue
    try {
      const answer = await paid(env, sources, model, wanted)
      breaker = answered(breaker, model)
      met = true
      return answer
    } catch (error) {
      last = failureOf(error)
      breaker = failed(breaker, model, last.code, Date.now(), last.wait)
      if (final.has(last.code) || wanted.signal.aborted) break
    }
  }
  throw last
}

/** One call with its money. What an answer cost that was broken off, or given up before its first word, is guessed: its provider does not say. */
async function paid(env: ModelEnv, sources: readonly Source[], model: string, wanted: Wanted): Promise<Answer> {
  const payer: Payer = wanted.payer ?? { key: '' }
  const held = await hold(env, payer, model, wanted.messages, wanted.maxTokens)
  const answer: Answer = { text: '', model, firstMs: 0, ms: 0 }
  try {
    await read(sources, answer, wanted)
    held.settle(answer.usage)
    tell(answer, undefined, payer.request)
    wanted.answered?.(answer)
    return answer
  } catch (error) {
    // Whoever gave the call up broke its stream too; that is not the model's failing.
    const failure = failureOf(wanted.signal.aborted ? wanted.signal.reason : error)
    if (refused.has(failure.code) && !answer.text) held.free()
    else held.settle(answer.usage)
    tell(answer, failure.code, payer.request)
    throw failure
  }
}

/** Fills the answer with the stream, to its end: nothing half-said leaves here but to who listens for it. */
async function read(
  sources: readonly Source[],
  answer: Answer,
  { heard, payer, answered: _, ...question }: Wanted,
): Promise<void> {
  const { model } = answer
  const { provider } = sources.find(({ models }) => models.some(({ id }) => id === model))!
  const startedAt = Date.now()
  const session = payer?.session
  for await (const delta of provider.stream({ ...question, ...(session && { session }), model: ownName(model) })) {
    answer.ms = Date.now() - startedAt
    if ('text' in delta) {
      if (!answer.text) answer.firstMs = answer.ms
      answer.text += delta.text
      heard?.(delta.text, model)
    } else if ('usage' in delta) answer.usage = delta.usage
    else if (delta.end === 'length') throw new ModelFailure('cut')
  }
  answer.ms = Date.now() - startedAt
  // The native shape does not say that the budget ran out; its bill does.
  if ((answer.usage?.out ?? 0) >= question.maxTokens) throw new ModelFailure('cut')
  if (!answer.text.trim()) throw new ModelFailure('empty')
}
