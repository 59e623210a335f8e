/** What was said in a session, and how it is forgotten. */

import { Hono } from 'hono'
import * as v from 'valibot'
import { json } from '../api/answer.ts'
import { describe } from '../api/describe.ts'
import * as shapes from '../api/shapes.ts'
import type { World } from '../api/world.ts'
import { Problem } from '../errors.ts'
import { holderOf } from '../gate/auth.ts'
import { keptSession } from '../gate/session.ts'

const wanted = v.object({
  after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number))),
  limit: v.optional(v.pipe(v.string(), v.regex(/^\d{1,3}$/), v.transform(Number), v.minValue(1), v.maxValue(200))),
  q: v.optional(v.pipe(v.string(), v.maxLength(200))),
})

const LIMIT = 50

const reading = describe({
  summary: 'What was said: cues, asks with their answers, questions to the coach',
  description: 'Oldest first. Names are aliases. What stands in `next` is `after` of the next page.',
  tag: 'History',
  by: 'session',
  query: {
    after: { description: 'Entries after this number', schema: { type: 'integer', minimum: 0 } },
    limit: { description: 'At most so many, 50 if absent', schema: { type: 'integer', minimum: 1, maximum: 200 } },
    q: {
      description: 'Words, or their beginnings, that all have to be there',
      schema: { type: 'string', maxLength: 200 },
    },
  },
  answer: shapes.history,
  fails: [400],
})

const clearing = describe({
  summary: 'Forget what was said',
  description: 'Deletes the history and what is known of the room; the session goes on.',
  tag: 'History',
  by: 'session',
  status: 204,
})

export const history = new Hono<World>()
  .get('/api/history', reading, async (c) => {
    const { sid } = await holderOf(c.req.raw, c.env)
    const { after = 0, limit = LIMIT, q } = queryOf(c.req.query())
    const session = await keptSession(sid, c.env)
    return json(c, await session.history({ after, limit, ...(q && { q }) }))
  })
  .post('/api/clear', clearing, async (c) => {
    const { sid, key } = await holderOf(c.req.raw, c.env)
    await (await keptSession(sid, c.env)).clear()
    await c.env.NOTES.getByName(key).forget(sid)
    return c.body(null, 204)
  })

function queryOf(query: Record<string, string>): v.InferOutput<typeof wanted> {
  const result = v.safeParse(wanted, query, { abortEarly: true })
  if (result.success) return result.output
  const field = v.getDotPath(result.issues[0]) ?? 'query'
  throw new Problem(400, 'field', `${field}: not as described in /openapi.json.`, { field })
}
