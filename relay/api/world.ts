/** What every door knows of the platform. */

import type { Context } from 'hono'
import type { Env } from '../env.ts'

export interface World {
  Bindings: Env
}

export type Door = Context<World>
