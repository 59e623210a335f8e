/** How often the caller may still ask. */

import { Hono } from 'hono'
import { json } from '../api/answer.ts'
import { describe } from '../api/describe.ts'
import * as shapes from '../api/shapes.ts'
import type { World } from '../api/world.ts'
import { leftFor } from '../gate/limits.ts'

const page = describe({
  summary: 'What is left of the limits',
  description:
    'Asking costs nothing. `limited` is false where nothing is counted: on loopback, if the operator did not say otherwise.',
  tag: 'Relay',
  by: 'key',
  answer: shapes.limits,
})

export const limits = new Hono<World>().get('/api/rate-limit', page, async (c) => {
  const left = await leftFor(c)
  return json(c, { limited: left !== undefined, windows: left ?? [] })
})
