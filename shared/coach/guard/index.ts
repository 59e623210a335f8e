/** What a model may say. Every rule is its own function; the first that objects names the reason. */

import type { Ask } from '../../ask.ts'
import type { Action } from '../../cue.ts'
import { control, fits, handle, link, markup } from './form.ts'
import { namesOnlyPresent } from './names.ts'
import { numbersOnlyPresent } from './numbers.ts'

const REFUSALS = [
  'unparsed',
  'empty',
  'long',
  'control',
  'link',
  'markup',
  'handle',
  'name',
  'number',
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

const rules: readonly Rule[] = [control, fits, link, markup, handle, namesOnlyPresent, numbersOnlyPresent]

/** Checks an answer against what was asked; works on sealed asks with aliases and on asks with real names. */
export function guard(
  reply: { action: Action; content: string },
  ask: Ask,
): { ok: true } | { ok: false; code: Refusal } {
  for (const rule of rules) {
    const code = rule(reply.content, ask)
    if (code) return { ok: false, code }
  }
  return { ok: true }
}
