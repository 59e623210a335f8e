/** A code that a person types from one screen into another. */

import type { Env } from '../env.ts'
import { macOf } from './mac.ts'

/** Nothing that looks like something else; 30 of them, so that eight make more than half a billion times a thousand. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Letters by chance, and those that this relay alone can make of them: what somebody made up wakes no object, and leaves nothing on disk. */
const CHANCE = 6
const LENGTH = CHANCE + 2

/** How long a code leads somewhere. Ms. */
export const CODE_MS = 10 * 60_000

/** A new one, each letter as likely as any other. */
export async function newCode(env: Env): Promise<string> {
  let code = ''
  while (code.length < CHANCE) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1))
    // 256 is no multiple of 30: what is left over would make the first letters likelier.
    if (byte < 240) code += ALPHABET[byte % ALPHABET.length]
  }
  return await whole(code, env)
}

async function whole(chance: string, env: Env): Promise<string> {
  const mac = Number.parseInt((await macOf('code', chance, env)).slice(0, 12), 16)
  const { length } = ALPHABET
  return chance + ALPHABET[mac % length] + ALPHABET[Math.floor(mac / length) % length]
}

/** As it was shown, however it was typed; undefined for what cannot be a code of this relay. */
export async function codeOf(typed: string, env: Env): Promise<string | undefined> {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '')
  if (code.length !== LENGTH) return undefined
  return code === (await whole(code.slice(0, CHANCE), env)) ? code : undefined
}

/** Under which name a code is kept: not to be known from it, nor made without the relay's secret. */
export const hashOf = (code: string, env: Env): Promise<string> => macOf('pair', code, env)
