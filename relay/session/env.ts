/** What a session needs of its surroundings. */

import type { ModelEnv } from '../models/index.ts'
import type { Openings } from './openings.ts'

export interface SessionEnv extends ModelEnv {
  /** Repaired selectors for everybody's extension, as a JSON list (shared/pack.ts). */
  SELECTOR_PACKS?: string
  /** By the key's label: its sessions that are open. */
  OPENINGS?: DurableObjectNamespace<Openings>
}
