/** Anthropic's messages. */

import { type FailureCode, ModelFailure } from './failure.ts'
import { posted } from './http.ts'
import { isObject, type Json } from './json.ts'
import type { Delta, Provider, Question } from './model.ts'
import { isQuota } from './quota.ts'

const VERSION = '2023-06-01'

/** `base`: up to `/v1`. */
export function anthropic(base: string, key = ''): Provider {
  return {
    async *stream(question) {
      const spent = { in: 0, cached: 0 }
      const { signal } = question
      const headers = { 'x-api-key': key, 'anthropic-version': VERSION }
      yield* posted(
        { url: `${base}/messages`, headers, body: bodyOf(question), signal },
        { event: (event) => deltasOf(event, spent), whole: (answer) => wholeOf(answer) },
      )
    },
  }
}

function bodyOf({ model, messages, maxTokens }: Question): object {
  const said = (role: string) => messages.filter((message) => message.role === role)
  return {
    model,
    max_tokens: maxTokens,
    stream: true,
    system: said('system')
      .map(({ content }) => content)
      .join('\n\n'),
    messages: said('user'),
  }
}

const failures: Record<string, FailureCode> = {
  overloaded_error: 'busy',
  rate_limit_error: 'busy',
  authentication_error: 'not-allowed',
  permission_error: 'not-allowed',
  not_found_error: 'unknown-model',
  invalid_request_error: 'bad-request',
  request_too_large: 'too-large',
}

/** What the prompt cost is told at the beginning, what the answer cost at the end. Thoughts are passed over. */
function deltasOf(event: unknown, spent: { in: number; cached: number }): Delta[] {
  if (!isObject(event)) throw new ModelFailure('garbled')
  if (event.type === 'error') throw failureOf(event.error)
  if (event.type === 'message_start') Object.assign(spent, promptOf(event.message))
  if (event.type === 'content_block_delta') return textOf(event.delta)
  if (event.type === 'message_delta') return endOf(event, spent)
  return event.type === 'message_stop' ? [{ end: 'stop' }] : []
}

function wholeOf(answer: unknown): Delta[] {
  if (!isObject(answer) || !Array.isArray(answer.content)) throw new ModelFailure('garbled')
  const text = answer.content.filter(isObject).flatMap(textOf)
  return [...text, ...endOf({ delta: answer, usage: answer.usage }, promptOf(answer))]
}

function failureOf(error: unknown): ModelFailure {
  const code = isQuota(error) ? 'quota' : failures[String(isObject(error) ? error.type : '')]
  return new ModelFailure(code ?? 'failed', error)
}

const textOf = (part: unknown): Delta[] =>
  isObject(part) && typeof part.text === 'string' && part.text !== '' ? [{ text: part.text }] : []

function promptOf(message: unknown): { in: number; cached: number } {
  const usage = isObject(message) && isObject(message.usage) ? message.usage : {}
  const cached = count(usage.cache_read_input_tokens)
  return { in: count(usage.input_tokens) + cached + count(usage.cache_creation_input_tokens), cached }
}

function endOf({ delta, usage }: Json, spent: { in: number; cached: number }): Delta[] {
  const reason = isObject(delta) ? delta.stop_reason : undefined
  const out = isObject(usage) ? count(usage.output_tokens) : 0
  return [{ usage: { ...spent, out } }, ...(reason === 'max_tokens' ? [{ end: 'length' } as const] : [])]
}

const count = (value: unknown): number => (typeof value === 'number' ? value : 0)
