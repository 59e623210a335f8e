/** What every answer carries. */

import type { MiddlewareHandler, Next } from 'hono'
import { cors } from 'hono/cors'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import type { Door, World } from '../api/world.ts'
import { Problem } from '../errors.ts'
import { mayCall } from './origin.ts'

const HSTS = 'max-age=63072000; includeSubDomains'

/** Of an answer that is data: nobody keeps it, and whoever shows it as a page gets one that may do nothing. */
const always = Object.entries({
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
})

/**
 * Said before the door is opened: then they are part of the answer that the door makes, while each that is set on one that stands is work anew. A socket's
 * answer (101) comes from its object, and nobody may touch its headers. Over plain http a browser must not heed HSTS (RFC 6797, 7.2).
 */
export function dress(c: Door): void {
  for (const [name, value] of always) c.header(name, value)
  if (c.req.url.startsWith('https:')) c.header('Strict-Transport-Security', HSTS)
  c.header('X-Request-Id', c.get('request'))
}

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
