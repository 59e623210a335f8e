/** What a model may say. Every rule is its own function; the first that objects names the reason. */

import type { Ask } from '../../ask.ts'
import type { Action } from '../../cue.ts'
import { control, fits, handle, link, markup } from './form.ts'
import { language } from './language.ts'
import { limit, price } from './limits.ts'
import { begging, indecent, insult, pressure } from './manners.ts'
import { namesOnlyPresent } from './names.ts'
import { numbersOnlyPresent } from './numbers.ts'
import { orders } from './orders.ts'
import { privacy } from './private.ts'
import { talk } from './prompt.ts'
import { repeat } from './repeat.ts'
import type { Refusal, Rule } from './rule.ts'

export { isRefusal, type Refusal } from './rule.ts'

const rules: readonly Rule[] = [
  control,
  fits,
  link,
  markup,
  handle,
  talk,
  limit,
  price,
  privacy,
  begging,
  pressure,
  insult,
  indecent,
  namesOnlyPresent,
  numbersOnlyPresent,
  language,
  orders,
  repeat,
]

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
