/** A bare Hono Worker: what answering costs before anything is done. */

import { Hono } from 'hono'

export default new Hono().post('/', async (c) => {
  await c.req.json()
  return c.json({ action: 'say', content: 'Hello.' })
})
