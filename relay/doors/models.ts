/** Which models may be asked for. */

import { Hono } from 'hono'
import { describe } from '../api/describe.ts'
import * as shapes from '../api/shapes.ts'
import type { Door, World } from '../api/world.ts'
import { catalogue, retired } from '../models/catalogue.ts'
import { usual } from '../models/index.ts'

const page = { summary: 'The models, their prices, and what retired names mean', tag: 'Models', answer: shapes.models }

export const models = new Hono<World>()
  .get('/api/models', describe(page), list)
  .get('/api/get-models', describe({ ...page, description: 'The older name of `/api/models`.' }), list)

function list(c: Door): Response {
  return c.json({ default: usual(c.env), models: catalogue, retired })
}
