/** Where no door is, or not by this method. */

import type { Hono, NotFoundHandler } from 'hono'
import type { World } from './api/world.ts'
import { Problem } from './errors.ts'

/** Hono's `notFound` for this app. */
export function nowhere(app: Hono<World>): NotFoundHandler<World> {
  return (c) => {
    const allowed = methodsAt(app, c.req.path)
    if (allowed.length === 0) throw new Problem(404, 'not-found', 'There is no such endpoint. GET / lists them.')
    throw new Problem(405, 'method', 'There is such an endpoint, but not by this method: Allow says by which.', {
      headers: { Allow: allowed.join(', ') },
    })
  }
}

function methodsAt({ routes, router }: Hono<World>, path: string): string[] {
  const methods = [...new Set(routes.map(({ method }) => method))].filter((method) => method !== 'ALL')
  // What holds for ALL is no door, but what stands before each of them.
  const isDoor = (method: string) => router.match(method, path)[0].some(([[, route]]) => route.method !== 'ALL')
  return methods.filter(isDoor).flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
}
