/** The models we know, as of November 2026: context in tokens. */

/** US dollars per million tokens. */
export interface Price {
  in: number
  out: number
}

export interface Model {
  id: string
  price: Price
  context?: number
  plan: 'free' | 'paid'
  /** How it answers: Workers AI's own shape or OpenAI's. */
  shape: 'native' | 'openai'
}

const free = (id: string, shape: Model['shape'], input: number, out: number, context?: number): Model => ({
  id,
  price: { in: input, out },
  ...(context && { context }),
  plan: 'free',
  shape,
})

/** The default first, then its fallbacks in order, then what may be asked for by name. */
export const catalogue: readonly Model[] = [
  free('@cf/google/gemma-4-26b-a4b-it', 'openai', 0.1, 0.3, 256_000),
  free('@cf/zai-org/glm-4.7-flash', 'openai', 0.06, 0.4, 131_072),
  free('@cf/meta/llama-3.3-70b-instruct-fp8-fast', 'native', 0.293, 2.253, 24_000),
  free('@cf/meta/llama-3.1-8b-instruct-fp8-fast', 'native', 0.045, 0.384, 128_000),
  free('@cf/meta/llama-3.2-3b-instruct', 'native', 0.051, 0.335),
  free('@cf/meta/llama-4-scout-17b-16e-instruct', 'native', 0.27, 0.85, 131_000),
  free('@cf/mistralai/mistral-small-3.1-24b-instruct', 'native', 0.351, 0.555, 128_000),
  free('@cf/ibm-granite/granite-4.0-h-micro', 'native', 0.017, 0.112, 131_000),
  free('@cf/qwen/qwen3.8-27b', 'openai', 0.45, 3.2, 262_144),
  { id: '@cf/zai-org/glm-5.3-flash', price: { in: 0.15, out: 0.5 }, plan: 'paid', shape: 'openai' },
]

export const defaultModel = '@cf/google/gemma-4-26b-a4b-it'
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
