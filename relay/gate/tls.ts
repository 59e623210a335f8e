/** Keys and cues go over an encrypted wire, or not at all. */

import type { Next } from 'hono'
import type { Door } from '../api/world.ts'
import { Problem } from '../errors.ts'
import { isLoopback } from './auth.ts'

const WORDS = 'This relay is asked over https only. A key that was sent in the clear should be replaced.'

/** Plain http is for this computer, and for the network at home where the launcher said so. A browser is sent to https, a program is told. */
export function tls(c: Door, next: Next): Promise<void> {
  if (c.req.url.startsWith('https:') || isLoopback(c.req.raw) || c.env.PLAIN_HTTP === 'on') return next()
  if (c.req.method !== 'GET' || !c.req.header('Accept')?.includes('text/html')) throw new Problem(403, 'tls', WORDS)
  c.res = c.redirect(c.req.url.replace('http:', 'https:'), 308)
  return Promise.resolve()
}
