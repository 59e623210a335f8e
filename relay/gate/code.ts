/** A code that a person types from one screen into another. */

import type { Env } from '../env.ts'

/** Nothing that looks like something else; 30 of them, so that eight make more than half a billion times a thousand. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 8

/** How long a code leads somewhere. Ms. */
export const CODE_MS = 10 * 60_000

/** A new one, each letter as likely as any other. */
export function newCode(): string {
  let code = ''
  while (code.length < LENGTH) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1))
    // 256 is no multiple of 30: what is left over would make the first letters likelier.
    if (byte < 240) code += ALPHABET[byte % ALPHABET.length]
  }
  return code
}

/** As it was shown, however it was typed; undefined for what cannot be a code. */
export function codeOf(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '')
  return code.length === LENGTH && [...code].every((letter) => ALPHABET.includes(letter)) ? code : undefined
}

/** Under which name a code is kept: not to be known from it, nor made without the relay's secret. */
export async function hashOf(code: string, { SESSION_SECRET = '' }: Env): Promise<string> {
  const encoder = new TextEncoder()
  const raw = encoder.encode(`pair ${SESSION_SECRET}`)
  const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(code))).toHex()
}
