/** A typed code and where it leads: one Durable Object for each code, named by its hash. One that was never given out keeps nothing. */

import { DurableObject } from 'cloudflare:workers'

/** Whom a code lets watch. */
export interface Paired {
  session: string
  /** Label of the key that opened it. */
  key: string
  /** Ms since 1970. */
  until: number
}

export class Pairing extends DurableObject<unknown> {
  async put(paired: Paired): Promise<void> {
    this.ctx.storage.kv.put('paired', paired)
    await this.ctx.storage.setAlarm(paired.until)
  }

  /** Once; undefined for a code that is over, used or made up. */
  async take(): Promise<Paired | undefined> {
    const paired = this.ctx.storage.kv.get<Paired>('paired')
    if (paired) await this.drop()
    return paired && paired.until > Date.now() ? paired : undefined
  }

  async drop(): Promise<void> {
    await this.ctx.storage.deleteAll()
  }

  override async alarm(): Promise<void> {
    await this.drop()
  }
}
