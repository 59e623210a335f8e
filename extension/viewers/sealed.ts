/** A text behind a password: AES-GCM with a key made by PBKDF2. What was sealed here can be opened anywhere with the password. */

/** OWASP's advice of 2023 for PBKDF2 with SHA-256. */
const ROUNDS = 600_000
/** A file may ask for more, not for hours. */
const MOST_ROUNDS = 10_000_000

/** What the file says of itself; binary fields are base64. */
export interface Sealed {
  sidecue: 'people'
  version: 1
  kdf: 'PBKDF2-SHA-256'
  rounds: number
  salt: string
  iv: string
  data: string
}

export const toBase64 = (bytes: Uint8Array): string => {
  let text = ''
  // In pieces: a function takes only so many arguments.
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000))
  return btoa(text)
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (one) => one.charCodeAt(0))

async function keyOf(password: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(password.normalize('NFKC'))
  const raw = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return crypto.subtle.deriveKey(how, raw, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/** Seals a text; salt and nonce are new each time. */
export async function seal(text: string, password: string, rounds = ROUNDS): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const key = await keyOf(password, salt, rounds)
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text))
  const packed = { salt: toBase64(salt), iv: toBase64(iv), data: toBase64(new Uint8Array(data)) }
  return { sidecue: 'people', version: 1, kdf: 'PBKDF2-SHA-256', rounds, ...packed }
}

const isSealed = (value: unknown): value is Sealed => {
  if (typeof value !== 'object' || value === null) return false
  const { sidecue, version, rounds, salt, iv, data } = value as Partial<Sealed>
  const texts = [salt, iv, data].every((text) => typeof text === 'string')
  const sane = Number.isInteger(rounds) && (rounds as number) > 0 && (rounds as number) <= MOST_ROUNDS
  return sidecue === 'people' && version === 1 && sane && texts
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The text in a file. `file`: it is no such file; `password`: the password does not open it, or somebody changed it. */
export async function open(text: string, password: string): Promise<{ text: string } | { wrong: 'file' | 'password' }> {
  const sealed = parsed(text)
  if (!isSealed(sealed)) return { wrong: 'file' }
  try {
    const [salt, iv, data] = [fromBase64(sealed.salt), fromBase64(sealed.iv), fromBase64(sealed.data)]
    const key = await keyOf(password, salt, sealed.rounds)
    const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data)
    return { text: new TextDecoder().decode(bytes) }
  } catch {
    return { wrong: 'password' }
  }
}
