/** What every answer carries. */

import type { MiddlewareHandler, Next } from 'hono'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import type { Door, World } from '../api/world.ts'
import { Problem } from '../errors.ts'
import { mayCall } from './origin.ts'

/** Keeps web pages out that the operator does not know, also where a browser would not ask first. */
export async function checkOrigin(c: Door, next: Next): Promise<void> {
  if (!mayCall(c.req.header('Origin'), c.env))
    throw new Problem(403, 'origin', 'Pages of this origin may not call this relay.')
  await next()
}

export const strict: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  xFrameOptions: 'DENY',
})

export async function noStore(c: Door, next: Next): Promise<void> {
  await next()
  c.header('Cache-Control', 'no-store')
}

export const crossOrigin: MiddlewareHandler<World> = cors({
  origin: (origin, c) => (mayCall(origin, c.env) ? origin : null),
  allowHeaders: ['Authorization', 'Content-Type'],
  allowMethods: ['GET', 'POST', 'DELETE'],
  exposeHeaders: ['Retry-After', 'RateLimit', 'RateLimit-Policy'],
  maxAge: 600,
})
