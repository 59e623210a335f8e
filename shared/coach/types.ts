/** What goes into the brain and what comes out. */

import type { Ask, Reply } from '../ask.ts'
import type { Cue } from '../cue.ts'
import type { RoomEvent } from '../events.ts'
import type { Act } from '../protocol.ts'
import type { Settings } from '../settings.ts'
import type { Known, Memory } from './memory.ts'

export type Input =
  | { kind: 'batch'; events: RoomEvent[] }
  /** Once a second while live, and whenever `wakeAt` asks for it. */
  | { kind: 'tick' }
  | { kind: 'act'; act: Act }
  | { kind: 'settings'; settings: Settings }
  /** The relay's word, good for thirty seconds. */
  | { kind: 'model'; reachable: boolean }
  /** The giver of an event turns out to have wished no name: none is said any more. */
  | { kind: 'nameless'; event: string }
  /** What earlier evenings know of viewers; makes no cue by itself. */
  | { kind: 'known'; viewers: Known[] }

export type Effect =
  /** Now on stage. */
  | { do: 'show'; cue: Cue }
  /** The same cue with its tail. */
  | { do: 'tail'; cue: Cue }
  /** Left the stage or the waiting row; `cue.state` and `cue.reason` say why. */
  | { do: 'withdraw'; cue: Cue }
  | { do: 'ask'; ask: Ask }
  | { do: 'cancel'; ask: string }

/** The ask's answer with real names, or that there is none (`none` is a code). */
export type Answer = Reply | { id: string; none: string }

export interface Step {
  memory: Memory
  effects: Effect[]
}
