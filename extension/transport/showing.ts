/** Cues on their way to the phones: the newest word on each is said once, now or when the relay is back. */

import type { ShownCue, ToRelay } from '../../shared/relay.ts'

/** While the relay is away: more at once it would refuse. The first ends what the phones still show, the newest say what is on stage. */
const KEPT = 20

type Send = (message: ToRelay) => void

export interface Showing {
  show(cue: ShownCue): void
  welcomed(send: Send): void
  cut(): void
}

export function createShowing(): Showing {
  const unsaid = new Map<string, ShownCue>()
  let send: Send | undefined

  function flush(): void {
    for (const cue of unsaid.values()) send?.({ type: 'cue', cue })
    if (send) unsaid.clear()
  }

  return {
    show(cue) {
      unsaid.delete(cue.id)
      unsaid.set(cue.id, cue)
      const [, second] = unsaid.keys()
      if (unsaid.size > KEPT && second !== undefined) unsaid.delete(second)
      flush()
    },
    welcomed(to) {
      send = to
      flush()
    },
    cut() {
      send = undefined
    },
  }
}
