/**
 * Who may ask. An access key (kept by the broadcaster) opens a session; its token (an hour) buys tickets; a ticket (a minute, once)
 * opens the socket, because a browser's WebSocket cannot carry a header. A watcher's token (an evening) buys tickets to watch, and nothing
 * else.
 */

import { sign, verify } from 'hono/jwt'
import type { Env } from '../env.ts'
import { Problem } from '../errors.ts'
import { type Key, keysOf, OPEN } from './keys.ts'
import { openSession } from './session.ts'

const TOKEN_S = 3_600
const TICKET_S = 60
const EVENING_S = 12 * 3_600
const ALG = 'HS256'

export interface Claims {
  /** Session. */
  sid: string
  /** Label of the key that opened it. */
  key: string
  /** It only lets watch, until second screens are sent away: the number that the session had then. */
  watch?: number
  /** It came of a typed code, without the key to the names. */
  nameless?: true
  /** Of a ticket: what makes it usable once. */
  jti: string
  /** Seconds since 1970. */
  exp: number
}

/**
 * The label of the caller's access key; `open` on a local relay that needs none.
 * @throws Problem 401, or 503 where the operator has set no key
 */
export async function keyOf(request: Request, env: Env): Promise<string> {
  if (isOpen(request, env)) return OPEN
  const keys = keysOf(env)
  if (keys.length === 0)
    throw new Problem(503, 'no-keys', 'This relay has no access keys yet. Its operator sets RELAY_ACCESS_KEYS.')
  const label = await labelOf(bearer(request), keys)
  if (label === undefined) throw new Problem(401, 'key', 'The access key is missing or not known to this relay.')
  return label
}

/** A new session's token. `expiresAt`: ms since 1970. */
export async function tokenFor(sid: string, key: string, env: Env): Promise<{ token: string; expiresAt: number }> {
  const { jwt, exp } = await signed('session', { sid, key }, TOKEN_S, env)
  return { token: jwt, expiresAt: exp * 1_000 }
}

/** A watcher's token for the evening. `expiresAt`: ms since 1970. */
export async function watchFor(
  { sid, key, nameless }: Pick<Claims, 'sid' | 'key' | 'nameless'>,
  watch: number,
  env: Env,
): Promise<{ token: string; expiresAt: number }> {
  const claims = { sid, key, watch, ...(nameless && { nameless }) }
  const { jwt, exp } = await signed('watch', claims, EVENING_S, env)
  return { token: jwt, expiresAt: exp * 1_000 }
}

/** A ticket for one socket of the session, for what the token is for. `expiresAt`: ms since 1970. */
export async function ticketFor(
  { sid, key, watch, nameless }: Claims,
  env: Env,
): Promise<{ ticket: string; expiresAt: number }> {
  const claims = { sid, key, ...(watch !== undefined && { watch }), ...(nameless && { nameless }) }
  const { jwt, exp } = await signed('ticket', claims, TICKET_S, env)
  return { ticket: jwt, expiresAt: exp * 1_000 }
}

/**
 * The claims of the session's or of a watcher's token in `Authorization`.
 * @throws Problem 401
 */
export async function memberOf(request: Request, sid: string, env: Env): Promise<Claims> {
  const claims = await genuine(bearer(request), 'watch', env)
  return claims?.sid === sid ? { watch: 0, ...claims } : await sessionOf(request, sid, env)
}

/**
 * The claims of the session token in `Authorization`.
 * @throws Problem 401
 */
export async function sessionOf(request: Request, sid: string, env: Env): Promise<Claims> {
  return await claimsOf(bearer(request), 'session', sid, env)
}

export interface Caller {
  /** Label of the access key, of the caller or of the session. */
  key: string
  session?: string
}

/**
 * Who asks, by the token of a session that is open or by an access key.
 * @throws Problem 401, 410, or 503 where the operator has set no key
 */
export async function callerOf(request: Request, env: Env): Promise<Caller> {
  const word = bearer(request)
  // A token is three parts; whatever else stands there is a key.
  if (word.split('.').length !== 3) return { key: await keyOf(request, env) }
  const claims = await genuine(word, 'session', env)
  if (!claims) throw notFor('session')
  await openSession(claims.sid, env)
  return { key: claims.key, session: claims.sid }
}

/**
 * The claims of the session token in `Authorization`, whichever session it is of.
 * @throws Problem 401
 */
export async function holderOf(request: Request, env: Env): Promise<Claims> {
  return await claimsOf(bearer(request), 'session', undefined, env)
}

/**
 * The claims of a ticket. That it is used once is the session's to see to.
 * @throws Problem 401
 */
export async function ticketOf(ticket: string, sid: string, env: Env): Promise<Claims> {
  return await claimsOf(ticket, 'ticket', sid, env)
}

/** Whether the caller called this computer by a loopback name. */
export const isLoopback = ({ url }: Request): boolean =>
  /^https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?:[/?#]|$)/i.test(url)

/** No key is needed: only where the launcher said so, and only by a loopback name. */
const isOpen = (request: Request, env: Env): boolean => env.AUTH_MODE === 'open' && isLoopback(request)

const bearer = (request: Request): string =>
  /^Bearer +(\S+)$/i.exec(request.headers.get('Authorization') ?? '')?.[1] ?? ''

/** Every key is compared, in constant time, so that the time taken says nothing about any. */
async function labelOf(secret: string, keys: Key[]): Promise<string | undefined> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret)))
  const same = keys.filter((key) => crypto.subtle.timingSafeEqual(hash, key.hash))
  return secret ? same[0]?.label : undefined
}

function secretOf(env: Env): string {
  if (env.SESSION_SECRET) return env.SESSION_SECRET
  throw new Problem(503, 'no-secret', 'This relay cannot sign sessions yet. Its operator sets SESSION_SECRET.')
}

async function signed(aud: string, claims: Omit<Claims, 'jti' | 'exp'>, seconds: number, env: Env) {
  const exp = Math.floor(Date.now() / 1_000) + seconds
  const jwt = await sign({ ...claims, aud, jti: crypto.randomUUID(), exp }, secretOf(env), ALG)
  return { jwt, exp }
}

async function claimsOf(jwt: string, aud: string, sid: string | undefined, env: Env): Promise<Claims> {
  const claims = await genuine(jwt, aud, env)
  if (claims && (sid === undefined || claims.sid === sid)) return claims
  throw notFor(aud)
}

/** The claims, if we signed them for this, they are not over, and the key behind them was not taken back. */
async function genuine(jwt: string, aud: string, env: Env): Promise<Claims | undefined> {
  const claims = await verify(jwt, secretOf(env), { alg: ALG, aud }).catch(() => undefined)
  return claims && isLiving(String(claims.key), env) ? (claims as unknown as Claims) : undefined
}

const isLiving = (label: string, env: Env): boolean =>
  label === OPEN ? env.AUTH_MODE === 'open' : keysOf(env).some((key) => key.label === label)

const notFor = (aud: string): Problem =>
  new Problem(
    401,
    aud,
    `The ${aud === 'ticket' ? 'ticket' : 'session token'} is missing, over or not for this session.`,
  )
