/** Rows on their way to a relay, in numbered batches: one at a time, again after a cut, each written there once. */

import type { AskRow } from '../../shared/ask.ts'
import type { ToRelay } from '../../shared/relay.ts'

/** A batch of the protocol holds so many. */
const BATCH = 100
/** While the relay is away the newest rows are kept; older ones would tell of another hour. */
const KEPT = 500

type Send = (message: ToRelay) => void

export interface Telling {
  tell(rows: readonly AskRow[]): void
  /** A connection stands, and the relay has all batches up to number `heard`. */
  welcomed(heard: number, send: Send): void
  /** Batch `n` is written. */
  acked(n: number): void
  /** The relay wants batch `n` again in so many seconds. */
  again(n: number, seconds: number): void
  cut(): void
}

export function createTelling(): Telling {
  let waiting: AskRow[] = []
  let flight: { n: number; events: AskRow[] } | undefined
  let next = 1
  let send: Send | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function go(): void {
    if (!send || timer !== undefined) return
    if (!flight && waiting.length > 0) {
      flight = { n: next++, events: waiting.slice(0, BATCH) }
      waiting = waiting.slice(BATCH)
      send({ type: 'events', ...flight })
    }
  }

  function rest(): void {
    clearTimeout(timer)
    timer = undefined
  }

  return {
    tell(rows) {
      waiting = [...waiting, ...rows].slice(-KEPT)
      go()
    },
    welcomed(heard, to) {
      rest()
      send = to
      // A session that begins anew counts anew: what was under way goes under its next number.
      if (flight && flight.n !== heard) waiting = [...flight.events, ...waiting]
      flight = undefined
      next = heard + 1
      go()
    },
    acked(n) {
      if (flight?.n !== n) return
      flight = undefined
      go()
    },
    again(n, seconds) {
      if (flight?.n !== n) return
      rest()
      timer = setTimeout(() => {
        timer = undefined
        if (flight && send) send({ type: 'events', ...flight })
      }, seconds * 1_000)
    },
    cut() {
      rest()
      send = undefined
    },
  }
}
