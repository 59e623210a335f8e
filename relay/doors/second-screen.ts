/** The page for the phone beside the camera. What it shows comes by its socket; what it may know stands in its link's fragment. */

import { Hono } from 'hono'
import * as v from 'valibot'
import { describe } from '../api/describe.ts'
import type { World } from '../api/world.ts'
import { pageOnly } from '../gate/headers.ts'
import { secondScreen as page } from '../pages/second-screen/index.ts'

const showing = describe({
  summary: 'The second screen',
  description:
    'A page for a phone: `#s=` session, `&t=` watcher token, `&k=` key of the names (128 bits, base64url). Without a fragment it asks for a typed code.',
  tag: 'Second screen',
  answer: { 'text/html': v.string() },
})

export const secondScreen = new Hono<World>().get('/second-screen', showing, pageOnly, (c) =>
  c.html(page(c.get('secureHeadersNonce') ?? '')),
)
