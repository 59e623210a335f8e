/** What a browser is told: what a page may do, and whose pages may call. */

import type { MiddlewareHandler, Next } from 'hono'
import { cors } from 'hono/cors'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import type { Door, World } from '../api/world.ts'
import { Problem } from '../errors.ts'
import { mayCall } from './origin.ts'

/** A page may do what it brought itself, and talk to this relay; nothing else. */
export const pageOnly: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: [NONCE],
    scriptSrc: [NONCE],
    connectSrc: ["'self'"],
    mediaSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // Said already, where it may be.
  strictTransportSecurity: false,
})

const answerOrigin: MiddlewareHandler<World> = cors({
  origin: (origin, c) => (mayCall(origin, c.env) ? origin : null),
  allowHeaders: ['Authorization', 'Content-Type'],
  allowMethods: ['GET', 'POST', 'DELETE'],
  exposeHeaders: ['X-Request-Id', 'Retry-After', 'RateLimit', 'RateLimit-Policy'],
  maxAge: 600,
})

/** Only a browser's page has an origin to answer to. One that the operator does not know is kept out, also where a browser would not ask first. */
export function crossOrigin(c: Door, next: Next): ReturnType<MiddlewareHandler> {
  const origin = c.req.header('Origin')
  if (!origin) return next()
  if (!mayCall(origin, c.env, new URL(c.req.url).host))
    throw new Problem(403, 'origin', 'Pages of this origin may not call this relay.')
  return answerOrigin(c, next)
}
