/** How large a body may be, by door. */

import type { Next } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Door } from '../api/world.ts'
import { Problem, received } from '../errors.ts'

const KB = 1024
/** Of a sound itself. Bytes. */
export const MAX_SOUND = 4 * KB * KB
/** What a form has beside its file. */
const FORM = 64 * KB

type Step = (c: Door, next: Next) => Promise<void>

const atMost = (maxSize: number, words: string): Step =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Problem(413, 'body', `A body holds at most ${words} here.`)
    },
  }) as Step

const usual = atMost(64 * KB, '64 KB')
const larger: Record<string, Step> = Object.fromEntries(
  ['/api/chat', '/api/chat/stream', '/api/transcribe'].map((path) => [path, atMost(MAX_SOUND + FORM, '4 MB of sound')]),
)
// As JSON a letter may take six bytes.
larger['/api/notes'] = atMost(6 * 64 * KB + FORM, 'a note of 64 KB')

/** A body that says how long it is need not be touched: looking at it costs as much as reading it. */
export const sized: Step = (c, next) =>
  Number(c.req.header('Content-Length') ?? Number.NaN) <= 16 * KB
    ? next()
    : received((larger[c.req.path] ?? usual)(c, next))
