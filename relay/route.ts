/** What may be said in the log of where a request went. */

import type { Context } from 'hono'
import { matchedRoutes } from 'hono/route'

/** The door's pattern, never the path itself: that may hold a session's id, or anything. */
export const routeOf = (c: Context): string => matchedRoutes(c).find(({ method }) => method !== 'ALL')?.path ?? 'none'
