/** Some rows of a room in, one cue out. */

import { Hono } from 'hono'
import { bodyOf, promptBody } from '../api/bodies.ts'
import { describe } from '../api/describe.ts'
import * as shapes from '../api/shapes.ts'
import type { World } from '../api/world.ts'
import { limited } from '../gate/limits.ts'
import { generate } from '../generate.ts'

const page = describe({
  summary: 'One cue for a room',
  description: 'A model answers where one can be reached and its answer passes the guard; else the rules do.',
  tag: 'Cues',
  by: 'key',
  body: promptBody,
  answer: shapes.generated,
  fails: [400, 413, 429, 503],
})

export const prompt = new Hono<World>().post('/api/generate-prompt', page, limited, async (c) => {
  const body = await bodyOf(c.req.raw, promptBody)
  return c.json(await generate(body, c.env, { payer: { key: c.get('key') }, signal: c.req.raw.signal }))
})
