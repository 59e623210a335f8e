/** Text from a relay: checked before anybody reads it. */

import type { FromRelay } from '../../shared/relay.ts'
import { readDownlink } from '../../shared/schema.ts'

/** A frame of the protocol is far smaller. Characters. */
const LONGEST = 65_536

/** The message of a frame; undefined for anything that the protocol does not know. */
export function readFrame(data: unknown): FromRelay | undefined {
  if (typeof data !== 'string' || data.length > LONGEST) return undefined
  try {
    return readDownlink(JSON.parse(data))
  } catch {
    return undefined
  }
}
