/** What the caller's key has cost, and what is left of the day. */

import { Hono } from 'hono'
import { json } from '../api/answer.ts'
import { describe } from '../api/describe.ts'
import * as shapes from '../api/shapes.ts'
import type { World } from '../api/world.ts'
import { keyOf } from '../gate/auth.ts'
import type { Line } from '../meter/meter.ts'
import { neuronsOf } from '../meter/money.ts'
import { capOf, meterOf } from '../meter/till.ts'
import { providerOf, WORKERS_AI } from '../models/roster.ts'

const page = describe({
  summary: 'Tokens, neurons and money by day, session and model',
  description:
    'Of the caller’s key. Money is in US dollars, by the price table; `left` is what the whole relay may still spend today.',
  tag: 'Relay',
  by: 'key',
  answer: shapes.usage,
})

export const usage = new Hono<World>().get('/api/usage', page, async (c) => {
  const key = await keyOf(c.req.raw, c.env)
  c.set('key', key)
  const spent = await meterOf(c.env)?.spent(key)
  const cap = capOf(c.env)
  const today = spent?.today ?? 0
  const capped = Number.isFinite(cap) && { cap, left: Math.max(0, cap - today) }
  return json(c, { today: { money: today, ...capped }, lines: (spent?.lines ?? []).map(told) })
})

/** Only Workers AI counts in neurons. */
const told = (line: Line) => ({
  ...line,
  neurons: providerOf(line.model) === WORKERS_AI ? neuronsOf(line.money) : 0,
})
