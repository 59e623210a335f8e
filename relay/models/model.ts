/** What a model is to us: a question goes in, deltas come out, and a failure has a code. */

export interface Message {
  role: 'system' | 'user'
  content: string
}

export interface Question {
  model: string
  messages: Message[]
  maxTokens: number
  /** Keeps a session's calls on a machine that has its prompt cached. */
  session?: string
  /** Its reason is a ModelFailure. */
  signal: AbortSignal
}

export interface Usage {
  in: number
  out: number
  /** Tokens of the prompt that came from the cache. */
  cached: number
}

export type Delta = { text: string } | { usage: Usage } | { end: 'stop' | 'length' }

export interface Provider {
  /** @throws ModelFailure, also in the middle. */
  stream(question: Question): AsyncIterable<Delta>
}

export interface Answer {
  text: string
  model: string
  usage?: Usage
  /** Time to the first letter and to the last, ms. */
  firstMs: number
  ms: number
}

/** What we use of the Workers AI binding. The tests' stand-in offers the same. */
export interface ModelBinding {
  run(model: string, inputs: Record<string, unknown>, options?: Record<string, unknown>): Promise<unknown>
  models(search?: Record<string, unknown>): Promise<unknown>
}
