/** Who pays for what a door asks of a model. */

import type { Payer } from '../meter/till.ts'
import type { Door } from './world.ts'

/** Behind a door that takes a key or a session's token. */
export function payerOf(c: Door): Payer {
  const session = c.get('session')
  return { key: c.get('key'), request: c.get('request'), ...(session && { session }) }
}
