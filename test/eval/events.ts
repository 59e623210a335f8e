/** What happened in a stream, as the brain is told it. */

import type { RoomEvent } from '../../shared/events.ts'
import { type Script, START } from '../evenings/replay.ts'

export interface Told {
  /** Seconds of stream time. */
  at: number
  event: RoomEvent
}

export function eventsOf({ told }: Script): Told[] {
  return told.flatMap(({ at, inputs }) =>
    inputs(START + Math.round(at * 1000)).flatMap((input) =>
      input.kind === 'batch' ? input.events.map((event) => ({ at, event })) : [],
    ),
  )
}
