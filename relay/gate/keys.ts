/** Access keys as the operator writes them. */

export interface KeysEnv {
  /** `label:sha256` of each access key, separated by commas. A label says in the log who asked, never the key. */
  RELAY_ACCESS_KEYS?: string
}

/** Who asks where no key is needed; no key has this label. */
export const OPEN = 'open'

export interface Key {
  label: string
  hash: Uint8Array
}

const entriesOf = ({ RELAY_ACCESS_KEYS }: KeysEnv): string[] => (RELAY_ACCESS_KEYS ?? '').split(',')

/** Those that can be read. */
export const keysOf = (env: KeysEnv): Key[] => entriesOf(env).flatMap((entry) => keyIn(entry) ?? [])

/** Which entries are none, from 1. */
export const unreadableKeys = (env: KeysEnv): number[] =>
  entriesOf(env).flatMap((entry, place) => (entry.trim() && !keyIn(entry) ? [place + 1] : []))

function keyIn(entry: string): Key | undefined {
  const [, label, hex] = /^\s*([\w.-]+):([0-9a-f]{64})\s*$/i.exec(entry) ?? []
  return label && hex && label !== OPEN ? { label, hash: bytesOf(hex) } : undefined
}

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
