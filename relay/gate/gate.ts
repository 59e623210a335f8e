/** What every request passes before its door. */

import type { Next } from 'hono'
import { dress } from '../api/answer.ts'
import type { Door } from '../api/world.ts'
import { guesses } from './guesses.ts'
import { crossOrigin } from './headers.ts'
import { sized } from './size.ts'
import { tls } from './tls.ts'

/** One step, not five: each step of Hono's own costs promises and frames, with which a busy relay did a tenth of its work. */
export async function gate(c: Door, next: Next): Promise<void> {
  const answer = await crossOrigin(c, () => tls(c, () => guesses(c, () => sized(c, next))))
  // A browser's question before it calls is answered there; else this is Hono's own word.
  if (answer instanceof Response) c.res = answer
  dress(c)
}
