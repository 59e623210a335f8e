/** What a door throws becomes an answer. */

import { HTTPException } from 'hono/http-exception'
import { carried } from './api/answer.ts'
import type { Door } from './api/world.ts'
import { Problem, problem, report, unforeseen, unreadable } from './errors.ts'
import { routeOf } from './route.ts'

/** Hono's `onError`. What is not a Problem is our bug, or a disk that is full: logged once. */
export function onError(error: Error, c: Door): Response {
  const known = error instanceof Problem ? error : error instanceof HTTPException ? fromHono(error) : undefined
  if (!known) report(routeOf(c), error, c.get('request'))
  c.set('dressed', true)
  return problem(known ?? unforeseen(error), carried(c))
}

const fromHono = (error: HTTPException): Problem => unreadable(error.status === 401 ? 401 : 400)
