/** What every door knows of the platform. */

import type { Context } from 'hono'
import type { Env } from '../env.ts'

export interface World {
  Bindings: Env
  Variables: {
    /** The request's number in the log. */
    request: string
    /** Label of the caller's access key, behind a door that asks for one. */
    key: string
    /** The caller's session, where a token opened the door. */
    session?: string
    /** What is left of the caller's limits, as headers, where they are counted. */
    limits?: Record<string, string>
    /** The answer carries what every answer does. */
    dressed?: true
    /** Of the answer's policy, for a page's own style and script. */
    secureHeadersNonce?: string
  }
}

export type Door = Context<World>
