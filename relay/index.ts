/** The relay's doors. What lies behind one is in doors.ts; what it does is told by its name. */

import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import { checkOrigin, generatePrompt, health, models, openSession, openSocket, openTicket } from './doors.ts'
import type { Env } from './env.ts'
import { notFound, onError, Problem } from './errors.ts'
import { log } from './log.ts'
import { mayCall } from './origin.ts'
import { version } from './version.ts'

export { Session } from './session.ts'

/** Bytes; audio will have its own. */
const MAX_BODY = 64 * 1024

const app = new Hono<{ Bindings: Env }>()
app.onError(onError)
app.notFound(notFound)
app.use(log)
app.use(checkOrigin)

// Before secureHeaders: a socket's answer (101) has headers that nobody may touch ("Can't modify immutable headers").
app.get('/api/sessions/:id/socket', openSocket)

app.use(
  secureHeaders({
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    xFrameOptions: 'DENY',
  }),
)
app.use(async (c, next) => {
  await next()
  c.header('Cache-Control', 'no-store')
})
app.use(
  cors({
    origin: (origin, c) => (mayCall(origin, c.env) ? origin : null),
    allowHeaders: ['Authorization', 'Content-Type'],
    allowMethods: ['GET', 'POST', 'DELETE'],
    exposeHeaders: ['Retry-After'],
    maxAge: 600,
  }),
)
app.use(
  bodyLimit({
    maxSize: MAX_BODY,
    onError: () => {
      throw new Problem(413, 'body', 'A body holds at most 64 KB.')
    },
  }),
)

app.get('/', (c) => c.json({ name: 'Sidecue relay', version, status: 'ok', endpoints }))
app.get('/health', health)
app.get('/api/health', health)
app.get('/api/models', models)
app.post('/api/generate-prompt', generatePrompt)
app.post('/api/session', openSession)
app.post('/api/sessions/:id/ticket', openTicket)

const endpoints = [
  ...new Set(app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`)),
]

export default app
