/** Ports: a reader or a screen says hello, and from then on each has its own words. */

import type { Browser } from 'wxt/browser'
import type { Downlink, Uplink } from '../../shared/protocol.ts'

/** One end of a port, after its hello. */
export interface Guest {
  hear(message: Uplink): void
  leave(): void
}

type Port = Browser.runtime.Port
export type Send = (message: Downlink) => void

/** A port that is closed takes nothing more; its reader or screen opens another. */
function sender(port: Port): Send {
  return (message) => {
    try {
      port.postMessage(message)
    } catch {
      // Closed in this moment; onDisconnect says so.
    }
  }
}

/**
 * Serves a port. Everything waits for `ready`, in order: after a worker's death nothing is handled before all is restored.
 * `receive` makes a guest of a hello, or nothing of what does not belong here.
 */
export function serve<T>(
  port: Port,
  ready: Promise<T>,
  receive: (it: T, hello: Uplink & { type: 'hello' }, tab: number | undefined, send: Send) => Guest | undefined,
): void {
  let guest: Guest | undefined
  const send = sender(port)
  const tab = port.sender?.tab?.id
  port.onMessage.addListener((message: Uplink) => {
    void ready.then((it) => {
      if (message.type !== 'hello') return guest?.hear(message)
      guest?.leave()
      guest = receive(it, message, tab, send)
    })
  })
  port.onDisconnect.addListener(() => {
    void ready.then(() => guest?.leave())
  })
}
