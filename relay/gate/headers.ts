/** What every answer carries. */

import type { MiddlewareHandler, Next } from 'hono'
import { cors } from 'hono/cors'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import type { Door, World } from '../api/world.ts'
import { Problem } from '../errors.ts'
import { mayCall } from './origin.ts'

/** Keeps web pages out that the operator does not know, also where a browser would not ask first. */
export async function checkOrigin(c: Door, next: Next): Promise<void> {
  if (!mayCall(c.req.header('Origin'), c.env, new URL(c.req.url).host))
    throw new Problem(403, 'origin', 'Pages of this origin may not call this relay.')
  await next()
}

/** A page may do what it brought itself, and talk to this relay; nothing else. */
export const strict: MiddlewareHandler = secureHeaders({
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
  strictTransportSecurity: 'max-age=63072000; includeSubDomains',
})

export async function noStore(c: Door, next: Next): Promise<void> {
  await next()
  c.header('Cache-Control', 'no-store')
}

export const crossOrigin: MiddlewareHandler<World> = cors({
  origin: (origin, c) => (mayCall(origin, c.env) ? origin : null),
  allowHeaders: ['Authorization', 'Content-Type'],
  allowMethods: ['GET', 'POST', 'DELETE'],
  exposeHeaders: ['X-Request-Id', 'Retry-After', 'RateLimit', 'RateLimit-Policy'],
  maxAge: 600,
})
