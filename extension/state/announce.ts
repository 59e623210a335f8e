import type { Cue } from '../../shared/cue.ts'

/** What the live region said last. */
export interface Said {
  cue?: string
  at: number
}

export const silence: Said = { at: Number.NEGATIVE_INFINITY }

/** At most one announcement in this time, ms. */
const everyMs = 6000

/** Whether the cue on stage is to be announced now: once a cue, not too often, the newest wins. */
export function announces(said: Said, cue: Cue | undefined, now: number): boolean {
  return cue !== undefined && cue.id !== said.cue && now - said.at >= everyMs
}
