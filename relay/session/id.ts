/** The id of a session: a UUID of which a part can be made by this relay alone. */

import { macOf, type SecretEnv } from '../gate/mac.ts'

/** Letters by chance (74 bits); the twelve after them are made of these and of the key, so that an id that somebody made up wakes no object. */
const CHANCE = '12345678-1234-1234-1234-'.length

/** A new one, for the key with this label. */
export const newId = (key: string, env: SecretEnv): Promise<string> =>
  whole(crypto.randomUUID().slice(0, CHANCE), key, env)

/** Whether it was given to this key. What became of the session says the session. */
export const isGiven = async (id: string, key: string, env: SecretEnv): Promise<boolean> =>
  id === (await whole(id.slice(0, CHANCE), key, env))

const whole = async (chance: string, key: string, env: SecretEnv): Promise<string> =>
  chance + (await macOf('session', `${key} ${chance}`, env)).slice(0, 12)
