/** What the caller's key has cost, and what is left of the day. */

import { Hono } from 'hono'
import { json } from '../api/answer.ts'
import { describe } from '../api/describe.ts'
import * as shapes from '../api/shapes.ts'
import type { World } from '../api/world.ts'
import { keyOf } from '../gate/auth.ts'
import type { Line } from '../meter/meter.ts'
import { neuronsOf, shown } from '../meter/money.ts'
import { capOf, meterOf, shareOf } from '../meter/till.ts'
import { providerOf, WORKERS_AI } from '../models/roster.ts'

const page = describe({
  summary: 'Tokens, neurons and money by day, session and model',
  description:
    'Of the caller’s key. Money is in US dollars, by the price table; `left` is what may still be spent today: by the whole relay, and by this key if it has a part of its own.',
  tag: 'Relay',
  by: 'key',
  answer: shapes.usage,
})

export const usage = new Hono<World>().get('/api/usage', page, async (c) => {
  const key = await keyOf(c.req.raw, c.env)
  c.set('key', key)
  const spent = await meterOf(c.env)?.spent(key)
  const today = under(capOf(c.env), spent?.today)
  const own = under(shareOf(c.env), spent?.own)
  return json(c, { today, own, lines: (spent?.lines ?? []).map(told) })
})

/** What was spent of `cap`, and what is left of it where there is one. */
const under = (cap: number, money = 0) => ({
  money: shown(money),
  ...(Number.isFinite(cap) && { cap, left: shown(Math.max(0, cap - money)) }),
})

/** Only Workers AI counts in neurons. */
const told = (line: Line) => ({
  ...line,
  money: shown(line.money),
  neurons: providerOf(line.model) === WORKERS_AI ? neuronsOf(line.money) : 0,
})
