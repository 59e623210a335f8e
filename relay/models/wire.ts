/**
 * The two shapes of text that Workers AI sends, whole or in chunks: its own (`response`) for llama and mistral, OpenAI's (`choices`)
 * for gemma, glm and newer ones, and by everybody who is compatible with OpenAI. A thinking model's `reasoning` is never read.
 */

import { failureIn, ModelFailure } from './failure.ts'
import { isObject } from './json.ts'
import type { Delta, Usage } from './model.ts'

/**
 * What one chunk, or a whole answer, says.
 * @throws ModelFailure `garbled` where it is neither shape, or the failure that it reports
 */
export function deltasOf(value: unknown): Delta[] {
  if (!isObject(value)) throw new ModelFailure('garbled')
  const failure = failureIn(value)
  if (failure) throw failure
  if ('choices' in value) return [...openAi(value.choices), ...usageOf(value.usage)]
  if ('response' in value) return [...text(value.response), ...usageOf(value.usage)]
  if ('usage' in value) return usageOf(value.usage)
  throw new ModelFailure('garbled')
}

function openAi(choices: unknown): Delta[] {
  const choice = Array.isArray(choices) ? choices[0] : undefined
  if (!isObject(choice)) return []
  const said = isObject(choice.delta) ? choice.delta : isObject(choice.message) ? choice.message : {}
  return [...text(said.content), ...endOf(choice.finish_reason)]
}

function endOf(reason: unknown): Delta[] {
  if (typeof reason !== 'string') return []
  return [{ end: reason === 'length' ? 'length' : 'stop' }]
}

/** The native shape sends a lone digit as a number (seen with llama in streams), and JSON mode an object. */
function text(content: unknown): Delta[] {
  if (content === null || content === undefined || content === '') return []
  return [{ text: isObject(content) ? JSON.stringify(content) : String(content) }]
}

function usageOf(usage: unknown): { usage: Usage }[] {
  if (!isObject(usage)) return []
  const details = isObject(usage.prompt_tokens_details) ? usage.prompt_tokens_details : {}
  const count = (value: unknown) => (typeof value === 'number' ? value : 0)
  const { prompt_tokens, completion_tokens } = usage
  return [{ usage: { in: count(prompt_tokens), out: count(completion_tokens), cached: count(details.cached_tokens) } }]
}
