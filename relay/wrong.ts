/** What the operator set and nobody can use, in words. The value itself is never said: /health is for everybody. */

import { type KeysEnv, unreadableKeys } from './gate/keys.ts'
import { catalogue, retired } from './models/catalogue.ts'
import { type RosterEnv, usual } from './models/roster.ts'
import { providersIn } from './models/settings.ts'
import { packsIn, WRONG_PACKS } from './session/packs.ts'

const SHORTEST_SECRET = 16

const words = ['AUTH_MODE', 'LIMITS', 'SELECTOR_PACKS', 'SESSION_SECRET'] as const

const numbers = [
  'LIMIT_MINUTE',
  'LIMIT_HOUR',
  'LIMIT_DAY',
  'MODEL_TIMEOUT_MS',
  'RETENTION_DAYS',
  'SESSIONS_PER_KEY',
  'SPEND_PER_DAY',
] as const

/** Of the settings only what is looked at here: who puts a relay somewhere asks too, and knows nothing of the platform. */
type Said = RosterEnv & KeysEnv & Partial<Record<(typeof numbers)[number] | (typeof words)[number], string>>

/** One sentence for each setting that is missing or cannot be read; none: all is well. */
export function wrongIn(env: Said): string[] {
  return [
    ...keys(env),
    ...secret(env),
    ...providers(env),
    ...model(env),
    ...numbers.flatMap((name) => number(env, name)),
    ...limits(env),
    ...packs(env),
  ]
}

function keys(env: Said): string[] {
  if (env.AUTH_MODE === 'open') return []
  if (!env.RELAY_ACCESS_KEYS?.trim()) return ['RELAY_ACCESS_KEYS: there is no access key, so nobody may ask.']
  return unreadableKeys(env).map(
    (place) => `RELAY_ACCESS_KEYS: entry ${place} is not label:sha256, or its label is "open".`,
  )
}

function secret({ SESSION_SECRET }: Said): string[] {
  if (!SESSION_SECRET) return ['SESSION_SECRET: missing, so no session can be opened.']
  return SESSION_SECRET.length < SHORTEST_SECRET ? [`SESSION_SECRET: shorter than ${SHORTEST_SECRET} characters.`] : []
}

function providers(env: Said): string[] {
  const read = providersIn(env)
  return 'wrong' in read ? [read.wrong] : []
}

/** A name that no source has is passed over for the default. */
function model(env: Said): string[] {
  const { MODEL } = env
  const known = !MODEL || MODEL === usual(env) || MODEL in retired || catalogue.some(({ id }) => id === MODEL)
  return known ? [] : ['MODEL: no such model here; the default is used.']
}

function number(env: Said, name: (typeof numbers)[number]): string[] {
  const value = env[name]?.trim()
  if (!value || (name === 'SPEND_PER_DAY' && value === 'off')) return []
  return Number(value) >= (name === 'SPEND_PER_DAY' ? 0 : 1)
    ? []
    : [`${name}: not a number that can be used; the default is.`]
}

const limits = ({ LIMITS }: Said): string[] =>
  !LIMITS || LIMITS === 'on' || LIMITS === 'off' ? [] : ['LIMITS: neither "on" nor "off"; taken as empty.']

const packs = ({ SELECTOR_PACKS }: Said): string[] =>
  packsIn(SELECTOR_PACKS) ? [] : [`SELECTOR_PACKS: ${WRONG_PACKS}; none goes out.`]
