/** Access keys: the key is for its holder, the entry for the relay's settings. */

import { createHash, randomBytes } from 'node:crypto'

export interface NewKey {
  key: string
  /** `label:sha256`, for RELAY_ACCESS_KEYS. */
  entry: string
}

/** @throws Error where the label is none */
export function newKey(label: string): NewKey {
  if (!/^[\w.-]{1,50}$/.test(label) || label === 'open')
    throw new Error('A label is up to 50 letters, digits, dots, dashes or underscores, and not "open".')
  const key = randomBytes(24).toString('base64url')
  return { key, entry: `${label}:${createHash('sha256').update(key).digest('hex')}` }
}

/** Signs sessions. */
export const newSecret = (): string => randomBytes(32).toString('base64url')
