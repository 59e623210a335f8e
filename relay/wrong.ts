/** What the operator set and nobody can use, in words. The value itself is never said: /health is for everybody. */

import { isHeader } from './gate/address.ts'
import { type KeysEnv, unreadableKeys } from './gate/keys.ts'
import { catalogue, retired } from './models/catalogue.ts'
import { type RosterEnv, usual } from './models/roster.ts'
import { providersIn } from './models/settings.ts'
import { LONGEST } from './models/within.ts'
import { numberOf } from './number.ts'
import { packsIn, WRONG_PACKS } from './session/packs.ts'
import { elsewhere } from './voice/models.ts'

const SHORTEST_SECRET = 16

const words = [
  ...(['ADDRESS_HEADER', 'AUTH_MODE', 'GUARD_MODEL', 'LIMITS', 'LOG', 'NOTES_EMBED', 'SELECTOR_PACKS'] as const),
  ...(['SESSION_SECRET', 'SPEECH_MODEL', 'TRANSCRIBE_MODEL', 'WEB_ORIGINS'] as const),
] as const

/** Settings that take certain words only, and what holds with any other. */
const choices = {
  LIMITS: { words: ['on', 'off'], otherwise: 'neither "on" nor "off"; taken as "on".' },
  LOG: { words: ['batched'], otherwise: 'not "batched"; taken as empty.' },
  NOTES_EMBED: { words: ['on', 'off'], otherwise: 'neither "on" nor "off"; notes are found by their words.' },
}

const numbers = [
  'LIMIT_MINUTE',
  'LIMIT_HOUR',
  'LIMIT_DAY',
  'MODEL_TIMEOUT_MS',
  'RETENTION_DAYS',
  'SESSIONS_PER_KEY',
  'SPEND_PER_DAY',
  'SPEND_PER_KEY',
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
    ...Object.entries(choices).flatMap(([name, choice]) => chosen(env[name as keyof typeof choices], name, choice)),
    ...providerKeys(env),
    ...voices(env),
    ...origins(env),
    ...guardAndHeader(env),
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
  const isMoney = name.startsWith('SPEND_')
  if (!value || (isMoney && value === 'off')) return []
  const most = name === 'MODEL_TIMEOUT_MS' ? LONGEST : undefined
  if (Number.isFinite(numberOf(value, Number.NaN, isMoney ? 0 : 1, most))) return []
  return [
    `${name}: not a number ${most ? `from 1 to ${most}; the default is used.` : 'that can be used; the default is.'}`,
  ]
}

const chosen = (value: string | undefined, name: string, { words, otherwise }: (typeof choices)['LOG']): string[] =>
  !value || words.includes(value) ? [] : [`${name}: ${otherwise}`]

/** Of a list by commas, the places that are not right, counted from one. */
const places = (list: string | undefined, isRight: (entry: string) => boolean): number[] =>
  (list ?? '').split(',').flatMap((entry, i) => (entry.trim() === '' || isRight(entry.trim()) ? [] : [i + 1]))

function providerKeys(env: Said): string[] {
  const read = providersIn(env)
  if ('wrong' in read) return []
  const names = new Set(read.map(({ name }) => name))
  const isRight = (entry: string) => /^[^:\s]+:./.test(entry) && names.has(entry.split(':')[0]!)
  return places(env.PROVIDER_KEYS, isRight).map(
    (place) => `PROVIDER_KEYS: entry ${place} is not name:key, or PROVIDERS has nobody of that name.`,
  )
}

function voices(env: Said): string[] {
  const isKnown = (id: string | undefined) => !id || id.startsWith('@') || Boolean(elsewhere(env, id)?.model)
  const nobody = 'neither a model of Workers AI nor NAME/MODEL of an "openai" provider;'
  return [
    ...(isKnown(env.TRANSCRIBE_MODEL) ? [] : [`TRANSCRIBE_MODEL: ${nobody} nothing is heard.`]),
    ...(isKnown(env.SPEECH_MODEL) ? [] : [`SPEECH_MODEL: ${nobody} nothing is spoken.`]),
  ]
}

/** As a browser says it, which is compared to the letter. */
const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text

const origins = ({ WEB_ORIGINS }: Said): string[] =>
  places(WEB_ORIGINS, (entry) => isOrigin(entry) || /^[\w-]+-extension:/.test(entry)).map(
    (place) => `WEB_ORIGINS: entry ${place} is no origin, as https://example.org without a slash; it lets nobody in.`,
  )

function guardAndHeader({ GUARD_MODEL, ADDRESS_HEADER }: Said): string[] {
  return [
    ...(GUARD_MODEL && !GUARD_MODEL.startsWith('@')
      ? ['GUARD_MODEL: no model of Workers AI; only the rules look at an answer.']
      : []),
    ...(ADDRESS_HEADER && !isHeader(ADDRESS_HEADER)
      ? ['ADDRESS_HEADER: no name of a header; nobody’s address is known.']
      : []),
  ]
}

const packs = ({ SELECTOR_PACKS }: Said): string[] =>
  packsIn(SELECTOR_PACKS) ? [] : [`SELECTOR_PACKS: ${WRONG_PACKS}; none goes out.`]
