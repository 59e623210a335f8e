/** Scripted models: pure functions from a prompt to the words of an answer, and how long they take. */

import type { Message } from '../../../shared/coach/prompt.ts'
import { babbling, injected, wrongName } from './faulty.ts'
import { good } from './good.ts'
import { obedient } from './obedient.ts'

export const names = ['good', 'slow', 'wrongName', 'injected', 'babbling', 'silent', 'obedient'] as const
export type ModelName = (typeof names)[number]

export interface StandIn {
  /** Undefined: it never answers. */
  speak: (messages: readonly Message[]) => string | undefined
  /** From ask to the whole answer. */
  ms: number
}

/** As long as the baselines wait. */
export const LATENCY = 1200

export const models: Record<ModelName, StandIn> = {
  good: { speak: good, ms: LATENCY },
  slow: { speak: good, ms: 6000 },
  wrongName: { speak: wrongName, ms: LATENCY },
  injected: { speak: injected, ms: LATENCY },
  babbling: { speak: babbling, ms: LATENCY },
  silent: { speak: () => undefined, ms: LATENCY },
  obedient: { speak: obedient, ms: LATENCY },
}
