/** Is the money gone, or was one only too quick? What the providers really answer (forms of November 2026, words shortened). */

import { describe, expect, it } from 'vitest'
import { failureIn } from '../../relay/models/failure.ts'
import { codeFor } from '../../relay/models/http.ts'

const openAi = (code: string | number | null, type?: string, message = 'No.') => ({ error: { message, type, code } })
const anthropic = (type: string, message = 'No.') => ({ type: 'error', error: { type, message }, request_id: 'req_1' })
const LOW = 'Your credit balance is too low to access the API. Go to Plans & Billing.'
const LIMIT = 'You have reached your specified API usage limits. You will regain access on 2026-12-01 at 00:00 UTC.'
const WORKSPACE = LIMIT.replace('API', 'workspace API')

describe('the money is gone', () => {
  it.each([
    ['OpenAI, no credit', 429, openAi('insufficient_quota', 'insufficient_quota')],
    ['OpenAI, no credit, an older form', 429, openAi(null, 'insufficient_quota')],
    ['OpenAI, at the hard limit', 400, openAi('billing_hard_limit_reached', 'invalid_request_error')],
    ['OpenAI, without a plan', 429, openAi('billing_not_active', 'billing_not_active')],
    ['OpenAI, at the organisation’s spend limit', 429, openAi('organization_spend_limit_exceeded')],
    ['OpenAI, at the project’s spend limit', 429, openAi('project_spend_limit_exceeded')],
    ['OpenRouter, no credit', 402, openAi(402, undefined, 'Insufficient credits.')],
    ['Groq, at the spend limit', 400, openAi('blocked_api_access', 'invalid_request_error')],
    ['Anthropic, by its type', 402, anthropic('billing_error')],
    ['Anthropic, no credit', 400, anthropic('invalid_request_error', LOW)],
    ['Anthropic, at the spend limit', 400, anthropic('invalid_request_error', LIMIT)],
    ['Anthropic, at a workspace’s spend limit', 400, anthropic('invalid_request_error', WORKSPACE)],
    ['Workers AI over HTTP', 429, { success: false, errors: [{ code: 4006, message: 'AiError: 4006: No.' }] }],
    ['anybody with no JSON', 402, '<html>Payment Required</html>'],
  ])('%s', (_, status, body) => {
    expect(codeFor(status, typeof body === 'string' ? body : JSON.stringify(body))).toBe('quota')
  })

  it('also where it is told in the middle of a stream', () => {
    expect(failureIn(openAi(402, undefined, 'Insufficient credits.'))).toMatchObject({ code: 'quota' })
    expect(failureIn(openAi('insufficient_quota'))).toMatchObject({ code: 'quota' })
  })
})

describe('the money is not gone', () => {
  const echo = 'The prompt is too long: "insufficient_quota, billing. Your credit balance is too low"'
  it.each([
    ['Groq, too quick', 429, openAi('rate_limit_exceeded', 'tokens', 'Slow down, or see /settings/billing'), 'busy'],
    ['OpenAI, with the prompt in its answer', 400, openAi(null, 'invalid_request_error', echo), 'bad-request'],
    ['Anthropic, with the prompt in its answer', 400, anthropic('invalid_request_error', echo), 'bad-request'],
    ['Groq, with what it made', 400, { error: { code: 'x', failed_generation: 'billing_not_active' } }, 'bad-request'],
    [
      'OpenRouter, whose own provider is out of money',
      429,
      { error: { code: 429, message: 'No.', metadata: { raw: JSON.stringify(openAi('insufficient_quota')) } } },
      'busy',
    ],
    ['a wrong key', 401, openAi('invalid_api_key', 'invalid_request_error', 'See your billing page.'), 'not-allowed'],
    ['a page in between', 502, '<html>billing</html>', 'failed'],
    ['a list', 400, ['billing_error'], 'bad-request'],
  ])('%s', (_, status, body, code) => {
    expect(codeFor(status, typeof body === 'string' ? body : JSON.stringify(body))).toBe(code)
  })
})
