/** Text from a relay: checked before anybody reads it. */

import { readDownlink } from '../../shared/frames/down.ts'
import { LONGEST_FRAME } from '../../shared/protocol.ts'
import type { FromRelay } from '../../shared/relay.ts'

/** The message of a frame; undefined for anything that the protocol does not know. */
export function readFrame(data: unknown): FromRelay | undefined {
  if (typeof data !== 'string' || data.length > LONGEST_FRAME) return undefined
  try {
    return readDownlink(JSON.parse(data))
  } catch {
    return undefined
  }
}
