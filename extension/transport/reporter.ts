import type { RoomEvent } from '../../shared/events.ts'
import type { Downlink } from '../../shared/protocol.ts'
import type { Capture } from '../../shared/view.ts'
import { createOutbox } from './outbox.ts'
import { createPace } from './pace.ts'
import { type Line, openPort, type PortOptions } from './port.ts'

/** What a reader has to say, and is told: hello, then batches once the session says "yes". */
export interface Reporter {
  /** Says hello; nothing goes out before. */
  open(orders: Orders): void
  events(events: RoomEvent[]): void
  capture(capture: Capture): void
}

/** What the session may tell a reader to do. */
export interface Orders {
  read(): void
  stop(): void
  again(): void
}

export interface ReporterOptions extends Pick<PortOptions, 'onGone' | 'signal' | 'runtime' | 'window'> {
  reader: string
  site: string
  room: string
  own: boolean
  page?: Document
}

export function createReporter({ reader, site, room, own, page = document, ...port }: ReporterOptions): Reporter {
  let line: Line | undefined
  let seen: Capture = { state: 'waiting' }
  const outbox = createOutbox(reader, (batch) => line?.send({ type: 'batch', ...batch }) ?? false)
  const hidden = (): boolean => page.visibilityState === 'hidden'
  const pace = createPace(
    { send: outbox.add, hidden, now: Date.now, signal: port.signal },
    page,
    port.window ?? globalThis,
  )

  function onOpen(send: Line['send']): void {
    outbox.close()
    send({ type: 'hello', role: 'reader', reader, site, room, own })
    send({ type: 'capture', capture: seen })
  }

  function obey(message: Downlink, orders: Orders): void {
    if (message.type === 'ack' && message.reader === reader) outbox.ack(message.n)
    else if (message.type === 'again') orders.again()
    else if (message.type === 'mine' && message.mine === 'yes') {
      outbox.open()
      orders.read()
    } else if (message.type === 'mine') {
      outbox.close()
      orders.stop()
    }
  }

  return {
    open(orders) {
      line ??= openPort({ ...port, onOpen, onMessage: (message) => obey(message, orders) })
    },
    events: pace.add,
    capture(capture) {
      seen = capture
      line?.send({ type: 'capture', capture })
    },
  }
}
