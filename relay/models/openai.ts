/** OpenAI's chat completions, as OpenAI, OpenRouter, Groq, Ollama, LM Studio and llama.cpp speak them. */

import { posted } from './http.ts'
import type { Provider, Question } from './model.ts'
import { deltasOf } from './wire.ts'

/** `base`: up to `/v1`. Without a key none is sent (a model on the operator's own machine). */
export function openAi(base: string, key?: string): Provider {
  return {
    stream: (question) =>
      posted(
        {
          url: `${base}/chat/completions`,
          headers: key ? { Authorization: `Bearer ${key}` } : {},
          body: bodyOf(question, base),
          signal: question.signal,
        },
        { event: deltasOf, whole: deltasOf },
      ),
  }
}

function bodyOf({ model, messages, maxTokens }: Question, base: string): object {
  // OpenAI's own newer models refuse the older name, and most of the others do not know the newer.
  const budget = new URL(base).hostname === 'api.openai.com' ? 'max_completion_tokens' : 'max_tokens'
  return { model, messages, [budget]: maxTokens, stream: true, stream_options: { include_usage: true } }
}
