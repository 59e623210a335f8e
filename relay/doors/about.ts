/** What this relay is, and how it is. */

import { Hono } from 'hono'
import { describe } from '../api/describe.ts'
import * as shapes from '../api/shapes.ts'
import type { Door, World } from '../api/world.ts'
import { meet, unreachable, usual } from '../models/index.ts'
import { version } from '../version.ts'

const wellness = describe({
  summary: 'What works: the rules alone, or a model too',
  tag: 'Relay',
  answer: shapes.health,
})

/** `endpoints`: every door of the relay, as `GET /health`. */
export const about = (endpoints: () => string[]): Hono<World> =>
  new Hono<World>()
    .get('/', describe({ summary: 'What this is', tag: 'Relay', answer: shapes.about }), (c) =>
      c.json({ name: 'Sidecue relay', version, status: 'ok', endpoints: endpoints() }),
    )
    .get('/health', wellness, health)
    .get('/api/health', wellness, health)

/** Dependencies: is there a model, or do only the rules answer? */
async function health(c: Door): Promise<Response> {
  await meet(c.env)
  const rest = unreachable(c.env, Date.now())
  return c.json({
    status: 'ok',
    version,
    lanes: rest ? ['rule'] : ['rule', 'model'],
    model: usual(c.env),
    modelReachable: !rest,
    ...(rest && { code: rest.code }),
  })
}
