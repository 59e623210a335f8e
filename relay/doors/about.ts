/** What this relay is, and how it is. */

import { Hono } from 'hono'
import { json } from '../api/answer.ts'
import { describe } from '../api/describe.ts'
import * as shapes from '../api/shapes.ts'
import type { Door, World } from '../api/world.ts'
import { report } from '../errors.ts'
import { meet, unreachable, usual } from '../models/index.ts'
import { version } from '../version.ts'
import { wrongIn } from '../wrong.ts'

const wellness = describe({
  summary: 'What works: the rules alone, or a model too',
  description:
    '`degraded`: it answers, but not as the operator meant it; `wrong` says in words what is to be set right.',
  tag: 'Relay',
  answer: shapes.health,
})

/** `endpoints`: every door of the relay, as `GET /health`. */
export const about = (endpoints: () => string[]): Hono<World> =>
  new Hono<World>()
    .get('/', describe({ summary: 'What this is', tag: 'Relay', answer: shapes.about }), (c) =>
      json(c, { name: 'Sidecue relay', version, status: 'ok', endpoints: endpoints() }),
    )
    .get('/health', wellness, health)
    .get('/api/health', wellness, health)

/** Dependencies: is there a model, or do only the rules answer? Can anything be kept? Are the settings to be used? */
async function health(c: Door): Promise<Response> {
  await meet(c.env)
  const rest = unreachable(c.env, Date.now())
  const wrong = wrongIn(c.env)
  const storage = await keeps(c)
  return json(c, {
    status: storage && wrong.length === 0 ? 'ok' : 'degraded',
    version,
    storage,
    lanes: rest ? ['rule'] : ['rule', 'model'],
    model: usual(c.env),
    modelReachable: !rest,
    ...(rest && { code: rest.code }),
    ...(wrong.length > 0 && { wrong }),
  })
}

/** Whether an object can be woken: its first act is to write its table. */
async function keeps(c: Door): Promise<boolean> {
  try {
    await c.env.LIMITER.getByName('health').look('')
    return true
  } catch (error) {
    report('health', error)
    return false
  }
}
