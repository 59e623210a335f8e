/** The one ask that a model thinks about. It lives in the object only: a session that sleeps has none. */

import { ModelFailure } from '../models/failure.ts'

export class Asking {
  #running: { id: string; stop: AbortController; done: Promise<void> } | undefined

  is(id: string): boolean {
    return this.#running?.id === id
  }

  /** Begins; what runs already is given up for it. `work` never throws. */
  start(id: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#running?.stop.abort(new ModelFailure('replaced'))
    const stop = new AbortController()
    const done = work(stop.signal)
    this.#running = { id, stop, done }
    return done
  }

  /** It has its answer. */
  over(id: string): void {
    if (this.is(id)) this.#running = undefined
  }

  /** Gives it up, whichever it is if no id is said; resolves when it has ended. */
  async cancel(id = this.#running?.id): Promise<void> {
    if (id === undefined || !this.is(id)) return
    this.#running?.stop.abort(new ModelFailure('cancelled'))
    await this.#running?.done
  }
}
