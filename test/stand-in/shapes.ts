/** The wire shapes, as the real models speak them: the two of Workers AI, of which one is OpenAI's, and Anthropic's. */

export interface Shape {
  /** Before the first chunk. */
  begin(usage: Usage): object[]
  /** One chunk of a stream with `text`. */
  chunk(text: string): object
  /** One chunk of a thinking model's thoughts. */
  thought(text: string): object
  /** The last chunk. */
  end(reason: 'stop' | 'length', usage: Usage): object
  /** The last event of all. */
  close: string
  /** The whole answer at once. */
  whole(text: string, usage: Usage): object
  /** An error in the middle of a stream. */
  error: object
}

export interface Usage {
  prompt_tokens: number
  completion_tokens: number
  prompt_tokens_details: { cached_tokens: number }
}

const busy = { errors: [{ code: 3040, message: 'Capacity temporarily exceeded' }] }

export const openAi: Shape = {
  begin: () => [],
  close: 'data: [DONE]\n\n',
  error: busy,
  chunk: (content) => ({ choices: [{ index: 0, delta: { content }, finish_reason: null }] }),
  thought: (reasoning_content) => ({ choices: [{ index: 0, delta: { reasoning_content }, finish_reason: null }] }),
  end: (finish_reason, usage) => ({ choices: [{ index: 0, delta: {}, finish_reason }], usage }),
  whole: (content, usage) => ({
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage,
  }),
}

/** A lone number is sent as a number here. Its end is only `[DONE]`; a budget that ran out is not told. */
const native: Shape = {
  begin: () => [],
  close: 'data: [DONE]\n\n',
  error: busy,
  chunk: (text) => ({ response: /^\d+$/.test(text) ? Number(text) : text, p: 'abdefghijkl' }),
  thought: (reasoning) => ({ response: '', reasoning }),
  end: (_reason, usage) => ({ response: '', usage }),
  whole: (response, usage) => ({ response, tool_calls: [], usage }),
}

const spent = ({ prompt_tokens, prompt_tokens_details: { cached_tokens } }: Usage) => ({
  input_tokens: prompt_tokens - cached_tokens,
  cache_read_input_tokens: cached_tokens,
  cache_creation_input_tokens: 0,
})

export const anthropic: Shape = {
  begin: (usage) => [
    {
      type: 'message_start',
      message: { type: 'message', role: 'assistant', content: [], usage: { ...spent(usage), output_tokens: 1 } },
    },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'ping' },
  ],
  close: 'event: message_stop\ndata: {"type":"message_stop"}\n\n',
  error: { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } },
  chunk: (text) => ({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } }),
  thought: (thinking) => ({ type: 'content_block_delta', index: 0, delta: { type: 'thinking_delta', thinking } }),
  end: (reason, { completion_tokens }) => ({
    type: 'message_delta',
    delta: { stop_reason: reason === 'length' ? 'max_tokens' : 'end_turn' },
    usage: { output_tokens: completion_tokens },
  }),
  whole: (text, usage) => ({
    type: 'message',
    role: 'assistant',
    content: [{ type: 'text', text }],
    stop_reason: 'end_turn',
    usage: { ...spent(usage), output_tokens: usage.completion_tokens },
  }),
}

/** Llama, mistral and granite speak the older shape. */
export const shapeOf = (model: string): Shape => (/llama|mistral|granite/.test(model) ? native : openAi)
