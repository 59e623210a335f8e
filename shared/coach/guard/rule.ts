import type { Ask } from '../../ask.ts'

const REFUSALS = [
  'unparsed',
  'empty',
  'long',
  'control',
  'link',
  'markup',
  'handle',
  'language',
  'name',
  'number',
  'limit',
  'price',
  'private',
  'begging',
  'pressure',
  'insult',
  'indecent',
  'prompt',
  'order',
  'action',
  'repeat',
] as const

/** Why an answer was refused. */
export type Refusal = (typeof REFUSALS)[number]

/** Whether a code says that an answer was refused, and not that there was none. */
export function isRefusal(code: string): code is Refusal {
  return (REFUSALS as readonly string[]).includes(code)
}

/** Undefined: no objection. */
export type Rule = (content: string, ask: Ask) => Refusal | undefined
