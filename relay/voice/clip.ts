/** A spoken line that can be fetched for five minutes by whoever knows its name. A Durable Object for each, which is gone after that. */

import { DurableObject } from 'cloudflare:workers'
import { macOf, type SecretEnv } from '../gate/mac.ts'
import type { Spoken } from './say.ts'

/** Ms. */
export const KEPT = 5 * 60_000

export class Clip extends DurableObject<unknown> {
  async keep({ bytes, type }: Spoken): Promise<void> {
    this.ctx.storage.kv.put('until', Date.now() + KEPT)
    this.ctx.storage.kv.put('sound', { bytes, type })
    await this.ctx.storage.setAlarm(Date.now() + KEPT)
  }

  /** Undefined: there is none, or no longer. */
  take(): Spoken | undefined {
    const until = this.ctx.storage.kv.get<number>('until') ?? 0
    return Date.now() < until ? this.ctx.storage.kv.get<Spoken>('sound') : undefined
  }

  override async alarm(): Promise<void> {
    await this.ctx.storage.deleteAll()
  }
}

export type Clips = DurableObjectNamespace<Clip>

interface ClipEnv extends SecretEnv {
  CLIPS: Clips
}

/** Hexadecimal digits: 64 bits of chance. */
const CHANCE = 16

/** As many digits again that this relay alone can make of them: a name that somebody made up wakes no object, and leaves nothing on disk. */
const whole = async (chance: string, env: ClipEnv): Promise<string> =>
  chance + (await macOf('clip', chance, env)).slice(0, CHANCE)

/** Keeps it and gives its name. */
export async function keep(env: ClipEnv, spoken: Spoken): Promise<string> {
  const id = await whole(crypto.getRandomValues(new Uint8Array(CHANCE / 2)).toHex(), env)
  await env.CLIPS.getByName(id).keep(spoken)
  return id
}

/** Undefined: no such name, or no longer. */
export async function fetched(env: ClipEnv, id: string): Promise<Spoken | undefined> {
  return id === (await whole(id.slice(0, CHANCE), env)) ? await env.CLIPS.getByName(id).take() : undefined
}
