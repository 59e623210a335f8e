/** How the providers over HTTP say no. */

import type { Behaviour } from './behaviour.ts'

interface Said {
  status: number
  /** OpenAI's code and Anthropic's type. */
  openai: string
  anthropic: string
  /** Anything else if absent. */
  words?: string
  headers?: Record<string, string>
}

const said: Partial<Record<Behaviour, Said>> = {
  quota: { status: 429, openai: 'insufficient_quota', anthropic: 'billing_error' },
  busy: {
    status: 429,
    openai: 'rate_limit_exceeded',
    anthropic: 'rate_limit_error',
    // Groq says so at every such time, whoever pays.
    words: 'Rate limit reached. Need more tokens? Upgrade at https://console.groq.com/settings/billing',
    headers: { 'Retry-After': '90' },
  },
  'unknown-model': { status: 404, openai: 'model_not_found', anthropic: 'not_found_error' },
  'paid-only': { status: 403, openai: 'permission_denied', anthropic: 'permission_error' },
  broken: { status: 502, openai: 'server_error', anthropic: 'api_error' },
}

/** The refusal in the provider's own shape; undefined where the behaviour is none. */
export function refusal(behaviour: Behaviour, kind: 'openai' | 'anthropic'): Response | undefined {
  if (behaviour === 'remote') return Response.redirect('https://elsewhere.example/v1', 307)
  const no = said[behaviour]
  if (!no) return undefined
  const message = no.words ?? 'No, for a reason.'
  const body =
    kind === 'openai'
      ? { error: { message, type: no.openai, param: null, code: no.openai } }
      : { type: 'error', error: { type: no.anthropic, message } }
  return Response.json(body, { status: no.status, headers: no.headers ?? {} })
}
