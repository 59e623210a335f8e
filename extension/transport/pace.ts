import type { Kind, RoomEvent } from '../../shared/events.ts'

/**
 * Rows of a fast chat travel together: a message to the background costs more than the reading of its row (measured in Chromium
 * 156, three to one). Alone, a row leaves at once.
 */
export interface Pace {
  add(events: RoomEvent[]): void
}

export interface PaceOptions {
  send(events: RoomEvent[]): void
  /** Nobody sees the page: timers are throttled there to one a second or a minute, so nothing waits for one. */
  hidden(): boolean
  /** Ms, of any origin. */
  now(): number
  signal: AbortSignal
}

/** The least time between two messages, ms; far below what an urgent cue may take, and none of those waits. */
const GAP = 40

const AT_ONCE: ReadonlySet<Kind> = new Set<Kind>(['paid', 'member', 'raid'])

/** `page` and `window` say when the page goes out of sight: what waits then leaves at once. */
export function createPace({ send, hidden, now, signal }: PaceOptions, page: EventTarget, window: EventTarget): Pace {
  let waiting: RoomEvent[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = Number.NEGATIVE_INFINITY

  function flush(): void {
    clearTimeout(timer)
    timer = undefined
    last = now()
    const events = waiting
    waiting = []
    if (events.length) send(events)
  }

  page.addEventListener('visibilitychange', flush, { signal })
  window.addEventListener('pagehide', flush, { signal })
  signal.addEventListener('abort', flush, { once: true })
  return {
    add(events) {
      if (!events.length) return
      waiting = waiting.length ? [...waiting, ...events] : events
      const wait = last + GAP - now()
      if (wait <= 0 || hidden() || events.some(({ kind }) => AT_ONCE.has(kind))) flush()
      else timer ??= setTimeout(flush, wait)
    },
  }
}
