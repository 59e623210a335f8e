/** Some rows of a room in, one cue out. */

import { Hono } from 'hono'
import * as v from 'valibot'
import { json } from '../api/answer.ts'
import { bodyOf, promptBody } from '../api/bodies.ts'
import { describe } from '../api/describe.ts'
import { eventStream } from '../api/events.ts'
import { payerOf } from '../api/payer.ts'
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
  fails: [400],
  check: limited,
})

const streaming = describe({
  summary: 'The same, told as it comes',
  description: `Server-sent events: \`rule\`, the rules' cue, at once; with \`?deltas=1\` also \`delta\` \`{text, model, provisional: true}\`, a model's words as they
come, which nobody has checked yet and in which viewers are \`V1\`, \`V2\`; \`usage\`, if a model answered; \`final\`, the cue to show. Closing the request ends the model's call.`,
  tag: 'Cues',
  by: 'key',
  body: promptBody,
  query: { deltas: { description: '`1`: also the words as they come, unchecked.' } },
  answer: { 'text/event-stream': v.string() },
  fails: [400],
  check: limited,
})

export const prompt = new Hono<World>()
  .post('/api/generate-prompt', page, async (c) => {
    const body = await bodyOf(c.req.raw, promptBody)
    const how = { payer: payerOf(c, body.sessionKey), signal: () => c.req.raw.signal }
    return json(c, await generate(body, c.env, how))
  })
  .post('/api/generate-prompt/stream', streaming, async (c) => {
    const body = await bodyOf(c.req.raw, promptBody)
    const wantsDeltas = c.req.query('deltas') === '1'
    return eventStream(c, async (send, signal) => {
      const cue = await generate(body, c.env, {
        payer: payerOf(c, body.sessionKey),
        signal: () => signal,
        ruled: (rule) => send('rule', rule),
        ...(wantsDeltas && { heard: (text, model) => send('delta', { text, model, provisional: true }) }),
        answered: ({ model, usage, firstMs, ms }) => send('usage', { model, ...usage, firstMs, ms }),
      })
      send('final', cue)
    })
  })
