import type { Memory } from './memory.ts'
import { tuning } from './tuning.ts'

/** Whether the host speaks now. A microphone that has told nothing for a minute is not believed any more. */
export function speaking({ host }: Memory, now: number): boolean {
  return host.speaking === true && now - (host.lastAt ?? now) <= tuning.speech
}

/** Whether the host is there: neither away nor gone for tonight. */
export function present({ host }: Memory): boolean {
  return host.away !== true && host.ended !== true
}

/** Nobody has typed or paid for this many ms, and no cue is on stage: the host has a hand free. */
export function lull({ rhythm, stage, host }: Memory, now: number, ms: number): boolean {
  return now - rhythm.lastAt >= ms && !stage.now && host.speaking !== true
}
