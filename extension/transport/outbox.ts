import type { Batch, Kind, RoomEvent } from '../../shared/events.ts'

/** Events on their way to the session: numbered, kept until acknowledged, sent again when the other end was away. */
export interface Outbox {
  /** Takes events in order, and sends them if somebody listens. */
  add(events: RoomEvent[]): void
  /** Somebody listens (again): sends all that was not acknowledged, oldest first. */
  open(): void
  /** Nobody listens for now; what comes is kept. */
  close(): void
  /** The session has batch `n`, and all before it. */
  ack(n: number): void
  /** Events kept. */
  size(): number
  /** Events given up because too many were waiting. */
  dropped(): number
}

const MOST = 4000

/** What is given up first when too much waits; what is not listed never is: paid, member, raid. */
const GIVEN_UP: readonly (readonly Kind[])[] = [
  ['viewers'],
  ['join', 'leave'],
  ['notice', 'subject'],
  ['chat'],
  ['goal', 'follow', 'deleted'],
]

/** `send` says whether the batch went out; one that did not is sent at the next `open`. */
export function createOutbox(reader: string, send: (batch: Batch) => boolean, most = MOST): Outbox {
  let waiting: Batch[] = []
  let isOpen = false
  let last = 0
  let size = 0
  let dropped = 0

  function giveUp(): void {
    for (const kinds of GIVEN_UP) {
      for (let i = 0; i < waiting.length && size > most; i++) waiting[i] = lighter(waiting[i]!, kinds)
    }
    waiting = waiting.filter((batch) => batch.events.length)
  }

  function lighter(batch: Batch, kinds: readonly Kind[]): Batch {
    const events = batch.events.filter((event) => {
      const goes = size > most && kinds.includes(event.kind)
      if (goes) size--
      if (goes) dropped++
      return !goes
    })
    return { ...batch, events }
  }

  function trySend(batch: Batch): boolean {
    if (isOpen && !send(batch)) isOpen = false
    return isOpen
  }

  return {
    add(events) {
      if (!events.length) return
      const batch = { reader, n: ++last, events }
      waiting.push(batch)
      size += events.length
      trySend(batch)
      if (size > most) giveUp()
    },
    open() {
      isOpen = true
      waiting.every(trySend)
    },
    close() {
      isOpen = false
    },
    ack(n) {
      waiting = waiting.filter((batch) => batch.n > n)
      size = waiting.reduce((sum, batch) => sum + batch.events.length, 0)
    },
    size: () => size,
    dropped: () => dropped,
  }
}
