/** A session behind its token. */

import type { Env } from '../env.ts'
import { over } from '../errors.ts'
import type { Session } from '../session/session.ts'

export type SessionStub = DurableObjectStub<Session>

/** The session, while it is open to who asks: for a watcher, by its token's number. @throws Problem 410 */
export async function openSession(sid: string, env: Env, watch?: number): Promise<SessionStub> {
  const session = env.SESSIONS.getByName(sid)
  if ((await session.standing(watch)) !== 'open') throw over()
  return session
}

/** The session, also when nobody has spoken to it for long: what was said in it is still there. @throws Problem 410 */
export async function keptSession(sid: string, env: Env): Promise<SessionStub> {
  const session = env.SESSIONS.getByName(sid)
  if ((await session.standing()) === 'gone') throw over()
  return session
}
