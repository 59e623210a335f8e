/** Whoever shows wrong keys, tokens or tickets again and again is not heard for a while, so that nobody can try them all. */

import type { Next } from 'hono'
import type { Door } from '../api/world.ts'
import { take } from '../limiter/ask.ts'
import { leftIn, policyOf } from '../limiter/fields.ts'
import { addressOf, householdOf } from './address.ts'
import { isOff, tooMany } from './limits.ts'

const POLICY = policyOf([{ name: 'guesses', most: 20, within: 60 }])

/** By household, ms since 1970: what the limiter said last, so that an honest request need not ask it. */
const shut = new Map<string, number>()

/** @throws Problem 429, without looking at what the request shows */
export function guesses(c: Door, next: Next): Promise<void> {
  const from = isOff(c) ? undefined : addressOf(c)
  return from === undefined ? next() : watched(c, next, householdOf(from))
}

async function watched(c: Door, next: Next, address: string): Promise<void> {
  const wait = (shut.get(address) ?? 0) - Date.now()
  if (wait > 0) throw tooMany(Math.ceil(wait / 1_000))
  await next()
  if (c.res.status === 401) await count(c, address)
}

async function count(c: Door, address: string): Promise<void> {
  const { told } = await take(c.env.LIMITER.getByName(`guesses ${address}`), POLICY)
  const now = Date.now()
  for (const [other, until] of shut) if (until < now) shut.delete(other)
  const [window] = leftIn(POLICY, told)
  if (window?.left === 0) shut.set(address, now + window.reset * 1_000)
}
