/** What the operator set and nobody can use, in words. The value itself is never said: /health is for everybody. */

import type { Env } from './env.ts'
import { unreadableKeys } from './gate/auth.ts'
import { catalogue, retired } from './models/catalogue.ts'
import { usual } from './models/roster.ts'
import { providersIn } from './models/settings.ts'

const SHORTEST_SECRET = 16

const numbers = [
  'LIMIT_MINUTE',
  'LIMIT_HOUR',
  'LIMIT_DAY',
  'MODEL_TIMEOUT_MS',
  'RETENTION_DAYS',
  'SPEND_PER_DAY',
] as const satisfies (keyof Env)[]

/** One sentence for each setting that is missing or cannot be read; none: all is well. */
export function wrongIn(env: Env): string[] {
  return [
    ...keys(env),
    ...secret(env),
    ...providers(env),
    ...model(env),
    ...numbers.flatMap((name) => number(env, name)),
    ...limits(env),
  ]
}

function keys(env: Env): string[] {
  if (env.AUTH_MODE === 'open') return []
  if (!env.RELAY_ACCESS_KEYS?.trim()) return ['RELAY_ACCESS_KEYS: there is no access key, so nobody may ask.']
  return unreadableKeys(env).map((place) => `RELAY_ACCESS_KEYS: entry ${place} is not label:sha256.`)
}

function secret({ SESSION_SECRET }: Env): string[] {
  if (!SESSION_SECRET) return ['SESSION_SECRET: missing, so no session can be opened.']
  return SESSION_SECRET.length < SHORTEST_SECRET ? [`SESSION_SECRET: shorter than ${SHORTEST_SECRET} characters.`] : []
}

function providers(env: Env): string[] {
  const read = providersIn(env)
  return 'wrong' in read ? [read.wrong] : []
}

/** A name that no source has is passed over for the default. */
function model(env: Env): string[] {
  const { MODEL } = env
  const known = !MODEL || MODEL === usual(env) || MODEL in retired || catalogue.some(({ id }) => id === MODEL)
  return known ? [] : ['MODEL: no such model here; the default is used.']
}

function number(env: Env, name: (typeof numbers)[number]): string[] {
  const value = env[name]?.trim()
  if (!value || (name === 'SPEND_PER_DAY' && value === 'off')) return []
  return Number(value) >= (name === 'SPEND_PER_DAY' ? 0 : 1)
    ? []
    : [`${name}: not a number that can be used; the default is.`]
}

const limits = ({ LIMITS }: Env): string[] =>
  !LIMITS || LIMITS === 'on' || LIMITS === 'off' ? [] : ['LIMITS: neither "on" nor "off"; taken as empty.']
