/**
 * When rows are read. Each alone costs several times what it costs among others, so they wait for each other a little: never one
 * of which a cue may be urgent, and never in a page that nobody sees, where timers are throttled to one a second or a minute.
 */
export interface Pace {
  /** Something waits to be read. */
  due(urgent: boolean): void
}

/** How long a row may wait, ms; what comes of an unhurried row is held for longer than that anyway. */
export const SOON = 300

export interface PaceOptions {
  page: Document
  /** Reads all that waits. */
  work(): void
  signal: AbortSignal
  soon?: number | undefined
}

export function createPace({ page, work, signal, soon = SOON }: PaceOptions): Pace {
  const { port1, port2 } = new MessageChannel()
  let timer: ReturnType<typeof setTimeout> | undefined
  let posted = false

  function run(): void {
    clearTimeout(timer)
    timer = undefined
    work()
  }
  port1.onmessage = () => {
    posted = false
    run()
  }

  function post(): void {
    if (!posted) port2.postMessage(0)
    posted = true
  }

  const now = (): void => {
    if (timer !== undefined) run()
  }
  // A page that goes out of sight or to sleep: its timer would come late or never. Before others that listen: they send what is read.
  const first = { capture: true, signal }
  page.addEventListener('visibilitychange', now, first)
  page.addEventListener('freeze', now, first)
  page.defaultView?.addEventListener('pagehide', now, first)
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    port1.onmessage = null
    port1.close()
  })
  return {
    due(urgent) {
      if (urgent) run()
      else if (page.visibilityState === 'hidden') post()
      else timer ??= setTimeout(run, soon)
    },
  }
}
