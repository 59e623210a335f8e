/** The two wire shapes of Workers AI, as the real models speak them. */

export interface Shape {
  /** One chunk of a stream with `text`. */
  chunk(text: string): object
  /** One chunk of a thinking model's thoughts. */
  thought(text: string): object
  /** The last chunk. */
  end(reason: 'stop' | 'length', usage: object): object
  /** The whole answer at once. */
  whole(text: string, usage: object): object
}

const openAi: Shape = {
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
  chunk: (text) => ({ response: /^\d+$/.test(text) ? Number(text) : text, p: 'abdefghijkl' }),
  thought: (reasoning) => ({ response: '', reasoning }),
  end: (_reason, usage) => ({ response: '', usage }),
  whole: (response, usage) => ({ response, tool_calls: [], usage }),
}

/** Llama, mistral and granite speak the older shape. */
export const shapeOf = (model: string): Shape => (/llama|mistral|granite/.test(model) ? native : openAi)
