/** Workers AI through its binding: both wire shapes, streamed. */

import { shapeOf } from './catalogue.ts'
import { failureOf } from './failure.ts'
import type { ModelBinding, Provider, Question } from './model.ts'
import { streamed } from './stream.ts'
import { deltasOf } from './wire.ts'

/** The binding as a provider. */
export function workersAi(ai: ModelBinding): Provider {
  return {
    async *stream(question) {
      try {
        const answer = await run(ai, question)
        if (answer instanceof ReadableStream) yield* streamed(answer, question.signal, deltasOf)
        // Some models answer a stream request with the whole (gpt-oss, seen August 2026).
        else yield* [...deltasOf(answer), { end: 'stop' } as const]
      } catch (error) {
        throw failureOf(error)
      }
    },
  }
}

/** Whether the binding leads anywhere; asks for the list of models, which costs nothing. */
export async function probe(ai: ModelBinding): Promise<void> {
  try {
    await ai.models({ per_page: 1 })
  } catch (error) {
    throw failureOf(error)
  }
}

/**
 * The binding's own call, left at once when the signal aborts; a stream that comes too late is closed, which ends the generating. The signal
 * is not handed on: a binding that is another Worker cannot take one ("AbortSignal serialization is not enabled", workerd of November 2026).
 */
async function run(ai: ModelBinding, question: Question): Promise<unknown> {
  const { signal } = question
  signal.throwIfAborted()
  const answer = ai.run(question.model, inputs(question), options(question))
  return await new Promise((resolve, reject) => {
    const leave = () => reject(signal.reason)
    signal.addEventListener('abort', leave, { once: true })
    answer.then((value) => (signal.aborted ? close(value) : resolve(value)), reject)
    answer.finally(() => signal.removeEventListener('abort', leave)).catch(() => {})
  })
}

function close(value: unknown): void {
  if (value instanceof ReadableStream) void value.cancel().catch(() => {})
}

function inputs({ model, messages, maxTokens }: Question): Record<string, unknown> {
  const common = { messages, stream: true, temperature: 0.7 }
  if (shapeOf(model) === 'native') return { ...common, max_tokens: maxTokens }
  return {
    ...common,
    max_completion_tokens: maxTokens,
    stream_options: { include_usage: true },
    // On by default for some of them, and then the answer's budget goes into thoughts that nobody reads.
    chat_template_kwargs: { enable_thinking: false },
  }
}

/**
 * `rejectIfBusy` fails at once where a call would otherwise queue: a late cue is worth nothing. The session may be a caller's own word, and a
 * header takes few letters: one that it does not take would fail every call, and each model would be thought ill.
 */
function options({ session }: Question): Record<string, unknown> {
  return {
    rejectIfBusy: true,
    ...(session && { extraHeaders: { 'x-session-affinity': session.replace(/[^\w-]/g, '_') } }),
  }
}
