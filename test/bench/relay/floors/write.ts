/** A Worker that does one bare write for each request, in one object, and answers. */

import { DurableObject } from 'cloudflare:workers'
import { Hono } from 'hono'

export class Floor extends DurableObject {
  constructor(ctx: DurableObjectState, env: unknown) {
    super(ctx, env as never)
    ctx.storage.sql.exec('CREATE TABLE IF NOT EXISTS taken (at INTEGER NOT NULL)')
  }

  take(): number {
    this.ctx.storage.sql.exec('INSERT INTO taken VALUES (?)', Date.now())
    return 1
  }
}

const app = new Hono<{ Bindings: { FLOOR: DurableObjectNamespace<Floor> } }>()

export default app.post('/', async (c) => {
  await c.req.json()
  await c.env.FLOOR.getByName('one').take()
  return c.json({ action: 'say', content: 'Hello.' })
})
