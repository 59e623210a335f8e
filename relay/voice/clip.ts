/** A spoken line that can be fetched for five minutes by whoever knows its name. A Durable Object for each, which is gone after that. */

import { DurableObject } from 'cloudflare:workers'
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

/** Keeps it and gives its name: 128 bits of chance, as 32 hexadecimal digits. */
export async function keep(clips: Clips, spoken: Spoken): Promise<string> {
  const id = crypto.getRandomValues(new Uint8Array(16)).toHex()
  await clips.getByName(id).keep(spoken)
  return id
}

/** Undefined: no such name, or no longer. */
export async function fetched(clips: Clips, id: string): Promise<Spoken | undefined> {
  return /^[0-9a-f]{32}$/.test(id) ? await clips.getByName(id).take() : undefined
}
