/** What the doors are: /openapi.json for a client that knows nothing else, /docs for people. */

import { Hono } from 'hono'
import { generateSpecs } from 'hono-openapi'
import type { World } from '../api/world.ts'
import { pageOnly } from '../gate/headers.ts'
import { type Document, docs } from '../pages/docs.ts'
import { version } from '../version.ts'

const bearer = (description: string) => ({ type: 'http', scheme: 'bearer', description }) as const

const documentation = {
  info: {
    title: 'Sidecue relay',
    version,
    description: 'Short private cues for somebody who is live on camera. Errors are problem JSON (RFC 9457).',
  },
  components: {
    securitySchemes: {
      key: bearer('An access key of the relay. A relay on loopback in open mode needs none.'),
      session: bearer('The token that `POST /api/session` gives.'),
    },
  },
}

/** The pages about every described door of `app`. */
export function openapi(app: Hono<World>): Hono<World> {
  // The same for everybody, and some milliseconds of work: made when first asked for.
  let made: Promise<Document> | undefined
  const document = (): Promise<Document> => {
    made ??= generateSpecs(app, { documentation, excludeStaticFile: false }) as Promise<Document>
    return made
  }
  return new Hono<World>()
    .get('/openapi.json', async (c) => c.json(await document()))
    .get('/docs', pageOnly, async (c) => c.html(docs(await document(), c.get('secureHeadersNonce') ?? '')))
}
