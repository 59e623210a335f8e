/** /openapi.json: all doors in one document, for a client that knows nothing else. */

import type { Hono, MiddlewareHandler } from 'hono'
import { openAPIRouteHandler } from 'hono-openapi'
import type { World } from '../api/world.ts'
import { version } from '../version.ts'

const bearer = (description: string) => ({ type: 'http', scheme: 'bearer', description }) as const

/** The document for every described door of `app`. */
export const openapi = (app: Hono<World>): MiddlewareHandler =>
  openAPIRouteHandler(app, {
    excludeStaticFile: false,
    documentation: {
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
    },
  })
