/** The models we know, as of November 2026: context in tokens. */

import { defaultModel, type Price, prices } from '../../shared/prices.ts'

export interface Model {
  id: string
  price: Price
  context?: number
  plan: 'free' | 'paid'
  /** How it answers: Workers AI's own shape or OpenAI's. */
  shape: 'native' | 'openai'
}

const model = (id: keyof typeof prices, shape: Model['shape'], context?: number): Model => ({
  id,
  price: prices[id],
  ...(context && { context }),
  plan: 'free',
  shape,
})

/** The default first, then its fallbacks in order, then what may be asked for by name. */
export const catalogue: readonly Model[] = [
  model(defaultModel, 'openai', 256_000),
  model('@cf/zai-org/glm-4.7-flash', 'openai', 131_072),
  model('@cf/meta/llama-3.3-70b-instruct-fp8-fast', 'native', 24_000),
  model('@cf/meta/llama-3.1-8b-instruct-fp8-fast', 'native', 128_000),
  model('@cf/meta/llama-3.2-3b-instruct', 'native'),
  model('@cf/meta/llama-4-scout-17b-16e-instruct', 'native', 131_000),
  model('@cf/mistralai/mistral-small-3.1-24b-instruct', 'native', 128_000),
  model('@cf/ibm-granite/granite-4.0-h-micro', 'native', 131_000),
  model('@cf/qwen/qwen3.8-27b', 'openai', 262_144),
  { ...model('@cf/zai-org/glm-5.3-flash', 'openai'), plan: 'paid' },
]

export const fallbacks: readonly string[] = ['@cf/zai-org/glm-4.7-flash', '@cf/meta/llama-3.3-70b-instruct-fp8-fast']

/** Names that Workers AI switched off on 30 May 2026, and the living model of about the same size. */
export const retired: Readonly<Record<string, string>> = {
  '@hf/mistral/mistral-7b-instruct-v0.2': defaultModel,
  '@cf/mistral/mistral-7b-instruct-v0.1': defaultModel,
  '@cf/meta/llama-2-7b-chat-int8': '@cf/meta/llama-3.1-8b-instruct-fp8-fast',
  '@cf/meta/llama-2-7b-chat-fp16': '@cf/meta/llama-3.1-8b-instruct-fp8-fast',
  '@cf/meta/llama-3-8b-instruct': '@cf/meta/llama-3.1-8b-instruct-fp8-fast',
  '@cf/meta/llama-3-8b-instruct-awq': '@cf/meta/llama-3.1-8b-instruct-fp8-fast',
  '@cf/meta/llama-3.1-8b-instruct': '@cf/meta/llama-3.1-8b-instruct-fp8-fast',
  '@cf/meta/llama-3.1-8b-instruct-awq': '@cf/meta/llama-3.1-8b-instruct-fp8-fast',
  '@cf/meta/llama-3.1-70b-instruct': '@cf/meta/llama-3.3-70b-instruct-fp8-fast',
  '@hf/google/gemma-7b-it': defaultModel,
  '@cf/google/gemma-3-12b-it': defaultModel,
  '@hf/nousresearch/hermes-2-pro-mistral-7b': '@cf/zai-org/glm-4.7-flash',
}

const known = new Map(catalogue.map((model) => [model.id, model]))

/** The living model for a name; `otherwise` for an unknown one or none. */
export function resolve(name: string | undefined, otherwise: string = defaultModel): string {
  if (!name) return otherwise
  const living = retired[name] ?? name
  return known.has(living) ? living : otherwise
}

/** A model that we do not know answers as OpenAI does. */
export function shapeOf(id: string): Model['shape'] {
  return known.get(id)?.shape ?? 'openai'
}
