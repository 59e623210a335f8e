import type { PortOptions, Wire } from '../../../extension/transport/port.ts'
import type { Downlink, Uplink } from '../../../shared/protocol.ts'

/** The background as a reader or a screen meets it: it can die, wake, be replaced by a new version, or be gone. */
export interface Background {
  runtime: NonNullable<PortOptions['runtime']>
  /** Messages of each line, oldest line first. */
  lines: Uplink[][]
  say(message: Downlink): void
  /** The worker was killed: every line is cut, and the next one wakes it. */
  die(): void
  /** The extension was reloaded: lines are cut, and the old script's runtime is gone. */
  reload(): void
  /** As a page in the back/forward cache sees it: the line is dead and nobody said so. */
  freeze(): void
}

export function background(): Background {
  const lines: Uplink[][] = []
  let alive = true
  let current: { cut(): void; hear(message: Downlink): void; dead: boolean } | undefined

  function connect(): Wire {
    if (!alive) throw new TypeError("Cannot read properties of undefined (reading 'connect')")
    const said: Uplink[] = []
    lines.push(said)
    const hearing: ((message: unknown) => void)[] = []
    const cutting: (() => void)[] = []
    const line = {
      dead: false,
      hear: (message: Downlink) => hearing.forEach((hear) => void hear(message)),
      cut: () => cutting.forEach((cut) => void cut()),
    }
    current = line
    return {
      postMessage(message) {
        if (!alive || line.dead) throw new Error('Extension context invalidated.')
        said.push(message as Uplink)
      },
      disconnect: () => {
        line.dead = true
      },
      onMessage: { addListener: (hear) => void hearing.push(hear) },
      onDisconnect: { addListener: (cut) => void cutting.push(cut) },
    }
  }

  return {
    runtime: { alive: () => alive, connect },
    lines,
    say: (message) => current?.hear(message),
    die() {
      const old = current
      current = undefined
      old?.cut()
    },
    reload() {
      alive = false
      current?.cut()
    },
    freeze() {
      if (current) current.dead = true
    },
  }
}
