/** Whether a provider refuses because the money or the day's allowance is gone, by what it says itself: an error may echo the prompt. */

import { isObject, type Json } from './json.ts'

/**
 * Codes and types, of November 2026: OpenAI's quota, billing and spend limits, Groq's spend limits, Anthropic's billing, OpenRouter's 402 in a
 * stream, and Workers AI's numbers where it is asked over HTTP.
 */
const names =
  /^(?:insufficient_quota|billing_(?:error|hard_limit_reached|not_active)|(?:(?:organization|project)_)?(?:spend|usage)_limit_(?:exceeded|reached)|blocked_api_access|402|3036|4006)$/

/** Anthropic calls both an `invalid_request_error`: only how the sentence begins tells them from a request that is wrong (seen 2025 and 2026). */
const words = /^Your credit balance is too low|^You have reached your specified (?:\w+ )?API usage limits/

/** The first error of a body or a chunk: `{errors:[…]}` or `{error:…}`. */
export const errorIn = (body: Json): unknown => (Array.isArray(body.errors) ? body.errors[0] : body.error)

/** Whether this error says so, by its code, its type, or the beginning of its sentence. */
export function isQuota(error: unknown): boolean {
  if (!isObject(error)) return false
  const { code, type, message } = error
  return [code, type].some((name) => names.test(String(name))) || (typeof message === 'string' && words.test(message))
}
