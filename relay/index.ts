/** The relay: what every request passes, then the doors. Each door and its page in the OpenAPI document stand in doors/. */

import { Hono } from 'hono'
import type { World } from './api/world.ts'
import { about } from './doors/about.ts'
import { chat } from './doors/chat.ts'
import { history } from './doors/history.ts'
import { limits } from './doors/limits.ts'
import { models } from './doors/models.ts'
import { notes } from './doors/notes.ts'
import { openapi } from './doors/openapi.ts'
import { prompt } from './doors/prompt.ts'
import { secondScreen } from './doors/second-screen.ts'
import { sessions } from './doors/sessions.ts'
import { openSocket } from './doors/socket.ts'
import { usage } from './doors/usage.ts'
import { voice } from './doors/voice.ts'
import { watch } from './doors/watch.ts'
import { gate } from './gate/gate.ts'
import { log } from './log.ts'
import { nowhere } from './nowhere.ts'
import { onError } from './on-error.ts'

export { Limiter } from './limiter/limiter.ts'
export { Meter } from './meter/meter.ts'
export { Notes } from './notes/notes.ts'
export { Openings } from './session/openings.ts'
export { Pairing } from './session/pairing.ts'
export { Session } from './session/session.ts'
export { Clip } from './voice/clip.ts'

const app = new Hono<World>()
app.onError(onError)
app.notFound(nowhere(app))
app.use(log)
app.use(gate)

app.get('/api/sessions/:id/socket', openSocket)

app.route('/', about(endpoints))
app.route('/', models)
app.route('/', prompt)
app.route('/', sessions)
app.route('/', watch)
app.route('/', history)
app.route('/', chat)
app.route('/', voice)
app.route('/', notes)
app.route('/', secondScreen)
app.route('/', limits)
app.route('/', usage)
app.route('/', openapi(app))

function endpoints(): string[] {
  const doors = app.routes.filter(({ method }) => method !== 'ALL')
  return [...new Set(doors.map(({ method, path }) => `${method} ${path}`))]
}

export default app
