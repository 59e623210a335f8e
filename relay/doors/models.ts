/** Which models may be asked for. */

import { Hono } from 'hono'
import { json } from '../api/answer.ts'
import { describe } from '../api/describe.ts'
import * as shapes from '../api/shapes.ts'
import type { Door, World } from '../api/world.ts'
import { listing } from '../models/listing.ts'

const page = { summary: 'The models, their prices, and what retired names mean', tag: 'Models', answer: shapes.models }

export const models = new Hono<World>()
  .get('/api/models', describe(page), list)
  .get('/api/get-models', describe({ ...page, description: 'The older name of `/api/models`.' }), list)

async function list(c: Door): Promise<Response> {
  return json(c, await listing(c.env))
}
