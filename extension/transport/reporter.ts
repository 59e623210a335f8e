import type { RoomEvent } from '../../shared/events.ts'
import type { Downlink, Inserted, Shown, Structure } from '../../shared/protocol.ts'
import type { Advice, Capture } from '../../shared/view.ts'
import { createOutbox } from './outbox.ts'
import { type Line, openPort, type PortOptions } from './port.ts'

/** What a reader has to say, and is told: hello, then batches once the session says "yes". */
export interface Reporter {
  /** Says hello; nothing goes out before. */
  open(orders: Orders): void
  events(events: RoomEvent[]): void
  capture(capture: Capture): void
  /** The page is being put to sleep, or wakes. */
  slumber(is: 'asleep' | 'alive'): void
}

/** What the session may tell a reader to do. */
export interface Orders {
  open(): void
  close(): void
  again(): void
  point(advice: Advice): void
  structure(): Structure
  insert(text: string): Promise<Inserted>
  menu(who: string): Shown
}

export interface ReporterOptions extends Pick<PortOptions, 'onGone' | 'signal' | 'runtime' | 'window'> {
  reader: string
  site: string
  room: string
  own: boolean
}

export function createReporter({ reader, site, room, own, ...port }: ReporterOptions): Reporter {
  let line: Line | undefined
  let seen: Capture = { state: 'waiting' }
  const outbox = createOutbox(reader, (batch) => line?.send({ type: 'batch', ...batch }) ?? false)

  function onOpen(send: Line['send']): void {
    outbox.close()
    send({ type: 'hello', role: 'reader', reader, site, room, own, capture: seen })
  }

  function obey(message: Downlink, orders: Orders): void {
    if (message.type === 'ack' && message.reader === reader) outbox.ack(message.n)
    else if (message.type === 'alive') line?.send({ type: 'alive' })
    else if (message.type === 'again') orders.again()
    else if (message.type === 'point') orders.point(message.advice)
    else if (message.type === 'structure') line?.send({ type: 'structure', structure: orders.structure() })
    else if (message.type === 'insert') void insert(message.id, orders.insert(message.text))
    else if (message.type === 'menu') line?.send({ type: 'shown', id: message.id, how: orders.menu(message.who) })
    else if (message.type === 'mine') settle(message.mine === 'yes', orders)
  }

  function settle(mine: boolean, orders: Orders): void {
    if (mine) outbox.open()
    else outbox.close()
    if (mine) orders.open()
    else orders.close()
  }

  async function insert(id: string, done: Promise<Inserted>): Promise<void> {
    line?.send({ type: 'inserted', id, how: await done.catch(() => 'copy' as const) })
  }

  return {
    open(orders) {
      line ??= openPort({ ...port, onOpen, onMessage: (message) => obey(message, orders) })
    },
    events: outbox.add,
    capture(capture) {
      seen = capture
      line?.send({ type: 'capture', capture })
    },
    slumber: (type) => void line?.send({ type }),
  }
}
