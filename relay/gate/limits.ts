/** How often a client may ask for what may reach a model. Off on loopback, where the operator is the only client. */

import type { Next } from 'hono'
import type { Door } from '../api/world.ts'
import type { Env } from '../env.ts'
import { Problem } from '../errors.ts'
import { take } from '../limiter/ask.ts'
import { fieldsOf, leftIn, type Policy, policyOf } from '../limiter/fields.ts'
import type { Limiter } from '../limiter/limiter.ts'
import { type Left, usual, windowsOf } from '../limiter/windows.ts'
import { numberOf } from '../number.ts'
import { addressOf } from './address.ts'
import { type Caller, callerOf, isLoopback, keyOf } from './auth.ts'
import { OPEN } from './keys.ts'

/** Nothing is counted. Whoever wrote anything but `off` wants it counted. */
export const isOff = (c: Door): boolean => c.env.LIMITS === 'off' || (!c.env.LIMITS && isLoopback(c.req.raw))

/** By its settings, which are the same object for as long as this machine of the relay runs: each request is held to them. */
const known = new WeakMap<Env, Policy>()

function policyFor(env: Env): Policy {
  const old = known.get(env)
  if (old) return old
  const { LIMIT_MINUTE, LIMIT_HOUR, LIMIT_DAY } = env
  const policy = policyOf(
    windowsOf({
      minute: whole(LIMIT_MINUTE, usual.minute),
      hour: whole(LIMIT_HOUR, usual.hour),
      day: whole(LIMIT_DAY, usual.day),
    }),
  )
  known.set(env, policy)
  return policy
}

/** A field of an answer has no larger number (RFC 9651, 3.3.1). */
const LARGEST = 999_999_999_999_999

const whole = (value: string | undefined, usual: number): number =>
  Math.min(Math.floor(numberOf(value, usual)), LARGEST)

type Who = (request: Request, env: Env) => Promise<Caller>

const byKey: Who = async (request, env) => ({ key: await keyOf(request, env) })

/**
 * The caller's limiter; undefined where nothing is counted. The key's label stands for its holder, an address for who has none. The platform makes
 * a hash of it to find the object.
 * @throws Problem 401, counted or not
 */
async function limiterOf(c: Door, who: Who): Promise<DurableObjectStub<Limiter> | undefined> {
  const { key: label, session } = await who(c.req.raw, c.env)
  c.set('key', label)
  if (session) c.set('session', session)
  if (isOff(c)) return undefined
  return c.env.LIMITER.getByName(label === OPEN ? `address ${addressOf(c) ?? 'none'}` : `key ${label}`)
}

/** What the caller has left, which the answer also carries; undefined where nothing is counted. @throws Problem 401 */
export async function leftFor(c: Door): Promise<Left[] | undefined> {
  const limiter = await limiterOf(c, byKey)
  if (!limiter) return undefined
  const policy = policyFor(c.env)
  const told = await limiter.look(policy)
  c.set('limits', fieldsOf(policy, told))
  return leftIn(policy, told)
}

/** Before a door that may reach a model: a key, and not too often. @throws Problem 401, 429 */
export const limited = limitedBy(byKey)

/** The same, also for who comes with a session's token. */
export const limitedCaller = limitedBy(callerOf)

function limitedBy(who: Who) {
  return async (c: Door, next: Next): Promise<void> => {
    const limiter = await limiterOf(c, who)
    if (limiter) {
      const policy = policyFor(c.env)
      const { told, wait } = await take(limiter, policy)
      c.set('limits', fieldsOf(policy, told))
      if (wait !== undefined) throw tooMany(wait)
    }
    await next()
  }
}

export const tooMany = (seconds: number): Problem =>
  new Problem(429, 'limit', `That was too often. Try again in ${seconds} s.`, { retryAfter: seconds })
