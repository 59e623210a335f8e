/** Models that a relay is likely to know, fastest first. Empty: the relay's own choice. */
export const models: Record<string, string> = {
  '': 'Relay’s choice',
  '@cf/google/gemma-4-26b-a4b-it': 'Gemma 4 26B',
  '@cf/zai-org/glm-4.7-flash': 'GLM 4.7 Flash',
  '@cf/meta/llama-3.3-70b-instruct-fp8-fast': 'Llama 3.3 70B',
}
