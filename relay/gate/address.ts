/** Where a request comes from, as far as somebody trustworthy says so. */

import type { Door } from '../api/world.ts'

/** The caller's address; undefined where nothing in front of the relay tells it. Of a list, what the nearest proxy saw. */
export const addressOf = (c: Door): string | undefined =>
  c.req
    .header(c.env.ADDRESS_HEADER || 'CF-Connecting-IP')
    ?.split(',')
    .at(-1)
    ?.trim() || undefined
