/** A provider over HTTP: the call, and what its status says when it refuses. */

import { type FailureCode, ModelFailure } from './failure.ts'
import { isObject, jsonOf } from './json.ts'
import type { Delta } from './model.ts'
import { errorIn, isQuota } from './quota.ts'
import { parsed, streamed } from './stream.ts'

export interface Post {
  url: string
  headers: Record<string, string>
  /** A form as it is; anything else as JSON. */
  body: object
  signal: AbortSignal
}

/** How each provider words its answers. */
export interface Reading {
  event(event: unknown): Delta[]
  whole(answer: unknown): Delta[]
}

const codes: Record<number, FailureCode> = {
  400: 'bad-request',
  401: 'not-allowed',
  // OpenRouter, when the credits are used up.
  402: 'quota',
  403: 'not-allowed',
  404: 'unknown-model',
  408: 'timeout',
  413: 'too-large',
  422: 'bad-request',
  429: 'busy',
  503: 'busy',
  504: 'timeout',
  // Anthropic's "overloaded".
  529: 'busy',
}

/** An answer that is no stream is small. Characters. */
const LONGEST = 100_000

/**
 * Asks, and reads the answer: streamed, or whole where the provider does not stream.
 * @throws ModelFailure
 */
export async function* posted(post: Post, reading: Reading): AsyncGenerator<Delta> {
  const answer = await answerTo(post)
  if (!answer.body) throw new ModelFailure('empty')
  if (/^text\/event-stream\b/i.test(answer.headers.get('Content-Type') ?? ''))
    yield* streamed(answer.body, post.signal, reading.event)
  else yield* [...reading.whole(parsed((await answer.text()).slice(0, LONGEST))), { end: 'stop' } as const]
}

/**
 * The answer as it comes, if it is one.
 * @throws ModelFailure
 */
export async function answerTo(post: Post): Promise<Response> {
  const answer = await send(post)
  if (!answer.ok) throw await refusal(answer)
  return answer
}

/** A provider that sends us elsewhere is not followed: the operator allowed this address. */
async function send({ url, headers, body, signal }: Post): Promise<Response> {
  try {
    const form = body instanceof FormData
    return await fetch(url, {
      method: 'POST',
      headers: { ...(!form && { 'Content-Type': 'application/json' }), ...headers },
      body: form ? body : JSON.stringify(body),
      redirect: 'manual',
      signal,
    })
  } catch (error) {
    signal.throwIfAborted()
    throw new ModelFailure('failed', error)
  }
}

async function refusal(answer: Response): Promise<ModelFailure> {
  const words = (await answer.text().catch(() => '')).slice(0, LONGEST)
  return new ModelFailure(codeFor(answer.status, words), words, waitOf(answer))
}

/** Why the provider refused. OpenAI answers 429 both when one is too quick and when the money is gone; only the body says which. */
export function codeFor(status: number, body: string): FailureCode {
  const said = jsonOf(body)
  return isObject(said) && isQuota(errorIn(said)) ? 'quota' : (codes[status] ?? 'failed')
}

/** `Retry-After` in ms: seconds or a date. */
function waitOf(answer: Response): number | undefined {
  const told = answer.headers.get('Retry-After')
  if (!told) return undefined
  const ms = /^\d+$/.test(told) ? Number(told) * 1_000 : Date.parse(told) - Date.now()
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined
}
