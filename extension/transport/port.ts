import type { Downlink, Uplink } from '../../shared/protocol.ts'

/** A line to the background that mends itself: the background may be killed at any time, a page may sleep, an extension be reloaded. */

/** The name of every port of ours. */
export const PORT = 'sidecue'

interface Happening<Told extends unknown[]> {
  addListener(listener: (...told: Told) => void): void
}

/** As much of runtime.Port as is used. */
export interface Wire {
  postMessage(message: unknown): void
  disconnect(): void
  onMessage: Happening<[message: unknown, ...rest: unknown[]]>
  onDisconnect: Happening<unknown[]>
}

export interface PortOptions {
  onMessage(message: Downlink): void
  /** A new line is open; say hello on it. Called again each time the line was mended. */
  onOpen(send: (message: Uplink) => boolean): void
  /** The extension was reloaded or removed: this script can never speak again and should end. */
  onGone?(): void
  signal: AbortSignal
  /** For tests; by default the extension's own runtime. */
  runtime?: { alive(): boolean; connect(): Wire }
  window?: EventTarget
}

export interface Line {
  /** False when the line is down at the moment: the message was not sent and is not kept. */
  send(message: Uplink): boolean
}

/** Waits before opening again, ms; the first is short, since opening a line is what wakes a background that was killed. */
const WAITS = [20, 250, 1000, 2000, 5000]

export function openPort({ onMessage, onOpen, onGone, signal, runtime = own, window = globalThis }: PortOptions): Line {
  let wire: Wire | undefined
  let tries = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function open(): void {
    clearTimeout(timer)
    if (signal.aborted) return
    const mine = connect()
    if (mine) listen(mine)
    else again()
  }

  function listen(mine: Wire): void {
    wire = mine
    mine.onMessage.addListener((message) => {
      tries = 0
      if (wire === mine) onMessage(message as Downlink)
    })
    mine.onDisconnect.addListener(() => {
      if (wire !== mine) return
      wire = undefined
      again()
    })
    onOpen(send)
  }

  function connect(): Wire | undefined {
    try {
      return runtime.alive() ? runtime.connect() : undefined
    } catch {
      return // the context went between the question and the call; the next try finds out
    }
  }

  function again(): void {
    clearTimeout(timer)
    if (signal.aborted) return
    if (runtime.alive()) timer = setTimeout(open, WAITS[Math.min(tries++, WAITS.length - 1)])
    else gone()
  }

  function gone(): void {
    hangUp()
    onGone?.()
  }

  function hangUp(): void {
    clearTimeout(timer)
    const old = wire
    wire = undefined
    try {
      old?.disconnect()
    } catch {
      // an invalidated context cannot even hang up
    }
  }

  function send(message: Uplink): boolean {
    try {
      wire?.postMessage(message)
      return wire !== undefined
    } catch {
      wire = undefined
      again()
      return false
    }
  }

  // A page that comes back from the back/forward cache has lost its line, in Chrome without being told.
  const wake = (event: Event): void => {
    if (!(event as PageTransitionEvent).persisted) return
    hangUp()
    open()
  }
  window.addEventListener('pageshow', wake, { signal })
  signal.addEventListener('abort', hangUp, { once: true })
  open()
  return { send }
}

interface Raw {
  id?: string
  connect(info: { name: string }): Wire
}

/**
 * The browser's own object, not the polyfill: ports are the same in every browser, the polyfill weighs more than all
 * reading does, and it would keep its copy of a runtime that is gone.
 */
function raw(): Raw | undefined {
  const world = globalThis as { browser?: { runtime?: Raw }; chrome?: { runtime?: Raw } }
  return (world.chrome ?? world.browser)?.runtime
}

const own: NonNullable<PortOptions['runtime']> = {
  alive: () => Boolean(raw()?.id),
  connect: () => raw()!.connect({ name: PORT }),
}
