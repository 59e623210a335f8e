/** What the models of Workers AI cost that we know, as of November 2026: for the relay's books, and for the budget of an evening. */

/** US dollars for a million tokens. */
export interface Price {
  in: number
  out: number
}

/** What a relay asks that was told of no other. */
export const defaultModel = '@cf/google/gemma-4-26b-a4b-it'

const price = (into: number, out: number): Price => ({ in: into, out })

export const prices = {
  [defaultModel]: price(0.1, 0.3),
  '@cf/zai-org/glm-4.7-flash': price(0.06, 0.4),
  '@cf/meta/llama-3.3-70b-instruct-fp8-fast': price(0.293, 2.253),
  '@cf/meta/llama-3.1-8b-instruct-fp8-fast': price(0.045, 0.384),
  '@cf/meta/llama-3.2-3b-instruct': price(0.051, 0.335),
  '@cf/meta/llama-4-scout-17b-16e-instruct': price(0.27, 0.85),
  '@cf/mistralai/mistral-small-3.1-24b-instruct': price(0.351, 0.555),
  '@cf/ibm-granite/granite-4.0-h-micro': price(0.017, 0.112),
  '@cf/qwen/qwen3.8-27b': price(0.45, 3.2),
  '@cf/zai-org/glm-5.3-flash': price(0.15, 0.5),
}
