/** What every request passes before its door. */

import type { MiddlewareHandler, Next } from 'hono'
import type { Door } from '../api/world.ts'
import { guesses } from './guesses.ts'
import { crossOrigin, dress } from './headers.ts'
import { sized } from './size.ts'
import { tls } from './tls.ts'

/** One step, not five: each step of Hono's own costs promises and frames, with which a busy relay did a tenth of its work. */
export function gate(c: Door, next: Next): ReturnType<MiddlewareHandler> {
  // What every answer carries comes before everything that may refuse.
  dress(c)
  return crossOrigin(c, () => tls(c, () => guesses(c, () => sized(c, next))))
}
