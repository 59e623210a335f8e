/** Who pays for what a door asks of a model. */

import type { Payer } from '../meter/till.ts'
import type { Door } from './world.ts'

/** Behind a door that takes a key or a session's token. `session`: the caller's own word for the evening, where there is no session. */
export function payerOf(c: Door, session?: string | null): Payer {
  const whose = session || c.get('session')
  return { key: c.get('key'), request: c.get('request'), ...(whose && { session: whose }) }
}
